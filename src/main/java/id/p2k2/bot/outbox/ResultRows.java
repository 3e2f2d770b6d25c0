package id.p2k2.bot.outbox;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes what became of attempts. A result finds the row as its attempt left it, or as
 * one who took the lease over meanwhile did.
 */
@Repository
class ResultRows {

	/** The reason of a row whose next attempt is a repeat. */
	static final String REPEAT = "REPEAT";

	private static final String THIS_ATTEMPT = " WHERE id = ? AND attempts = ? AND state IN ('SENDING', 'UNKNOWN', 'PENDING')";

	private static final String THIS_CALL = " WHERE id = ? AND attempts = ? AND state = 'SENDING'";

	private static final int TOGETHER = 100;

	/** The words of what is fleeting, of rows that end. */
	static final String FORGET = forget("phrase") + ", " + forget("phrase_values") + ", " + forget("document");

	private final JdbcTemplate jdbc;

	private final Clock clock;

	ResultRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One statement for all that were claimed equally often, a hundred at a time. */
	void sent(List<Sent> sent) {
		Map<Integer, List<Sent>> byAttempt = sent.stream().collect(Collectors.groupingBy((one) -> one.row().attempt()));
		byAttempt.forEach((attempt, rows) -> {
			for (int from = 0; from < rows.size(); from += TOGETHER) {
				sent(attempt, rows.subList(from, Math.min(rows.size(), from + TOGETHER)));
			}
		});
		forget(sent);
	}

	private void sent(int attempt, List<Sent> rows) {
		StringBuilder messages = new StringBuilder();
		StringBuilder ids = new StringBuilder();
		for (Sent one : rows) {
			messages.append(" WHEN ").append(one.row().id()).append(" THEN ").append(one.messageId());
			ids.append(ids.isEmpty() ? "" : ",").append(one.row().id());
		}
		// literals: a statement of ever other length would be parsed by the driver too
		this.jdbc.update("UPDATE outbox FORCE INDEX (PRIMARY) SET state = 'SENT', "
				+ "message_id = COALESCE(target_message, CASE id" + messages + " END), finished_at = '" + now()
				+ "' WHERE id IN (" + ids + ") AND attempts = " + attempt
				+ " AND state IN ('SENDING', 'UNKNOWN', 'PENDING')");
	}

	private static String forget(String column) {
		return "%1$s = CASE WHEN kind LIKE '%%%2$s' THEN NULL ELSE %1$s END".formatted(column, Message.FLEETING);
	}

	/** Few rows: all others leave the statement above as short as it is. */
	private void forget(List<Sent> sent) {
		String ids = sent.stream()
			.filter((one) -> one.row().kind().endsWith(Message.FLEETING))
			.map((one) -> String.valueOf(one.row().id()))
			.collect(Collectors.joining(","));
		if (!ids.isEmpty()) {
			this.jdbc.update("UPDATE outbox FORCE INDEX (PRIMARY) SET " + FORGET + " WHERE id IN (" + ids
					+ ") AND state = 'SENT'");
		}
	}

	/** What an edit took the place of is no open question any more. */
	void outdated(OutboxRow edit) {
		this.jdbc.update("""
				UPDATE outbox SET settled_at = ?
				WHERE bot = ? AND chat_id = ? AND message_id = ? AND id < ? AND settled_at IS NULL""", now(),
				edit.to().bot(), edit.to().id(), edit.target(), edit.id());
	}

	/** Surely not sent. */
	void again(OutboxRow row) {
		this.jdbc.update("UPDATE outbox SET state = 'PENDING'" + THIS_ATTEMPT, row.id(), row.attempt());
	}

	/** Surely not sent, and the attempt does not count. */
	void later(OutboxRow row, Instant realNotBefore) {
		this.jdbc.update("UPDATE outbox SET state = 'PENDING', not_before = ?, spared = spared + 1" + THIS_ATTEMPT,
				Utc.of(realNotBefore), row.id(), row.attempt());
	}

	void repeat(OutboxRow row, Instant realNotBefore) {
		this.jdbc.update("UPDATE outbox SET state = 'PENDING', not_before = ?, reason = ?" + THIS_CALL,
				Utc.of(realNotBefore), REPEAT, row.id(), row.attempt());
	}

	void unknown(OutboxRow row) {
		this.jdbc.update("UPDATE outbox SET state = 'UNKNOWN', finished_at = ?" + THIS_CALL, now(), row.id(),
				row.attempt());
	}

	void failed(OutboxRow row, SendResult.Reason reason) {
		this.jdbc.update("UPDATE outbox SET state = 'FAILED', reason = ?, finished_at = ?, " + FORGET + THIS_ATTEMPT,
				reason.name(), now(), row.id(), row.attempt());
	}

	void moved(OutboxRow row, long newChat) {
		this.jdbc.update("UPDATE outbox SET state = 'PENDING', chat_id = ?, spared = spared + 1" + THIS_ATTEMPT,
				newChat, row.id(), row.attempt());
	}

	/** The machine's clock was moved: so are the pauses told by it. */
	int movePauses(long bot, Duration by) {
		return this.jdbc.update("""
				UPDATE outbox SET not_before = not_before + INTERVAL ? SECOND
				WHERE bot = ? AND state = 'PENDING' AND not_before > ?""", by.toSeconds(), bot, Utc.of(Instant.now()));
	}

	/** Nothing leaves to this chat before, not even what is queued later. */
	void holdChat(Chat chat, Instant realUntil) {
		this.jdbc.update("""
				UPDATE outbox SET not_before = ? WHERE bot = ? AND chat_id = ? AND state = 'PENDING'
				  AND (not_before IS NULL OR not_before < ?)""", Utc.of(realUntil), chat.bot(), chat.id(),
				Utc.of(realUntil));
		long left = Math.max(0, Duration.between(Instant.now(), realUntil).toMillis()) * 1000;
		this.jdbc.update("""
				INSERT INTO chat_hold (bot, chat_id, held_until)
				VALUES (?, ?, UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND)
				ON DUPLICATE KEY UPDATE held_until = GREATEST(held_until, UTC_TIMESTAMP(3) + INTERVAL ? MICROSECOND)""",
				chat.bot(), chat.id(), left, left);
	}

	/** For how long the chats of a bot that are held must still wait. */
	Map<Long, Duration> held(long bot) {
		return this.jdbc.query("""
				SELECT chat_id, TIMESTAMPDIFF(MICROSECOND, UTC_TIMESTAMP(3), held_until) FROM chat_hold
				WHERE bot = ? AND held_until > UTC_TIMESTAMP(3)""", (ResultSet row) -> {
			Map<Long, Duration> held = new HashMap<>();
			while (row.next()) {
				held.put(row.getLong(1), Duration.ofNanos(row.getLong(2) * 1000));
			}
			return held;
		}, bot);
	}

	private Object now() {
		return Utc.of(this.clock.instant());
	}

	/**
	 * A row that Telegram has.
	 *
	 * @param row which
	 * @param messageId the message it became, 0 if it made none
	 */
	record Sent(OutboxRow row, long messageId) {

	}

}
