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

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sender's side of the outbox table. Real time is what rules not_before here. */
@Repository
class OutboxRows {

	private static final String COLUMNS = "id, bot, chat_id, kind, operation, phrase, phrase_values, keyboard, buttons, "
			+ "document, target_message, subject, consent, link_id, priority, silent, repeat_unknown, attempts";

	private final JdbcClient jdbc;

	private final Clock clock;

	OutboxRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<OutboxRow> due(long bot, int maxPriority, Collection<Long> exceptChats, int most) {
		return this.jdbc.sql("""
				SELECT %s FROM outbox
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

	void sent(long id, long messageId) {
		this.jdbc
			.sql("""
					UPDATE outbox SET state = 'SENT', message_id = IF(target_message IS NULL, ?, target_message), reason = NULL,
					  finished_at = ?, lease_until = NULL
					WHERE id = ? AND state IN ('SENDING', 'UNKNOWN')""")
			.params(messageId, Utc.of(this.clock.instant()), id)
			.update();
	}

	void waitFor(long id, Instant realNotBefore, boolean keepAttempt) {
		this.jdbc.sql("""
				UPDATE outbox SET state = 'PENDING', not_before = ?, lease_until = NULL,
				  attempts = attempts - IF(?, 0, 1) WHERE id = ? AND state = 'SENDING'""")
			.params(Utc.of(realNotBefore), keepAttempt, id)
			.update();
	}

	void holdChat(Chat chat, Instant realUntil) {
		this.jdbc.sql("""
				UPDATE outbox SET not_before = ? WHERE bot = ? AND chat_id = ? AND state = 'PENDING'
				  AND (not_before IS NULL OR not_before < ?)""")
			.params(Utc.of(realUntil), chat.bot(), chat.id(), Utc.of(realUntil))
			.update();
	}

	void finish(long id, String state, String reason) {
		this.jdbc.sql("""
				UPDATE outbox SET state = ?, reason = ?, finished_at = ?, lease_until = NULL
				WHERE id = ? AND state = 'SENDING'""").params(state, reason, Utc.of(this.clock.instant()), id).update();
	}

	void moveTo(long id, long newChat) {
		this.jdbc.sql("UPDATE outbox SET state = 'PENDING', chat_id = ?, attempts = attempts - 1 WHERE id = ?")
			.params(newChat, id)
			.update();
	}

	List<OutboxRow> orphans(long bot) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM outbox WHERE bot = ? AND state = 'SENDING'")
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
		Instant now = Instant.now();
		this.jdbc.sql("""
				INSERT INTO sender_lease (bot, owner, lease_until) VALUES (:bot, :owner, :until)
				ON DUPLICATE KEY UPDATE
				  owner = IF(owner = :owner OR lease_until < :now, :owner, owner),
				  lease_until = IF(owner = :owner, :until, lease_until)""")
			.param("bot", bot)
			.param("owner", owner)
			.param("until", Utc.of(now.plus(length)))
			.param("now", Utc.of(now))
			.update();
		return holder(bot).filter(owner::equals).isPresent();
	}

	Optional<String> holder(long bot) {
		return this.jdbc.sql("SELECT owner FROM sender_lease WHERE bot = ? AND lease_until > ? FOR UPDATE")
			.params(bot, Utc.of(Instant.now()))
			.query(String.class)
			.optional();
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
				row.getInt("attempts"));
	}

}
