package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what follows from an attempt: {@link #learn} once, for the limits in memory,
 * then {@link #write}, which may be run again until the database has it.
 */
final class Outcomes {

	private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

	private static final Duration REPEAT_AFTER = Duration.ofMinutes(2);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

	private static final Duration TOGETHER = Duration.ofSeconds(2);

	private static final int SEVERAL = 3;

	private static final Set<SendResult.Reason> GONE = Set.of(SendResult.Reason.BLOCKED, SendResult.Reason.DEACTIVATED,
			SendResult.Reason.CHAT_NOT_FOUND, SendResult.Reason.KICKED);

	private final ResultRows rows;

	private final RecipientGuard guard;

	private final MediaRefusals media;

	private final ChatPace pace;

	private final SendRates rates;

	private final Runnable botRefused;

	private final Map<Long, Instant> throttled = new HashMap<>();

	Outcomes(ResultRows rows, RecipientGuard guard, MediaRefusals media, ChatPace pace, SendRates rates,
			Runnable botRefused) {
		this.media = media;
		this.rows = rows;
		this.guard = guard;
		this.pace = pace;
		this.rates = rates;
		this.botRefused = botRefused;
	}

	/**
	 * Lets the limits learn. A chat is held back as a whole, so that its messages keep
	 * their order while one of them waits.
	 */
	void learn(OutboxRow row, SendResult result, Instant realNow) {
		switch (result) {
			case SendResult.Throttled(Duration pause) -> {
				this.pace.hold(row.to().id(), pause);
				throttled(row, realNow);
			}
			case SendResult.NotSent() -> this.pace.hold(row.to().id(), pause(row.countedAttempt()));
			case SendResult.Unknown() when row.harmless() -> this.pace.hold(row.to().id(), pause(1));
			case SendResult.Unknown() ->
				log.warn("outbox row {} of kind {}: nobody knows whether it arrived", row.id(), row.kind());
			case SendResult.Refused(SendResult.Reason reason) when reason == SendResult.Reason.BAD_REQUEST ->
				log.error("outbox row {} of kind {} was refused as malformed", row.id(), row.kind());
			case SendResult.BotRefused() -> this.botRefused.run();
			case SendResult.Sent _, SendResult.Refused _, SendResult.Migrated _ -> {
			}
		}
	}

	void write(OutboxRow row, SendResult result, Instant realNow) {
		writeRow(row, result, realNow);
		switch (result) {
			case SendResult.Sent _ when row.target() > 0 -> this.rows.outdated(row);
			case SendResult.Throttled(Duration pause) -> this.rows.holdChat(row.to(), realNow.plus(pause));
			case SendResult.Refused(SendResult.Reason reason) -> refused(row, reason);
			case SendResult.Sent _, SendResult.NotSent _, SendResult.Migrated _, SendResult.Unknown _,
					SendResult.BotRefused _ ->
				{
				}
		}
	}

	/** Only what became of the row itself, not what follows from it for others. */
	void writeRow(OutboxRow row, SendResult result, Instant realNow) {
		switch (result) {
			case SendResult.Sent(long messageId) -> this.rows.sent(List.of(new ResultRows.Sent(row, messageId)));
			case SendResult.Throttled(Duration pause) -> this.rows.later(row, realNow.plus(pause));
			case SendResult.NotSent() -> this.rows.again(row);
			case SendResult.Refused(SendResult.Reason reason) -> this.rows.failed(row, reason);
			case SendResult.Migrated(long newChatId) -> this.rows.moved(row, newChatId);
			case SendResult.Unknown() -> unknown(row, realNow);
			case SendResult.BotRefused() -> this.rows.later(row, realNow);
		}
	}

	private void refused(OutboxRow row, SendResult.Reason reason) {
		this.media.refused(row, reason);
		if (GONE.contains(reason)) {
			this.guard.unreachable(row.to(), reason);
		}
	}

	private void unknown(OutboxRow row, Instant realNow) {
		if (row.repeated() || !(row.repeatUnknown() || row.harmless())) {
			this.rows.unknown(row);
		}
		else {
			this.rows.repeat(row, row.harmless() ? realNow : realNow.plus(REPEAT_AFTER));
		}
	}

	private void throttled(OutboxRow row, Instant now) {
		synchronized (this.throttled) {
			this.throttled.values().removeIf((at) -> at.isBefore(now.minus(TOGETHER)));
			this.throttled.put(row.to().id(), now);
			if (this.throttled.size() >= SEVERAL) {
				this.rates.brake();
				this.throttled.clear();
				log.warn("Telegram asks several chats of bot {} for patience: half the rate for a minute",
						row.to().bot());
			}
		}
	}

	private static Duration pause(int attempt) {
		Duration pause = Duration.ofSeconds(1L << Math.min(attempt - 1, 5));
		return (pause.compareTo(LONGEST_PAUSE) > 0) ? LONGEST_PAUSE : pause;
	}

}
