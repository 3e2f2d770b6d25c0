package id.p2k2.bot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sender's side of the outbox table. Real time is what rules not_before and leases;
 * leases are told by the database's clock, because several machines read them.
 */
@Repository
class OutboxRows {

	/** The reason of a row whose next attempt is a repeat. */
	private static final String REPEAT = "REPEAT";

	private static final String COLUMNS = "id, bot, chat_id, kind, operation, phrase, phrase_values, keyboard, buttons, "
			+ "document, target_message, subject, consent, link_id, priority, silent, repeat_unknown, reason";

	/**
	 * The row as this attempt left it, or as one who took the lease over meanwhile did.
	 */
	private static final String THIS_ATTEMPT = " WHERE id = ? AND attempts = ? AND state IN ('SENDING', 'UNKNOWN', 'PENDING')";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	OutboxRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	List<OutboxRow> due(long bot, int maxPriority, Collection<Long> exceptChats, int most) {
		return this.jdbc.sql("""
				SELECT %s, attempts + 1 AS attempt FROM outbox
				WHERE bot = :bot AND state = 'PENDING' AND priority <= :priority AND latest_at > :now
				  AND earliest_at <= :now AND (not_before IS NULL OR not_before <= :realNow)
				  AND chat_id NOT IN (:except)
				ORDER BY priority, latest_at, earliest_at, id LIMIT :most FOR UPDATE SKIP LOCKED""".formatted(COLUMNS))
			.param("bot", bot)
			.param("priority", maxPriority)
			.param("now", Utc.of(this.clock.instant()))
			.param("realNow", Utc.of(Instant.now()))
			.param("except", exceptChats.isEmpty() ? List.of(0L) : exceptChats)
			.param("most", most)
			.query(OutboxRows::row)
			.list();
	}

	void sending(Collection<Long> ids, Duration lease) {
		this.jdbc.sql(
				"UPDATE outbox SET state = 'SENDING', lease_until = :lease, attempts = attempts + 1 WHERE id IN (:ids)")
			.param("lease", Utc.of(Instant.now().plus(lease)))
			.param("ids", ids)
			.update();
	}

	/** Rows of a claim whose commit may or may not have happened: no call was made. */
	void unclaim(Collection<Long> ids) {
		this.jdbc.sql("""
				UPDATE outbox SET state = 'PENDING', lease_until = NULL, attempts = attempts - 1
				WHERE id IN (:ids) AND state = 'SENDING'""").param("ids", ids).update();
	}

	void sent(List<Sent> sent) {
		this.batches.batchUpdate("""
				UPDATE outbox SET state = 'SENT', message_id = IF(target_message IS NULL, ?, target_message),
				  finished_at = ?, lease_until = NULL""" + THIS_ATTEMPT, sent, sent.size(), (row, one) -> {
			row.setLong(1, one.messageId());
			row.setObject(2, Utc.of(this.clock.instant()));
			row.setLong(3, one.row().id());
			row.setInt(4, one.row().attempt());
		});
	}

