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
import java.util.function.Consumer;

import org.springframework.util.Assert;

/**
 * The calls of one bot that are under way, each on a virtual thread, and the thread that
 * writes what became of them. Only the loop's thread takes places; a share of them is
 * kept for answers, which wait for nothing that hangs.
 */
final class Calls {

	/** At least so many places are kept for answers, of many a tenth. */
	private static final int FEWEST_KEPT = 2;

	/** How long one waits for places. */
	private static final Duration PATIENCE = Duration.ofMillis(200);

	/** How long calls under way are waited for at the end. */
	private static final Duration LAST_CALLS = Duration.ofSeconds(10);

	private static final Duration LAST_RESULTS = Duration.ofSeconds(4);

	private final Carrier carrier;

	private final Results results;

	private final BooleanSupplier allowed;

	private final Runnable roomy;

	private final Semaphore places;

	/** Those of the places that may be taken by what is no answer. */
	private final Semaphore otherPlaces;

	private final int few;

	private volatile boolean awaited;

	/** Rows claimed here whose result is not in the database yet. */
	private final Set<Long> carried = ConcurrentHashMap.newKeySet();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final Thread writer;

	/**
	 * @param allowed whether a call may begin that was claimed some time ago
	 * @param roomy is told when places are free again that were waited for
	 */
	Calls(long bot, Carrier carrier, Results results, BooleanSupplier allowed, Runnable roomy, int atOnce) {
		this.carrier = carrier;
		this.results = results;
		this.allowed = allowed;
		this.roomy = roomy;
		int others = Math.max((atOnce + 1) / 2, atOnce - Math.max(FEWEST_KEPT, atOnce / 10));
		this.places = new Semaphore(atOnce);
		this.otherPlaces = new Semaphore(others);
		this.few = Math.max(1, others / 4);
		this.writer = Thread.ofVirtual().name("outbox-results-" + bot).unstarted(results);
	}

	void start() {
		this.writer.start();
	}

	/**
	 * The free places; when few are free it waits for some, so that claims are few and
	 * large, but not for calls that hang.
	 * @param pause waits, not for longer than told; ends when something is queued
	 */
	Room room(Consumer<Duration> pause) {
		if (scarce()) {
			this.awaited = true;
			// they may have become free just before
			if (scarce()) {
				pause.accept(PATIENCE);
			}
			this.awaited = false;
		}
		return new Room(this.places.availablePermits(), this.otherPlaces.availablePermits());
	}

	private boolean scarce() {
		return this.otherPlaces.availablePermits() < this.few || this.places.availablePermits() < this.few;
	}

	/** Begins calls, for which there was room. */
	void begin(List<Claims.Claimed> claimed) {
		claimed.forEach(this::enter);
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
			leave(claimed);
			this.results.add(claimed.row(), result);
		}
	}

	private void enter(Claims.Claimed claimed) {
		boolean room = this.places.tryAcquire() && (claimed.row().answer() || this.otherPlaces.tryAcquire());
		Assert.state(room, "more calls than places");
	}

	private void leave(Claims.Claimed claimed) {
		this.places.release();
		if (!claimed.row().answer()) {
			this.otherPlaces.release();
		}
		if (this.awaited && !scarce()) {
			this.awaited = false;
			this.roomy.run();
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

	/**
	 * Free places.
	 *
	 * @param places for answers
	 * @param otherPlaces those of them that all else may take; fewer may be left of them
	 * all
	 */
	record Room(int places, int otherPlaces) {

	}

}
