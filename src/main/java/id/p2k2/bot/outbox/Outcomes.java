package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what became of each attempt and lets the limits learn from it. */
final class Outcomes {

	private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

	private static final Duration REPEAT_AFTER = Duration.ofMinutes(2);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration TOGETHER = Duration.ofSeconds(2);

	private static final int SEVERAL = 3;

	private static final Set<SendResult.Reason> GONE = Set.of(SendResult.Reason.BLOCKED, SendResult.Reason.DEACTIVATED,
			SendResult.Reason.CHAT_NOT_FOUND, SendResult.Reason.KICKED);

	private final OutboxRows rows;

	private final RecipientGuard guard;

	private final ChatPace pace;

	private final SendRate rate;

	private final Runnable botRefused;

	private final Map<Long, Instant> throttled = new HashMap<>();

	Outcomes(OutboxRows rows, RecipientGuard guard, ChatPace pace, SendRate rate, Runnable botRefused) {
		this.rows = rows;
		this.guard = guard;
		this.pace = pace;
		this.rate = rate;
		this.botRefused = botRefused;
	}

	void settle(OutboxRow row, SendResult result) {
		switch (result) {
			case SendResult.Sent(long messageId) -> this.rows.sent(row.id(), messageId);
			case SendResult.Throttled(Duration pause) -> throttled(row, pause);
			case SendResult.NotSent() -> this.rows.waitFor(row.id(), Instant.now().plus(pause(row)), true);
			case SendResult.Refused(SendResult.Reason reason) -> refused(row, reason);
			case SendResult.Migrated(long newChatId) -> this.rows.moveTo(row.id(), newChatId);
			case SendResult.Unknown() -> unknown(row);
			case SendResult.BotRefused() -> {
				this.rows.waitFor(row.id(), Instant.now(), false);
				this.botRefused.run();
			}
		}
	}

	void unknown(OutboxRow row) {
		boolean harmless = row.operation() != Operation.SEND && row.operation() != Operation.DOCUMENT;
		if ((row.repeatUnknown() || harmless) && row.attempts() < 2) {
			this.rows.waitFor(row.id(), Instant.now().plus(harmless ? Duration.ofSeconds(1) : REPEAT_AFTER), true);
		}
		else {
			this.rows.finish(row.id(), "UNKNOWN", "");
			log.warn("outbox row {} of kind {}: nobody knows whether it arrived", row.id(), row.kind());
		}
	}

	private void refused(OutboxRow row, SendResult.Reason reason) {
		this.rows.finish(row.id(), "FAILED", reason.name());
		if (GONE.contains(reason)) {
			this.guard.unreachable(row.to(), reason);
		}
		else if (reason == SendResult.Reason.BAD_REQUEST) {
			log.error("outbox row {} of kind {} was refused as malformed", row.id(), row.kind());
		}
	}

	private void throttled(OutboxRow row, Duration pause) {
		Instant now = Instant.now();
		this.pace.hold(row.to().id(), pause);
		this.rows.waitFor(row.id(), now.plus(pause), false);
		this.rows.holdChat(row.to(), now.plus(pause));
		synchronized (this.throttled) {
			this.throttled.values().removeIf((at) -> at.isBefore(now.minus(TOGETHER)));
			this.throttled.put(row.to().id(), now);
			if (this.throttled.size() >= SEVERAL) {
				this.rate.brake();
				this.throttled.clear();
				log.warn("Telegram asks several chats of bot {} for patience: half the rate for a minute",
						row.to().bot());
			}
		}
	}

	private static Duration pause(OutboxRow row) {
		Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts(), 5));
		return (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
	}

}
