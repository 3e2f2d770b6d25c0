package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends for one bot. One thread claims rows as fast as the limits allow and hands each to
 * a virtual thread; a claim commits SENDING before the call is made, so after a crash
 * nobody takes a message for unsent that may have left. Works only while this instance
 * holds the bot's lease.
 */
final class SendLoop implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(SendLoop.class);

	private static final Duration IDLE = Duration.ofMillis(200);

	private static final Duration SWEEP = Duration.ofSeconds(30);

	/** How long calls under way are waited for at the end. */
	private static final Duration LAST_CALLS = Duration.ofSeconds(10);

	private static final Duration LAST_RESULTS = Duration.ofSeconds(4);

	private final long bot;

	private final Lease lease;

	private final OutboxRows rows;

	private final Claims claims;

	private final Upkeep upkeep;

	private final Carrier carrier;

	private final SendRate rate;

	private final ChatPace pace;

	private final Results results;

	private final Semaphore inFlight;

	private final int fewPlaces;

	private final Semaphore work = new Semaphore(0);

	private final Set<Long> blockers = ConcurrentHashMap.newKeySet();

	/** Rows claimed here whose result is not in the database yet. */
	private final Set<Long> carried = ConcurrentHashMap.newKeySet();

	private volatile boolean running = true;

	private volatile boolean refused;

	private long sweepAt = System.nanoTime();

	SendLoop(long bot, String owner, SendParts parts, SendLimits limits) {
		this.bot = bot;
		this.rows = parts.rows();
		this.pace = new ChatPace(limits.perSecondAndChat(), System::nanoTime);
		this.rate = new SendRate(limits.perSecond(), System::nanoTime);
		this.lease = new Lease(bot, owner, parts.leases(), parts.transaction());
		this.claims = new Claims(bot, this.lease, parts.rows(), parts.guard(), parts.transaction(), parts.clock(),
				this.rate, this.pace, this.blockers);
		this.upkeep = new Upkeep(bot, parts.rows(), parts.windows(), parts.clock());
		this.carrier = new Carrier(parts.renderer(), parts.sender());
		Outcomes outcomes = new Outcomes(parts.results(), parts.guard(), parts.media(), this.pace, this.rate,
				this::botRefused);
		this.results = new Results(outcomes, parts.results(), parts.transaction(), this::written);
		this.inFlight = new Semaphore(limits.inFlight());
		this.fewPlaces = Math.max(1, limits.inFlight() / 4);
	}

	void wake() {
		this.work.release();
	}

	/** The bot's clock has been moved. */
	void lookNow() {
		this.upkeep.lookNow();
		wake();
	}

	/** Ends the loop; its thread first waits for what is on its way. */
	void stop() {
		this.running = false;
		wake();
	}

	boolean healthy() {
		return this.running && !this.refused;
	}

	boolean leading() {
		return this.lease.held();
	}

	long bot() {
		return this.bot;
	}

	private void botRefused() {
		this.refused = true;
		log.error("Telegram does not accept the token of bot {}: nothing is sent for it until it is started anew",
				this.bot);
	}

	@Override
	public void run() {
		Thread writer = Thread.ofVirtual().name("outbox-results-" + this.bot).start(this.results);
		ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
		try {
			while (this.running && !this.refused) {
				try {
					step(calls);
				}
				catch (RuntimeException ex) {
					log.warn("outbox cannot be worked, tried again: {}", Trace.of(ex));
					pause(Duration.ofSeconds(1));
				}
			}
		}
		finally {
			this.running = false;
			end(calls, writer);
		}
	}

	private void step(ExecutorService calls) {
		if (!lead()) {
			pause(Duration.ofMillis(500));
			return;
		}
		sweep();
		this.upkeep.run();
		int free = places();
		int places = Math.min(this.rate.available(true), free);
		int blocked = this.blockers.size();
		Claims.Batch batch = Claims.Batch.NONE;
		try {
			batch = (places > 0) ? this.claims.take(places) : batch;
		}
		finally {
			this.inFlight.release(free - batch.claimed().size());
		}
		begin(batch.claimed(), calls);
		this.upkeep.reopen(batch.missed());
		// a claim that met only waiting chats leaves them out the next time
		if (free > 0 && batch.claimed().isEmpty() && batch.missed().isEmpty() && this.blockers.size() <= blocked) {
			Duration bulk = this.rate.untilNext();
			pause((bulk.isZero() || bulk.compareTo(IDLE) > 0) ? IDLE : bulk);
		}
	}

	/**
	 * Takes all free places; when few are free it waits for some, so that claims are few
	 * and large, but not for calls that hang.
	 */
	private int places() {
		try {
			boolean some = this.inFlight.tryAcquire(this.fewPlaces, IDLE.toNanos(), TimeUnit.NANOSECONDS);
			return this.inFlight.drainPermits() + (some ? this.fewPlaces : 0);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.running = false;
			return 0;
		}
	}

	private void begin(List<Claims.Claimed> claimed, ExecutorService calls) {
		this.carried.addAll(claimed.stream().map((one) -> one.row().id()).toList());
		this.rate.take(claimed.size());
		claimed.forEach((one) -> calls.execute(() -> carry(one)));
	}

	private void pause(Duration most) {
		try {
			if (this.work.tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
				this.work.drainPermits();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.running = false;
		}
	}

	private boolean lead() {
		if (this.lease.taken()) {
			this.claims.forgetDoubts();
			this.sweepAt = System.nanoTime();
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
		List<OutboxRow> orphans = this.rows.onTheirWay(this.bot)
			.stream()
			.filter((row) -> !this.carried.contains(row.id()) && !this.claims.doubts(row.id()))
			.toList();
		if (!orphans.isEmpty()) {
			log.warn("{} messages of bot {} were on their way when their sender ended", orphans.size(), this.bot);
			this.carried.addAll(orphans.stream().map(OutboxRow::id).toList());
			orphans.forEach((row) -> this.results.add(row, new SendResult.Unknown()));
		}
		this.sweepAt = System.nanoTime() + SWEEP.toNanos();
	}

	private void carry(Claims.Claimed claimed) {
		SendResult result = new SendResult.Unknown();
		try {
			// a program that stood still for long may have lost the lease meanwhile
			result = this.lease.held() || !this.running ? this.carrier.carry(claimed.row(), claimed.language())
					: new SendResult.NotSent();
		}
		finally {
			this.inFlight.release();
			this.results.add(claimed.row(), result);
		}
	}

	private void written(OutboxRow row) {
		this.carried.remove(row.id());
		this.pace.left(row.to().id());
		if (this.blockers.contains(row.to().id())) {
			wake();
		}
	}

	private void end(ExecutorService calls, Thread writer) {
		try {
			calls.shutdown();
			if (!calls.awaitTermination(LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS)) {
				calls.shutdownNow();
				calls.awaitTermination(LAST_RESULTS.toMillis(), TimeUnit.MILLISECONDS);
			}
			this.results.end();
			if (!writer.join(LAST_RESULTS)) {
				writer.interrupt();
				writer.join(LAST_RESULTS);
			}
		}
		catch (InterruptedException ex) {
			calls.shutdownNow();
			Thread.currentThread().interrupt();
		}
		this.lease.giveUp();
	}

}
