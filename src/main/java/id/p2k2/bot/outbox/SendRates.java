package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * A bot's two limits: what Telegram is not paid for, and everything together. Where
 * nothing is paid for they are one. Safe for use by many threads.
 */
final class SendRates {

	private final SendLimits limits;

	private final SendRate unpaid;

	private final SendRate all;

	SendRates(SendLimits limits, LongSupplier nanoTime) {
		this.limits = limits;
		this.unpaid = new SendRate(limits.perSecond(), nanoTime);
		this.all = limits.paid() ? new SendRate(limits.paidPerSecond(), nanoTime) : this.unpaid;
	}

	/** What may leave now, on so many places. */
	Allowance allowance(Calls.Room room) {
		int most = this.all.available(true);
		return new Allowance(this.limits, (this.all != this.unpaid) ? this.unpaid.available(true) : most, most, room);
	}

	/** These leave. */
	void take(List<Claims.Claimed> claimed) {
		this.all.take(claimed.size());
		if (this.all != this.unpaid) {
			this.unpaid.take((int) claimed.stream().filter((one) -> !this.limits.paysFor(one.row())).count());
		}
	}

	/** Halves the rates for a minute from now. */
	void brake() {
		this.all.brake();
		if (this.all != this.unpaid) {
			this.unpaid.brake();
		}
	}

	/** Messages a second in all, as of now. */
	double current() {
		return this.all.current();
	}

	/** How long until bulk may leave again, see {@link SendRate#untilNext()}. */
	Duration untilBulk() {
		return this.all.untilNext();
	}

	/** How long until anything may leave that is not allowed now; zero if all is. */
	Duration untilMore() {
		Duration bulk = this.all.untilNext();
		Duration notices = this.unpaid.untilNext();
		return (bulk.isZero() || (!notices.isZero() && notices.compareTo(bulk) < 0)) ? notices : bulk;
	}

}
