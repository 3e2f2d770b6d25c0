package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Long polling for one bot. The offset moves only after the updates are committed, so
 * what is lost in a crash comes again. Ids are never compared with older ones: after an
 * idle week Telegram counts from anywhere. Of several instances the one that sends for
 * the bot polls too, because Telegram answers two with 409.
 */
final class Poller implements Runnable {

	static final List<String> ALLOWED = List.of("message", "callback_query", "my_chat_member");

	private static final Logger log = LoggerFactory.getLogger(Poller.class);

	/** Its answer may take as long as it likes. */
	static final String METHOD = "getUpdates";

	private static final int LONG_POLL_SECONDS = 30;

	private static final Duration STANDBY = Duration.ofMillis(500);

	private static final Duration STEP = Duration.ofMillis(20);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final long HEALTHY_NANOS = Duration.ofSeconds(120).toNanos();

	private final Bot bot;

	private final BotApi api;

	private final Intake intake;

	private final BooleanSupplier mine;

	private final Runnable refused;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private long offset;

	private int failures;

	private volatile long lastSuccess = System.nanoTime();

	private final Thread thread;

	/**
	 * @param mine whether this instance is to poll now
	 * @param refused is told that Telegram does not accept the bot's token
	 */
	Poller(Bot bot, BotApi api, Intake intake, BooleanSupplier mine, Runnable refused) {
		this.bot = bot;
		this.api = api;
		this.intake = intake;
		this.mine = mine;
		this.refused = refused;
		this.thread = Thread.ofVirtual().name("poller-" + bot.number()).unstarted(this);
	}

	void start() {
		this.thread.start();
	}

	/** Returns when this poller's thread has ended; no update is taken any more. */
	void stop() {
		this.stopped.countDown();
		try {
			// a call may begin just after the first cancel
			while (!this.thread.join(STEP)) {
				this.api.cancel(METHOD);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	boolean healthy() {
		return this.stopped.getCount() > 0 && System.nanoTime() - this.lastSuccess < HEALTHY_NANOS;
	}

	@Override
	public void run() {
		while (this.stopped.getCount() > 0) {
			try {
				if (this.mine.getAsBoolean()) {
					poll();
				}
				else {
					this.lastSuccess = System.nanoTime();
					pause(STANDBY);
				}
			}
			catch (RuntimeException ex) {
				if (this.stopped.getCount() == 0) {
					return;
				}
				this.failures++;
				log.warn("updates of {} could not be stored, Telegram keeps them: {}", this.bot, Trace.of(ex));
				pause(backOff());
			}
		}
	}

	private void poll() {
		Answer answer = this.api.call(this.bot, METHOD,
				Map.of("offset", this.offset, "limit", 100, "timeout", LONG_POLL_SECONDS, "allowed_updates", ALLOWED));
		if (this.stopped.getCount() == 0) {
			return;
		}
		if (answer instanceof Answer.Ok(JsonNode result)) {
			List<JsonNode> updates = new ArrayList<>();
			result.forEach(updates::add);
			this.intake.take(this.bot, updates);
			this.failures = 0;
			this.lastSuccess = System.nanoTime();
			if (!updates.isEmpty()) {
				this.offset = updates.getLast().path("update_id").asLong(this.offset - 1) + 1;
			}
			return;
		}
		this.failures++;
		if (Verdict.refusesBot(answer) && Verdict.refusesBot(this.api.call(this.bot, "getMe", Map.of()))) {
			this.refused.run();
			pause(backOff());
			return;
		}
		pause(pauseAfter(answer));
	}

	private Duration pauseAfter(Answer answer) {
		if (answer instanceof Answer.No no) {
			log.warn("Telegram does not give updates of {}: code {}", this.bot, no.code());
			if (no.code() == 409 && no.description().contains("webhook")) {
				this.api.call(this.bot, "deleteWebhook", Map.of());
			}
			return no.retryAfter().orElseGet(this::backOff);
		}
		if (this.failures == 1 || this.failures % 10 == 0) {
			log.warn("Telegram cannot be reached for updates of {}, attempt {}", this.bot, this.failures);
		}
		return backOff();
	}

	private Duration backOff() {
		Duration pause = Duration.ofMillis(500L << Math.min(this.failures, 6));
		return (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
	}

	private void pause(Duration length) {
		try {
			this.stopped.await(length.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			this.stopped.countDown();
		}
	}

}
