package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import id.p2k2.bot.schedule.ClockJumped;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends for one bot. One thread claims rows as fast as the limits allow and hands each to
 * a call of its own; a claim commits SENDING before the call is made, so after a crash
 * nobody takes a message for unsent that may have left. Works only while this instance
 * holds the bot's lease.
 */
final class SendLoop implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(SendLoop.class);

	private static final Duration IDLE = Duration.ofMillis(200);

	/**
	 * How often one looks who has nothing to do: other instances may have queued answers.
	 */
	private static final Duration LOOK = Duration.ofMillis(240);

	private static final Duration SWEEP = Duration.ofSeconds(30);

	private final long bot;

	private final Lease lease;

	private final OutboxRows rows;

	private final ResultRows results;

	private final Claims claims;

	private final Upkeep upkeep;

	private final SendRates rates;

	private final ChatPace pace;

	private final Calls calls;

	private final Semaphore work = new Semaphore(0);

	private final Set<Long> blockers = ConcurrentHashMap.newKeySet();

	private volatile boolean running = true;

	private final AtomicBoolean refused = new AtomicBoolean();

	private long sweepAt = System.nanoTime();

	/**
	 * Whether it is known which chats Telegram asked another sender for patience with.
	 */
	private boolean holdsKnown;

	/** The last claim found nothing, and nobody has told of new rows since. */
	private boolean idle;

	SendLoop(long bot, String owner, SendParts parts, SendLimits limits) {
		this.bot = bot;
		this.rows = parts.rows();
		this.results = parts.results();
		this.pace = new ChatPace(limits.perSecondAndChat(), System::nanoTime);
		this.rates = new SendRates(limits, System::nanoTime);
		this.lease = new Lease(bot, owner, parts.leases(), parts.transaction());
		this.claims = new Claims(bot, this.lease, parts.rows(), parts.guard(), parts.transaction(), parts.clock(),
				this.pace, this.blockers);
		this.upkeep = new Upkeep(bot, parts.rows(), parts.windows(), parts.clock());
		Outcomes outcomes = new Outcomes(parts.results(), parts.guard(), parts.media(), this.pace, this.rates,
				this::refuse);
		// a program that stood still for long may have lost the lease since the claim
		this.calls = new Calls(bot, new Carrier(parts.renderer(), parts.sender()),
				new Results(outcomes, parts.results(), parts.transaction(), this::written),
				() -> this.lease.held() || !this.running, this::wake, limits.inFlight());
	}

	void wake() {
		this.work.release();
	}

	/** The bot's clock has been moved. */
	void lookNow() {
		this.upkeep.lookNow();
		wake();
	}

	/** Who leads moves the pauses of rows by as much as the clock. */
	void follow(ClockJumped jump) {
		if (jump.back() && this.lease.held()) {
			int moved = this.results.movePauses(this.bot, jump.by());
			log.info("{} messages of bot {} wait as long as they should", moved, this.bot);
		}
		lookNow();
	}

	/** Ends the loop; its thread first waits for what is on its way. */
	void stop() {
		this.running = false;
		wake();
	}

	boolean healthy() {
		return this.running && !this.refused.get();
	}

	boolean leading() {
		return this.lease.held();
	}

	double messagesPerSecond() {
		return this.rates.current();
	}

	long bot() {
		return this.bot;
	}

	/** Telegram does not accept the bot's token: ends the loop, and says so once. */
	void refuse() {
		if (!this.refused.getAndSet(true)) {
			log.error("Telegram does not accept the token of bot {}: nothing is sent for it until it is started anew",
					this.bot);
			wake();
		}
	}

	@Override
	public void run() {
		this.calls.start();
		try {
			while (this.running && !this.refused.get()) {
				try {
					step();
				}
				catch (RuntimeException ex) {
					log.warn("outbox cannot be worked, tried again: {}", Trace.of(ex));
					pause(Duration.ofSeconds(1));
				}
			}
		}
		finally {
			this.running = false;
			this.calls.end();
			this.lease.giveUp();
		}
	}

	private void step() {
		if (!lead()) {
			pause(Duration.ofMillis(500));
			return;
		}
		sweep();
		boolean calm = this.idle && !this.rows.anyDue(this.bot);
		this.upkeep.run(calm);
		if (calm) {
			this.idle = !pause(LOOK);
			return;
		}
		work();
	}

	private void work() {
		this.idle = false;
		Calls.Room room = this.calls.room(this::pause);
		Allowance allowance = this.rates.allowance(room);
		int blocked = this.blockers.size();
		Claims.Batch batch = allowance.spent() ? Claims.Batch.NONE : this.claims.take(allowance);
		this.rates.take(batch.claimed());
		this.calls.begin(batch.claimed());
		this.upkeep.reopen(batch.missed());
		if (!batch.claimed().isEmpty() || room.otherPlaces() == 0) {
			rest(this.rates.untilBulk(), Duration.ZERO);
		}
		// a claim that met only waiting chats leaves them out the next time
		else if (batch.missed().isEmpty() && this.blockers.size() <= blocked) {
			boolean nothing = !allowance.spent() && this.blockers.isEmpty() && !this.claims.doubtful();
			this.idle = !rest(this.rates.untilMore(), IDLE) && nothing;
		}
	}

	/**
	 * Rests until a limit lets more pass; answers end it. Without it a claim would carry
	 * only what the limit let pass while the one before was made.
	 * @param wait how long until it does
	 * @param atLeast how long if it does now
	 * @return whether something ended it
	 */
	private boolean rest(Duration wait, Duration atLeast) {
		return pause(wait.isZero() ? atLeast : (wait.compareTo(IDLE) > 0) ? IDLE : wait);
	}

	/** Whether something ended it. */
	private boolean pause(Duration most) {
		try {
			boolean woken = this.work.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS);
			if (woken) {
				this.work.drainPermits();
			}
			return woken;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.running = false;
			return true;
		}
	}

	private boolean lead() {
		if (this.lease.taken()) {
			this.sweepAt = System.nanoTime();
			this.holdsKnown = false;
		}
		if (this.lease.held() && !this.holdsKnown) {
			this.results.held(this.bot).forEach(this.pace::hold);
			this.holdsKnown = true;
		}
		return this.lease.held();
	}

	/**
	 * What is on its way but not carried here was left behind by a sender that ended, or
	 * by a claim or a result that the database did not take.
	 */
	private void sweep() {
		if (System.nanoTime() - this.sweepAt < 0) {
			return;
		}
		// before the rows are read: a result may be written meanwhile
		Set<Long> ours = this.calls.carried();
		List<OutboxRow> orphans = this.rows.onTheirWay(this.bot)
			.stream()
			.filter((row) -> !ours.contains(row.id()) && !this.claims.doubts(row.id()))
			.toList();
		if (!orphans.isEmpty()) {
			log.warn("{} messages of bot {} were on their way when their sender ended", orphans.size(), this.bot);
			orphans.forEach(this.calls::unknown);
		}
		this.sweepAt = System.nanoTime() + SWEEP.toNanos();
	}

	private void written(OutboxRow row) {
		this.calls.written(row);
		this.pace.left(row.to().id());
		if (this.blockers.contains(row.to().id())) {
			wake();
		}
	}

}
