package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoopGuardTests {

	private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

	private final LoopGuard guard = new LoopGuard(this.nanos::get);

	@Test
	void stopsTheSameTextToOnePersonAfterTwentyTimes() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.guard.mayBeSaid(1, "ya")).isTrue();
		}
		assertThat(this.guard.mayBeSaid(1, "ya")).isFalse();
		assertThat(this.guard.mayBeSaid(1, "tidak")).isTrue();
		assertThat(this.guard.mayBeSaid(2, "ya")).isTrue();
	}

	@Test
	void beginsAnewAfterFiveMinutes() {
		for (int i = 0; i < 21; i++) {
			this.guard.mayBeSaid(1, "ya");
		}
		this.nanos.addAndGet(Duration.ofMinutes(5).toNanos());
		assertThat(this.guard.mayBeSaid(1, "ya")).isTrue();
	}

	@Test
	void noticesALoopAmongManyOtherMessages() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.guard.mayBeSaid(1, "ya")).isTrue();
			for (int other = 0; other < 10_000; other++) {
				this.guard.mayBeSaid(100 + other, "besok");
			}
			this.nanos.addAndGet(Duration.ofSeconds(14).toNanos());
		}
		assertThat(this.guard.mayBeSaid(1, "ya")).isFalse();
	}

}
