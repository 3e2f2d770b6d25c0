package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends for one bot. One thread claims rows as fast as the limits allow and hands each to
 * a virtual thread; a claim commits SENDING before the call is made, so after a crash
 * nobody takes a message for unsent that may have left. Works only while this instance
 * holds the bot's lease. This file holds the whole life of a claim, which is why it is
 * long.
 */
final class SendLoop implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(SendLoop.class);

	private static final Duration CALL = Duration.ofSeconds(90);

	private static final Duration IDLE = Duration.ofMillis(200);

	/** How long a claim waits for more free places when few are left. */
	private static final Duration FEW_PLACES = Duration.ofMillis(5);

	private static final Duration SWEEP = Duration.ofSeconds(30);

	/** How long calls under way are waited for at the end. */
	private static final Duration LAST_CALLS = Duration.ofSeconds(10);

	private static final Duration LAST_RESULTS = Duration.ofSeconds(4);

	private static final int NO_BULK = Message.BULK - 1;

	private final long bot;

	private final Lease lease;

	private final OutboxRows rows;

	private final Renderer renderer;

	private final MessageSender sender;

	private final RecipientGuard guard;

	private final TransactionTemplate transaction;

	private final SendRate rate;

	private final ChatPace pace;

	private final Results results;

	private final Semaphore inFlight;

	private final int fewPlaces;

	private final Semaphore work = new Semaphore(0);

	/** Chats with due rows that must wait; left out of claims. */
	private final Set<Long> blockers = ConcurrentHashMap.newKeySet();

	/** Rows claimed here whose result is not in the database yet. */
	private final Set<Long> carried = ConcurrentHashMap.newKeySet();

	/** Rows of a claim that may have been committed although it threw. */
	private final Set<Long> doubtful = new HashSet<>();

	private volatile boolean running = true;

	private volatile boolean refused;

	private long expireAt = System.nanoTime();

	private long sweepAt = System.nanoTime();

	SendLoop(long bot, String owner, OutboxRows rows, Renderer renderer, MessageSender sender, RecipientGuard guard,
			TransactionTemplate transaction, double perSecond, double perSecondAndChat, int maxInFlight) {
		this.pace = new ChatPace(perSecondAndChat, System::nanoTime);
		this.bot = bot;
		this.lease = new Lease(bot, owner, rows, transaction);
		this.rows = rows;
		this.renderer = renderer;
		this.sender = sender;
		this.guard = guard;
		this.transaction = transaction;
		this.rate = new SendRate(perSecond, System::nanoTime);
		Outcomes outcomes = new Outcomes(rows, guard, this.pace, this.rate, this::botRefused);
		this.results = new Results(outcomes, rows, transaction, this::written);
		this.inFlight = new Semaphore(maxInFlight);
		this.fewPlaces = Math.max(1, maxInFlight / 8);
	}

	void wake() {
		this.work.release();
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
		expire();
		if (this.inFlight.availablePermits() < this.fewPlaces) {
			pause(FEW_PLACES);
		}
		int places = Math.min(this.rate.available(true), this.inFlight.availablePermits());
		int blocked = this.blockers.size();
		List<Claimed> batch = (places > 0) ? claim(places) : List.of();
		this.inFlight.acquireUninterruptibly(batch.size());
		batch.forEach((claimed) -> calls.submit(() -> carry(claimed)));
		// a claim that met only waiting chats leaves them out the next time
		if (batch.isEmpty() && this.blockers.size() <= blocked) {
			Duration bulk = this.rate.untilNext();
			pause((bulk.isZero() || bulk.compareTo(IDLE) > 0) ? IDLE : bulk);
		}
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
			this.doubtful.clear();
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
			.filter((row) -> !this.carried.contains(row.id()) && !this.doubtful.contains(row.id()))
			.toList();
		if (!orphans.isEmpty()) {
			log.warn("{} messages of bot {} were on their way when their sender ended", orphans.size(), this.bot);
			this.carried.addAll(orphans.stream().map(OutboxRow::id).toList());
			orphans.forEach((row) -> this.results.add(row, new SendResult.Unknown()));
		}
		this.sweepAt = System.nanoTime() + SWEEP.toNanos();
	}

	private void expire() {
		if (System.nanoTime() - this.expireAt >= 0) {
			int expired = this.rows.expire(this.bot);
			if (expired > 0) {
				log.warn("{} messages of bot {} were not worth sending any more", expired, this.bot);
			}
			this.expireAt = System.nanoTime() + ((expired == 1000) ? 0 : Duration.ofSeconds(5).toNanos());
		}
	}

	private List<Claimed> claim(int places) {
		List<OutboxRow> entered = new ArrayList<>();
		try {
			List<Claimed> batch = this.transaction.execute((_) -> claim(places, entered));
			this.doubtful.clear();
			List<Claimed> claimed = (batch != null) ? batch : List.of();
			this.carried.addAll(claimed.stream().map((one) -> one.row().id()).toList());
			this.rate.take(claimed.size());
			return claimed;
		}
		catch (RuntimeException ex) {
			entered.forEach((row) -> this.pace.left(row.to().id()));
			entered.forEach((row) -> this.doubtful.add(row.id()));
			throw ex;
		}
	}

	private List<Claimed> claim(int places, List<OutboxRow> entered) {
		if (!this.lease.confirmed()) {
			return List.of();
		}
		if (!this.doubtful.isEmpty()) {
			this.rows.unclaim(this.doubtful);
		}
		int bulk = this.rate.available(false);
		this.blockers.retainAll(this.pace.waiting(this.blockers));
		List<OutboxRow> due = this.rows.due(this.bot, (bulk > 0) ? Message.BULK : NO_BULK, this.blockers,
				places + Math.min(places, 16) + 4);
		choose(due, places, bulk, entered);
		List<OutboxRow> chosen = welcome(entered);
		if (chosen.isEmpty()) {
			return List.of();
		}
		this.rows.sending(chosen.stream().map(OutboxRow::id).toList(), CALL);
		Map<Chat, String> languages = this.guard.languages(chosen.stream().map(OutboxRow::to).toList());
		return chosen.stream().map((row) -> new Claimed(row, languages.getOrDefault(row.to(), "id"))).toList();
	}

	private void choose(List<OutboxRow> due, int places, int bulk, List<OutboxRow> chosen) {
		int bulkLeft = bulk;
		for (OutboxRow row : due) {
			boolean isBulk = row.priority() > NO_BULK;
			if (chosen.size() == places || (isBulk && bulkLeft == 0)) {
				break;
			}
			if (!this.pace.enter(row.to().id())) {
				this.blockers.add(row.to().id());
				continue;
			}
			chosen.add(row);
			bulkLeft -= isBulk ? 1 : 0;
		}
	}

	private List<OutboxRow> welcome(List<OutboxRow> chosen) {
		Collection<RecipientGuard.Planned> unasked = chosen.stream()
			.filter((row) -> !row.answer())
			.map((row) -> new RecipientGuard.Planned(row.id(), row.to(), row.consent(), row.link()))
			.toList();
		Set<Long> unwelcome = unasked.isEmpty() ? Set.of() : this.guard.unwelcome(unasked);
		if (unwelcome.isEmpty()) {
			return chosen;
		}
		Map<Boolean, List<OutboxRow>> parts = chosen.stream()
			.collect(Collectors.partitioningBy((row) -> unwelcome.contains(row.id())));
		this.rows.sending(unwelcome, CALL);
		parts.getOrDefault(true, List.of()).forEach((row) -> {
			this.rows.failed(row, SendResult.Reason.NO_CONSENT);
			this.pace.left(row.to().id());
		});
		return parts.getOrDefault(false, List.of());
	}

	private void carry(Claimed claimed) {
		SendResult result = new SendResult.Unknown();
		try {
			// a program that stood still for long may have lost the lease meanwhile
			result = this.lease.held() || !this.running ? call(claimed) : new SendResult.NotSent();
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

	private SendResult call(Claimed claimed) {
		OutboxRow row = claimed.row();
		Outgoing outgoing;
		try {
			outgoing = this.renderer.render(row, claimed.language()).orElse(null);
		}
		catch (RuntimeException ex) {
			log.error("outbox row {} of kind {} cannot be rendered: {}", row.id(), row.kind(), Trace.of(ex));
			return (row.attempt() < 3) ? new SendResult.NotSent()
					: new SendResult.Refused(SendResult.Reason.BAD_REQUEST);
		}
		if (outgoing == null) {
			return new SendResult.Refused(SendResult.Reason.NOTHING_TO_SEND);
		}
		try {
			return this.sender.send(outgoing);
		}
		finally {
			this.renderer.discard(outgoing);
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

	/** A row on its way, and the language of its chat. */
	private record Claimed(OutboxRow row, String language) {

	}

}
