package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends for one bot. One thread claims rows as fast as the limits allow and hands each to
 * a virtual thread; a claim commits SENDING before the call is made, so after a crash
 * nobody takes a message for unsent that may have left. Works only while this instance
 * holds the bot's lease.
 */
final class SendLoop implements Runnable {

	private static final Logger log = LoggerFactory.getLogger(SendLoop.class);

	private static final Duration LEASE = Duration.ofSeconds(8);

	private static final Duration RENEW = Duration.ofSeconds(2);

	private static final Duration CALL = Duration.ofSeconds(90);

	private static final Duration IDLE = Duration.ofMillis(200);

	private static final int NO_BULK = Message.BULK - 1;

	private final long bot;

	private final String owner;

	private final OutboxRows rows;

	private final Renderer renderer;

	private final MessageSender sender;

	private final RecipientGuard guard;

	private final TransactionTemplate transaction;

	private final SendRate rate;

	private final ChatPace pace;

	private final Outcomes outcomes;

	private final Semaphore inFlight;

	private final Semaphore work = new Semaphore(0);

	private final Set<Long> blockers = ConcurrentHashMap.newKeySet();

	private volatile boolean running = true;

	private volatile boolean leading;

	private volatile boolean refused;

	private long renewAt = System.nanoTime();

	private long leaseEnds = System.nanoTime();

	private long expireAt = System.nanoTime();

	SendLoop(long bot, String owner, OutboxRows rows, Renderer renderer, MessageSender sender, RecipientGuard guard,
			TransactionTemplate transaction, double perSecond, double perSecondAndChat, int maxInFlight) {
		this.pace = new ChatPace(perSecondAndChat, System::nanoTime);
		this.bot = bot;
		this.owner = owner;
		this.rows = rows;
		this.renderer = renderer;
		this.sender = sender;
		this.guard = guard;
		this.transaction = transaction;
		this.rate = new SendRate(perSecond, System::nanoTime);
		this.outcomes = new Outcomes(rows, guard, this.pace, this.rate, this::botRefused);
		this.inFlight = new Semaphore(maxInFlight);
	}

	void wake() {
		this.work.release();
	}

	void stop() {
		this.running = false;
		wake();
	}

	boolean healthy() {
		return this.running && !this.refused;
	}

	boolean leading() {
		return this.leading;
	}

	private void botRefused() {
		this.refused = true;
		log.error("Telegram does not accept the token of bot {}: nothing is sent for it until it is started anew",
				this.bot);
	}

	@Override
	public void run() {
		try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
			while (this.running && !this.refused) {
				try {
					step(calls);
				}
				catch (InterruptedException ex) {
					this.running = false;
				}
				catch (RuntimeException ex) {
					log.warn("outbox cannot be worked, tried again: {}", Trace.of(ex));
					pause(Duration.ofSeconds(1));
				}
			}
		}
		finally {
			giveUpLease();
		}
	}

	private void step(ExecutorService calls) throws InterruptedException {
		if (!lead()) {
			pause(Duration.ofMillis(500));
			return;
		}
		expire();
		int places = Math.min(this.rate.available(true), this.inFlight.availablePermits());
		List<OutboxRow> batch = (places > 0) ? claim(places) : List.of();
		batch.forEach((row) -> calls.submit(() -> carry(row)));
		if (batch.isEmpty()) {
			pause((places > 0) ? IDLE : this.rate.untilNext().plusMillis(1));
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
		long now = System.nanoTime();
		if (now - this.renewAt >= 0) {
			boolean before = this.leading;
			this.leading = Boolean.TRUE
				.equals(this.transaction.execute((_) -> this.rows.holdLease(this.bot, this.owner, LEASE)));
			this.renewAt = now + RENEW.toNanos();
			this.leaseEnds = now + LEASE.toNanos();
			if (this.leading && !before) {
				log.info("this instance sends for bot {}", this.bot);
				this.transaction.executeWithoutResult((_) -> adopt());
			}
		}
		return this.leading && System.nanoTime() - this.leaseEnds < 0;
	}

	private void adopt() {
		List<OutboxRow> orphans = this.rows.orphans(this.bot);
		orphans.forEach(this.outcomes::unknown);
		if (!orphans.isEmpty()) {
			log.warn("{} messages of bot {} were on their way when their sender ended", orphans.size(), this.bot);
		}
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

	private List<OutboxRow> claim(int places) {
		List<OutboxRow> claimed = this.transaction.execute((_) -> {
			if (this.rows.holder(this.bot).filter(this.owner::equals).isEmpty()) {
				this.leading = false;
				return List.of();
			}
			int bulk = this.rate.available(false);
			this.blockers.retainAll(this.pace.waiting(this.blockers));
			List<OutboxRow> due = this.rows.due(this.bot, (bulk > 0) ? Message.BULK : NO_BULK, this.blockers,
					2 * places + 4);
			List<OutboxRow> chosen = welcome(choose(due, places, bulk));
			if (!chosen.isEmpty()) {
				this.rows.sending(chosen.stream().map(OutboxRow::id).toList(), CALL);
			}
			return chosen;
		});
		List<OutboxRow> batch = (claimed != null) ? claimed : List.of();
		this.rate.take(batch.size());
		return batch;
	}

	private List<OutboxRow> choose(List<OutboxRow> due, int places, int bulk) {
		List<OutboxRow> chosen = new ArrayList<>();
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
		return chosen;
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
		this.rows.sending(unwelcome, CALL);
		unwelcome.forEach((id) -> this.rows.finish(id, "FAILED", SendResult.Reason.NO_CONSENT.name()));
		chosen.stream().filter((row) -> unwelcome.contains(row.id())).forEach((row) -> this.pace.left(row.to().id()));
		return chosen.stream().filter((row) -> !unwelcome.contains(row.id())).toList();
	}

	private void carry(OutboxRow row) {
		this.inFlight.acquireUninterruptibly();
		try {
			Map<Chat, String> languages = this.guard.languages(List.of(row.to()));
			SendResult result = call(row, languages.getOrDefault(row.to(), "id"));
			this.transaction.executeWithoutResult((_) -> this.outcomes.settle(row, result));
		}
		catch (RuntimeException ex) {
			log.error("outcome of outbox row {} could not be written: {}", row.id(), Trace.of(ex));
		}
		finally {
			this.pace.left(row.to().id());
			this.inFlight.release();
			wake();
		}
	}

	private SendResult call(OutboxRow row, String language) {
		Outgoing outgoing;
		try {
			outgoing = this.renderer.render(row, language).orElse(null);
		}
		catch (RuntimeException ex) {
			log.error("outbox row {} of kind {} cannot be rendered: {}", row.id(), row.kind(), Trace.of(ex));
			return new SendResult.Refused(SendResult.Reason.BAD_REQUEST);
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

	private void giveUpLease() {
		try {
			this.transaction.executeWithoutResult((_) -> this.rows.releaseLease(this.bot, this.owner));
		}
		catch (RuntimeException ex) {
			log.info("lease of bot {} runs out by itself at {}", this.bot, Instant.now().plus(LEASE));
		}
	}

}
