package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The calls of one bot that are under way, each on a virtual thread, and the thread that
 * writes what became of them. Its places are for the loop's thread.
 */
final class Calls {

	/** How long one waits for places. */
	private static final Duration PATIENCE = Duration.ofMillis(200);

	/** How long calls under way are waited for at the end. */
	private static final Duration LAST_CALLS = Duration.ofSeconds(10);

	private static final Duration LAST_RESULTS = Duration.ofSeconds(4);

	private final Carrier carrier;

	private final Results results;

	private final BooleanSupplier allowed;

	private final Semaphore free;

	private final int few;

	/** Rows claimed here whose result is not in the database yet. */
	private final Set<Long> carried = ConcurrentHashMap.newKeySet();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Thread writer;

	/**
	 * @param allowed whether a call may begin that was claimed some time ago
	 */
	Calls(long bot, Carrier carrier, Results results, BooleanSupplier allowed, int atOnce) {
		this.carrier = carrier;
		this.results = results;
		this.allowed = allowed;
		this.free = new Semaphore(atOnce);
		this.few = Math.max(1, atOnce / 4);
		this.writer = Thread.ofVirtual().name("outbox-results-" + bot).unstarted(results);
	}

	void start() {
		this.writer.start();
	}

	/**
	 * Takes all free places; when few are free it waits for some, so that claims are few
	 * and large, but not for calls that hang.
	 */
	int places() {
		try {
			boolean some = this.free.tryAcquire(this.few, PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
			return this.free.drainPermits() + (some ? this.few : 0);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	void giveBack(int places) {
		this.free.release(places);
	}

	/** Begins calls, each on a place that was taken before. */
	void begin(List<Claims.Claimed> claimed) {
		this.carried.addAll(claimed.stream().map((one) -> one.row().id()).toList());
		claimed.forEach((one) -> this.threads.execute(() -> carry(one)));
	}

	private void carry(Claims.Claimed claimed) {
		SendResult result = new SendResult.Unknown();
		try {
			result = this.allowed.getAsBoolean() ? this.carrier.carry(claimed.row(), claimed.language())
					: new SendResult.NotSent();
		}
		finally {
			this.free.release();
			this.results.add(claimed.row(), result);
		}
	}

	/** Nobody knows what became of a row that is on its way but not carried here. */
	void unknown(OutboxRow orphan) {
		this.carried.add(orphan.id());
		this.results.add(orphan, new SendResult.Unknown());
	}

	/** The rows claimed here whose result is not in the database yet, as of now. */
	Set<Long> carried() {
		return Set.copyOf(this.carried);
	}

	/** Its result is in the database, or was given up. */
	void written(OutboxRow row) {
		this.carried.remove(row.id());
	}

	/** Waits, not for ever, for the calls under way and for their results. */
	void end() {
		try {
			this.threads.shutdown();
			if (!this.threads.awaitTermination(LAST_CALLS.toMillis(), TimeUnit.MILLISECONDS)) {
				this.threads.shutdownNow();
				this.threads.awaitTermination(LAST_RESULTS.toMillis(), TimeUnit.MILLISECONDS);
			}
			this.results.end();
			if (!this.writer.join(LAST_RESULTS)) {
				this.writer.interrupt();
				this.writer.join(LAST_RESULTS);
			}
		}
		catch (InterruptedException ex) {
			this.threads.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

}
