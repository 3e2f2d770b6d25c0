package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A bot's continuous token bucket (GCRA: tokens drip, they do not come by the second). A
 * share of it is kept for answers to people: bulk may not take the last token. Safe for
 * use by many threads.
 */
final class SendRate {

	static final int BURST = 5;

	static final int KEPT_FOR_ANSWERS = 1;

	/** Rates above 30 may catch up on so much of a second in which nothing left. */
	private static final double BURST_SECONDS = 1 / 6d;

	/** At high rates bulk leaves in batches of so much of a second. */
	private static final double BATCH_SECONDS = 0.05;

	private static final double NANOS = 1_000_000_000d;

	private static final long BRAKE = Duration.ofMinutes(1).toNanos();

	private final double perSecond;

	private final double burst;

	private final int batch;

	private final LongSupplier nanoTime;

	private double tokens;

	private long filledAt;

	private long brakeUntil;

	SendRate(double perSecond, LongSupplier nanoTime) {
		this.perSecond = perSecond;
		this.burst = Math.max(BURST, perSecond * BURST_SECONDS);
		this.batch = (int) Math.max(1, perSecond * BATCH_SECONDS);
		this.nanoTime = nanoTime;
		this.tokens = this.burst;
		this.filledAt = nanoTime.getAsLong();
		this.brakeUntil = this.filledAt;
	}

	/** How many may leave now; for bulk fewer than for answers. */
	synchronized int available(boolean answers) {
		fill();
		return Math.max(0, (int) Math.floor(this.tokens) - (answers ? 0 : KEPT_FOR_ANSWERS));
	}

	synchronized void take(int count) {
		fill();
		this.tokens -= count;
	}

	/** Halves the rate for a minute from now. */
	synchronized void brake() {
		fill();
		this.brakeUntil = this.nanoTime.getAsLong() + BRAKE;
	}

	synchronized double current() {
		return (this.nanoTime.getAsLong() - this.brakeUntil < 0) ? this.perSecond / 2 : this.perSecond;
	}

	/**
	 * How long until bulk may leave again: one message, at high rates a batch, so that
	 * few claims carry many.
	 */
	synchronized Duration untilNext() {
		fill();
		double missing = KEPT_FOR_ANSWERS + this.batch - this.tokens;
		return (missing <= 0) ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(missing / current() * NANOS));
	}

	private void fill() {
		long now = this.nanoTime.getAsLong();
		this.tokens = Math.min(this.burst, this.tokens + (now - this.filledAt) / NANOS * current());
		this.filledAt = now;
	}

}
