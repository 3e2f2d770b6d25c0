package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import tools.jackson.databind.JsonNode;

/**
 * Long polling for one bot. The offset moves only after the updates are committed, so
 * what is lost in a crash comes again. Ids are never compared with older ones: after an
 * idle week Telegram counts from anywhere.
 */
final class Poller implements Runnable {

	static final List<String> ALLOWED = List.of("message", "callback_query", "my_chat_member");

	private static final Logger log = LoggerFactory.getLogger(Poller.class);

	private static final int LONG_POLL_SECONDS = 30;

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final long HEALTHY_NANOS = Duration.ofSeconds(120).toNanos();

	private final Bot bot;

	private final BotApi api;

	private final Intake intake;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private int offset;

	private int failures;

	private volatile long lastSuccess = System.nanoTime();

	Poller(Bot bot, BotApi api, Intake intake) {
		this.bot = bot;
		this.api = api;
		this.intake = intake;
	}

	void stop() {
		this.stopped.countDown();
	}

	boolean healthy() {
		return this.stopped.getCount() > 0 && System.nanoTime() - this.lastSuccess < HEALTHY_NANOS;
	}

	@Override
	public void run() {
		while (this.stopped.getCount() > 0) {
			try {
				poll();
			}
			catch (RuntimeException ex) {
				this.failures++;
				log.warn("updates of {} could not be stored, Telegram keeps them: {}", this.bot, Trace.of(ex));
				pause(backOff());
			}
		}
	}

	private void poll() {
		Answer answer = this.api.call(this.bot, "getUpdates",
				GetUpdates.builder()
					.offset(this.offset)
					.limit(100)
					.timeout(LONG_POLL_SECONDS)
					.allowedUpdates(ALLOWED)
					.build());
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
				this.offset = updates.getLast().get("update_id").asInt() + 1;
			}
			return;
		}
		this.failures++;
		pause(pauseAfter(answer));
	}

	private Duration pauseAfter(Answer answer) {
		if (answer instanceof Answer.No no) {
			log.warn("Telegram does not give updates of {}: code {}", this.bot, no.code());
			if (no.code() == 409 && no.description().contains("webhook")) {
				this.api.call(this.bot, "deleteWebhook", java.util.Map.of());
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
			stop();
		}
	}

}
