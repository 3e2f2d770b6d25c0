package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChatPaceTests {

	private static final long SITI = 11;

	private static final long GROUP = -100;

	private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 1_000);

	private final ChatPace pace = new ChatPace(1, this.time::get);

	@Test
	void letsOneMessageBeOnItsWayAtATime() {
		assertThat(this.pace.enter(SITI)).isTrue();
		assertThat(this.pace.enter(SITI)).isFalse();
		this.pace.left(SITI);
		assertThat(this.pace.enter(SITI)).isTrue();
	}

	@Test
	void letsAShortBurstPassAndThenOneASecond() {
		assertThat(burst(SITI)).isEqualTo(3);
		pass(Duration.ofMillis(999));
		assertThat(burst(SITI)).isZero();
		pass(Duration.ofMillis(1));
		assertThat(burst(SITI)).isEqualTo(1);
		pass(Duration.ofSeconds(10));
		assertThat(burst(SITI)).isEqualTo(3);
	}

	@Test
	void letsTwentyAMinuteIntoAGroup() {
		int passed = 0;
		for (int second = 0; second < 60; second++) {
			passed += burst(GROUP);
			pass(Duration.ofSeconds(1));
		}
		assertThat(passed).isEqualTo(20);
	}

	@Test
	void holdsExactlyAsLongAsAskedAndOnlyThatChat() {
		this.pace.enter(SITI);
		this.pace.hold(SITI, Duration.ofSeconds(7));
		this.pace.left(SITI);
		pass(Duration.ofSeconds(7).minusNanos(1));
		assertThat(this.pace.enter(SITI)).isFalse();
		assertThat(this.pace.enter(12)).isTrue();
		pass(Duration.ofNanos(1));
		assertThat(this.pace.enter(SITI)).isTrue();
	}

	@Test
	void aShorterHoldDoesNotEndALongerOne() {
		this.pace.hold(SITI, Duration.ofSeconds(7));
		this.pace.hold(SITI, Duration.ofSeconds(1));
		pass(Duration.ofSeconds(6));
		assertThat(this.pace.enter(SITI)).isFalse();
	}

	@Test
	void namesThoseThatMustWait() {
		this.pace.enter(SITI);
		this.pace.hold(12, Duration.ofSeconds(1));
		assertThat(this.pace.waiting(List.of(SITI, 12L, 13L))).containsExactly(SITI, 12L);
		this.pace.left(SITI);
		pass(Duration.ofSeconds(2));
		assertThat(this.pace.waiting(List.of(SITI, 12L, 13L))).isEmpty();
	}

	private int burst(long chat) {
		int passed = 0;
		while (passed < 100 && this.pace.enter(chat)) {
			this.pace.left(chat);
			passed++;
		}
		return passed;
	}

	private void pass(Duration time) {
		this.time.addAndGet(time.toNanos());
	}

}
