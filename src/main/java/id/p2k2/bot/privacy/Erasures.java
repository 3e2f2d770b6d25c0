package id.p2k2.bot.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests to be erased, each with a day to change one's mind. */
@Service
@Transactional
public class Erasures {

	/** The time to change one's mind. */
	public static final Duration GRACE = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Erasures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether there is anything this person may have erased here: always, but on a chat
	 * that only staff use. Their account is the programme's.
	 * @param speaker who speaks
	 * @return true for families and strangers
	 */
	public static boolean allowed(Speaker speaker) {
		return !speaker.families().isEmpty() || speaker.roles().contains(Role.STRANGER);
	}

	/**
	 * Asks for erasure; asked again, the first request stays.
	 * @param chat whose
	 * @return when it will be done
	 */
	public Instant request(Chat chat) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				INSERT INTO erasure (bot, chat_id, requested_at, due_at) VALUES (:bot, :chat, :now, :due)
				ON DUPLICATE KEY UPDATE
				  requested_at = IF(erased_at IS NULL, requested_at, :now),
				  due_at = IF(erased_at IS NULL, due_at, :due),
				  erased_at = NULL""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("now", Utc.of(now))
			.param("due", Utc.of(now.plus(GRACE)))
			.update();
		return pending(chat).orElseThrow();
	}

	/**
	 * When this chat will be erased.
	 * @param chat whose
	 * @return empty if nobody asked for it, or it is done
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> pending(Chat chat) {
		return this.jdbc.sql("SELECT due_at FROM erasure WHERE bot = ? AND chat_id = ? AND erased_at IS NULL")
			.params(chat.bot(), chat.id())
			.query((row, _) -> Utc.instant(row.getObject(1, LocalDateTime.class)))
			.optional();
	}

	/**
	 * Takes a request back.
	 * @param chat whose
	 * @return false if there was none (any more)
	 */
	public boolean cancel(Chat chat) {
		return this.jdbc.sql("DELETE FROM erasure WHERE bot = ? AND chat_id = ? AND erased_at IS NULL")
			.params(chat.bot(), chat.id())
			.update() > 0;
	}

	List<Due> due(Instant now, int most) {
		return this.jdbc.sql(
				"SELECT id, bot, chat_id, due_at FROM erasure WHERE due_at <= ? AND erased_at IS NULL ORDER BY due_at LIMIT ?")
			.params(Utc.of(now), most)
			.query(Erasures::due)
			.list();
	}

	/** Locks the row; false if the request was taken back or is done meanwhile. */
	boolean take(Due due) {
		return this.jdbc.sql("UPDATE erasure SET erased_at = ? WHERE id = ? AND erased_at IS NULL")
			.params(Utc.of(this.clock.instant()), due.id())
			.update() > 0;
	}

	List<Due> erasedBefore(Instant limit, int most) {
		return this.jdbc
			.sql("SELECT id, bot, chat_id, erased_at FROM erasure WHERE erased_at <= ? ORDER BY erased_at LIMIT ?")
			.params(Utc.of(limit), most)
			.query(Erasures::due)
			.list();
	}

	private static Due due(ResultSet row, int number) throws SQLException {
		return new Due(row.getLong(1), new Chat(row.getLong(2), row.getLong(3)),
				Utc.instant(row.getObject(4, LocalDateTime.class)));
	}

	void forget(Due due) {
		this.jdbc.sql("DELETE FROM erasure WHERE id = ?").param(due.id()).update();
	}

	@Transactional(readOnly = true)
	Optional<Instant> next(Instant after, Duration afterErased) {
		return this.jdbc
			.sql("""
					SELECT MIN(due) FROM (
					  SELECT MIN(due_at) AS due FROM erasure WHERE erased_at IS NULL AND due_at > :after
					  UNION ALL
					  SELECT MIN(erased_at) + INTERVAL :seconds SECOND FROM erasure WHERE erased_at > :erasedAfter) times""")
			.param("after", Utc.of(after))
			.param("seconds", afterErased.toSeconds())
			.param("erasedAfter", Utc.of(after.minus(afterErased)))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	/**
	 * A request that is to be worked.
	 *
	 * @param id its number
	 * @param chat whose
	 * @param at when it is due, or when it was erased
	 */
	record Due(long id, Chat chat, Instant at) {

	}

}
