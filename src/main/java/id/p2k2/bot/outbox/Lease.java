package id.p2k2.bot.outbox;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right to send for a bot, as one instance holds it. Only the loop's thread renews
 * it; anybody may ask whether it is held.
 */
final class Lease {

	private static final Logger log = LoggerFactory.getLogger(Lease.class);

	private static final Duration LENGTH = Duration.ofSeconds(8);

	private static final Duration RENEW = Duration.ofMillis(2500);

	/** How often one looks who does not hold it: with its length, well under 10 s. */
	private static final Duration LOOK = Duration.ofMillis(500);

	private final long bot;

	private final String owner;

	private final LeaseRows rows;

	private final TransactionTemplate transaction;

	private volatile boolean ours;

	private volatile long ends = System.nanoTime();

	private long renewAt = System.nanoTime();

	Lease(long bot, String owner, LeaseRows rows, TransactionTemplate transaction) {
		this.bot = bot;
		this.owner = owner;
		this.rows = rows;
		this.transaction = transaction;
	}

	/** By this machine's clock, so that it is never held longer than others believe. */
	boolean held() {
		return this.ours && System.nanoTime() - this.ends < 0;
	}

	/** Takes or renews it when it is time; true if it is newly ours. */
	boolean taken() {
		long now = System.nanoTime();
		if (now - this.renewAt < 0) {
			return false;
		}
		boolean without = !held();
		this.ours = without ? take() : this.rows.renew(this.bot, this.owner, LENGTH);
		this.renewAt = now + (this.ours ? RENEW : LOOK).toNanos();
		this.ends = now + LENGTH.toNanos();
		if (this.ours && without) {
			log.info("this instance sends for bot {}", this.bot);
		}
		return this.ours && without;
	}

	private boolean take() {
		return this.rows.free(this.bot, this.owner, LENGTH)
				&& Boolean.TRUE.equals(this.transaction.execute((_) -> this.rows.hold(this.bot, this.owner, LENGTH)));
	}

	/**
	 * Asks the database within a transaction. While that lasts nobody takes it over; who
	 * was paused and lost it learns so here.
	 */
	boolean confirmed() {
		boolean confirmed = this.rows.holds(this.bot, this.owner);
		this.ours = this.ours && confirmed;
		return confirmed;
	}

	void giveUp() {
		this.ours = false;
		try {
			this.transaction.executeWithoutResult((_) -> this.rows.release(this.bot, this.owner));
		}
		catch (RuntimeException ex) {
			log.info("lease of bot {} runs out by itself", this.bot);
		}
	}

}
