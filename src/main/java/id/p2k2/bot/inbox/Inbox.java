package id.p2k2.bot.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The inbox table. Safe for use by many threads and instances. */
@Repository
public class Inbox {

	private final JdbcClient jdbc;

	private final InboxWriter writer;

	private final JsonMapper json;

	private final Clock clock;

	Inbox(JdbcClient jdbc, InboxWriter writer, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Stores updates; those already there are left as they are. When this returns they
	 * are committed and may be acknowledged to Telegram.
	 * @param updates of one bot, in their order
	 * @throws org.springframework.dao.DataAccessException if the database is away: then
	 * nothing may be acknowledged
	 */
	public void store(List<Received> updates) {
		this.writer.store(updates);
	}

	/**
	 * Keeps the trace of an update nobody can read, without its content.
	 * @param bot which bot
	 * @param updateId its number
	 * @param reason why, without anything a person wrote
	 */
	@Transactional
	public void park(long bot, long updateId, String reason) {
		this.jdbc.sql("""
				INSERT INTO inbox (bot, update_id, chat_id, state, reason, received_at, done_at)
				VALUES (?, ?, 0, 'PARKED', ?, ?, ?) ON DUPLICATE KEY UPDATE inbox.bot = inbox.bot""")
			.params(bot, updateId, reason, Utc.of(this.clock.instant()), Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * How many rows wait for their turn.
	 * @return the number over all bots
	 */
	public long waiting() {
		return this.jdbc.sql("SELECT COUNT(*) FROM inbox WHERE state = 'NEW'").query(Long.class).single();
	}

	Optional<Waiting> lockOldest(Chat chat, java.time.Instant realNow) {
		return this.jdbc
			.sql("""
					SELECT id, body, attempts, not_before > :now AS early,
					  (SELECT id FROM inbox FORCE INDEX (inbox_waiting)
					   WHERE state = 'NEW' AND bot = :bot AND chat_id = :chat ORDER BY id LIMIT 1 OFFSET 1) IS NOT NULL AS more
					FROM inbox FORCE INDEX (inbox_waiting) WHERE state = 'NEW' AND bot = :bot AND chat_id = :chat
					ORDER BY id LIMIT 1 FOR UPDATE""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("now", Utc.of(realNow))
			.query((row, _) -> new Waiting(row.getLong(1), row.getString(2), row.getInt(3), row.getBoolean(4),
					row.getBoolean(5)))
			.optional();
	}

	Incoming read(Waiting waiting) {
		return this.json.readValue(waiting.body(), Incoming.class);
	}

	void done(long id) {
		this.jdbc.sql("UPDATE inbox SET state = 'DONE', body = NULL, done_at = ? WHERE id = ?")
			.params(Utc.of(this.clock.instant()), id)
			.update();
	}

	void later(long id, String reason, java.time.Instant notBefore) {
		this.jdbc
			.sql("UPDATE inbox SET attempts = attempts + 1, reason = ?, not_before = ? WHERE id = ? AND state = 'NEW'")
			.params(reason, Utc.of(notBefore), id)
			.update();
	}

	/** None waits longer than until then. */
	void soonerThan(java.time.Instant notBefore) {
		this.jdbc.sql("UPDATE inbox SET not_before = ? WHERE state = 'NEW' AND not_before > ?")
			.params(Utc.of(notBefore), Utc.of(notBefore))
			.update();
	}

	void parkWaiting(long id, String reason) {
		this.jdbc.sql("""
				UPDATE inbox SET state = 'PARKED', attempts = attempts + 1, reason = ?, done_at = ?
				WHERE id = ? AND state = 'NEW'""").params(reason, Utc.of(this.clock.instant()), id).update();
	}

	List<Chat> chatsWaiting(java.time.Instant realNow, int most) {
		return this.jdbc.sql("""
				SELECT DISTINCT bot, chat_id FROM inbox
				WHERE state = 'NEW' AND (not_before IS NULL OR not_before <= ?) LIMIT ?""")
			.params(Utc.of(realNow), most)
			.query((row, _) -> new Chat(row.getLong(1), row.getLong(2)))
			.list();
	}

	/** A row whose turn has come, and whether more of its chat wait. */
	record Waiting(long id, String body, int attempts, boolean early, boolean more) {

	}

}