	/** What an edit took the place of is no open question any more. */
	void outdated(OutboxRow edit) {
		this.jdbc.sql("""
				UPDATE outbox SET settled_at = :now
				WHERE bot = :bot AND chat_id = :chat AND message_id = :message AND id < :id AND settled_at IS NULL""")
			.param("bot", edit.to().bot())
			.param("chat", edit.to().id())
			.param("message", edit.target())
			.param("id", edit.id())
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/** Surely not sent. */
	void again(OutboxRow row) {
		this.jdbc.sql("UPDATE outbox SET state = 'PENDING', lease_until = NULL" + THIS_ATTEMPT)
			.params(row.id(), row.attempt())
			.update();
	}

	/** Surely not sent, and no attempt is used up. */
	void later(OutboxRow row, Instant realNotBefore) {
		this.jdbc
			.sql("UPDATE outbox SET state = 'PENDING', not_before = ?, lease_until = NULL, attempts = attempts - 1"
					+ THIS_ATTEMPT)
			.params(Utc.of(realNotBefore), row.id(), row.attempt())
			.update();
	}

	void repeat(OutboxRow row, Instant realNotBefore) {
		this.jdbc.sql("""
				UPDATE outbox SET state = 'PENDING', not_before = ?, lease_until = NULL, reason = ?
				WHERE id = ? AND attempts = ? AND state = 'SENDING'""")
			.params(Utc.of(realNotBefore), REPEAT, row.id(), row.attempt())
			.update();
	}

	void unknown(OutboxRow row) {
		this.jdbc.sql("""
				UPDATE outbox SET state = 'UNKNOWN', finished_at = ?, lease_until = NULL
				WHERE id = ? AND attempts = ? AND state = 'SENDING'""")
			.params(Utc.of(this.clock.instant()), row.id(), row.attempt())
			.update();
	}

	void failed(OutboxRow row, SendResult.Reason reason) {
		this.jdbc
			.sql("UPDATE outbox SET state = 'FAILED', reason = ?, finished_at = ?, lease_until = NULL" + THIS_ATTEMPT)
			.params(reason.name(), Utc.of(this.clock.instant()), row.id(), row.attempt())
			.update();
	}

	void moved(OutboxRow row, long newChat) {
		this.jdbc
			.sql("UPDATE outbox SET state = 'PENDING', chat_id = ?, lease_until = NULL, attempts = attempts - 1"
					+ THIS_ATTEMPT)
			.params(newChat, row.id(), row.attempt())
			.update();
	}

	void holdChat(Chat chat, Instant realUntil) {
		this.jdbc.sql("""
				UPDATE outbox SET not_before = ? WHERE bot = ? AND chat_id = ? AND state = 'PENDING'
				  AND (not_before IS NULL OR not_before < ?)""")
			.params(Utc.of(realUntil), chat.bot(), chat.id(), Utc.of(realUntil))
			.update();
	}

	/** All that is on its way, this instance's own calls too. */
	List<OutboxRow> onTheirWay(long bot) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + ", attempts AS attempt FROM outbox WHERE bot = ? AND state = 'SENDING'")
			.param(bot)
			.query(OutboxRows::row)
			.list();
	}

	int expire(long bot) {
		return this.jdbc
			.sql("""
					UPDATE outbox SET state = 'EXPIRED', finished_at = :now
					WHERE bot = :bot AND state = 'PENDING' AND priority IN (0, 1, 2, 3, 4, 5) AND latest_at <= :now LIMIT 1000""")
			.param("bot", bot)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	boolean holdLease(long bot, String owner, Duration length) {
		this.jdbc.sql("""
				INSERT INTO sender_lease (bot, owner, lease_until)
				VALUES (:bot, :owner, UTC_TIMESTAMP(3) + INTERVAL :seconds SECOND)
				ON DUPLICATE KEY UPDATE
				  owner = IF(owner = :owner OR lease_until < UTC_TIMESTAMP(3), :owner, owner),
				  lease_until = IF(owner = :owner, UTC_TIMESTAMP(3) + INTERVAL :seconds SECOND, lease_until)""")
			.param("bot", bot)
			.param("owner", owner)
			.param("seconds", length.toSeconds())
			.update();
		return holds(bot, owner);
	}

	/** Locks the lease, so that nobody takes it over before the transaction ends. */
	boolean holds(long bot, String owner) {
		Optional<String> holder = this.jdbc
			.sql("SELECT owner FROM sender_lease WHERE bot = ? AND lease_until > UTC_TIMESTAMP(3) FOR UPDATE")
			.param(bot)
			.query(String.class)
			.optional();
		return holder.filter(owner::equals).isPresent();
	}

	void releaseLease(long bot, String owner) {
		this.jdbc.sql("DELETE FROM sender_lease WHERE bot = ? AND owner = ?").params(bot, owner).update();
	}

	private static OutboxRow row(ResultSet row, int number) throws SQLException {
		return new OutboxRow(row.getLong("id"), new Chat(row.getLong("bot"), row.getLong("chat_id")),
				row.getString("kind"), Operation.valueOf(row.getString("operation")), row.getString("phrase"),
				row.getString("phrase_values"), row.getString("keyboard"), row.getString("buttons"),
				row.getString("document"), row.getLong("target_message"), row.getString("subject"),
				(row.getString("consent") != null) ? row.getString("consent") : "", row.getLong("link_id"),
				row.getInt("priority"), row.getBoolean("silent"), row.getBoolean("repeat_unknown"),
				row.getInt("attempt"), REPEAT.equals(row.getString("reason")));
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
