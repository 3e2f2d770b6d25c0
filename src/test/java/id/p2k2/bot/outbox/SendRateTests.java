package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SendRateTests {

	private final AtomicLong time = new AtomicLong(-5);

	private final SendRate rate = new SendRate(25, this.time::get);

	@Test
	void beginsWithASmallBurstOfWhichBulkMayNotTakeTheLast() {
		assertThat(this.rate.available(true)).isEqualTo(SendRate.BURST);
		assertThat(this.rate.available(false)).isEqualTo(SendRate.BURST - SendRate.KEPT_FOR_ANSWERS);
	}

	@Test
	void dripsContinuouslyAndNeverAboveTheBurst() {
		this.rate.take(5);
		assertThat(this.rate.available(true)).isZero();
		pass(Duration.ofMillis(40));
		assertThat(this.rate.available(true)).isEqualTo(1);
		pass(Duration.ofHours(1));
		assertThat(this.rate.available(true)).isEqualTo(SendRate.BURST);
	}

	@Test
	void letsNoMoreThanTheRateAndOneBurstPassInAnySecond() {
		int passed = 0;
		for (int i = 0; i < 1000; i++) {
			int places = this.rate.available(false);
			this.rate.take(places);
			passed += places;
			pass(Duration.ofMillis(1));
		}
		assertThat(passed).isBetween(25, 25 + SendRate.BURST);
	}

	@Test
	void halvesForAMinuteWhenBraked() {
		this.rate.brake();
		assertThat(this.rate.current()).isEqualTo(12.5);
		pass(Duration.ofSeconds(59));
		assertThat(this.rate.current()).isEqualTo(12.5);
		pass(Duration.ofSeconds(1));
		assertThat(this.rate.current()).isEqualTo(25);
	}

	@Test
	void tellsHowLongUntilBulkMayLeave() {
		this.rate.take(5);
		Duration wait = this.rate.untilNext();
		assertThat(wait).isEqualTo(Duration.ofMillis(80));
		pass(wait);
		assertThat(this.rate.untilNext()).isZero();
		assertThat(this.rate.available(false)).isEqualTo(1);
	}

	@Test
	void gathersABatchAtHighRates() {
		SendRate high = new SendRate(1000, this.time::get);
		high.take(high.available(false));
		pass(high.untilNext());
		assertThat(high.available(false)).isEqualTo(50);
	}

	@Test
	void makesUpForAShortHaltAtHighRates() {
		SendRate high = new SendRate(1000, this.time::get);
		high.take(high.available(false));
		pass(Duration.ofMillis(150));
		assertThat(high.available(false)).isEqualTo(150);
		pass(Duration.ofHours(1));
		assertThat(high.available(true)).isEqualTo(1000 / 6);
	}

	private void pass(Duration time) {
		this.time.addAndGet(time.toNanos());
	}

}
