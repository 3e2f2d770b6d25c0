package id.p2k2.bot.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts wrong codes: ten within an hour pause a chat for an hour. */
@Repository
class JoinAttempts {

	static final int MOST = 10;

	static final Duration WINDOW = Duration.ofHours(1);

	static final Duration PAUSE = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	JoinAttempts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean paused(Chat chat) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT 1 FROM join_attempt WHERE bot = ? AND chat_id = ? AND paused_until > ?)")
			.params(chat.bot(), chat.id(), Utc.of(this.clock.instant()))
			.query(Boolean.class)
			.single();
	}

	/** Returns whether the chat is paused by it. A pause that is over begins anew. */
	boolean wrong(Chat chat) {
		Instant now = this.clock.instant();
		Tries before = this.jdbc
			.sql("SELECT wrong, first_at, paused_until FROM join_attempt WHERE bot = ? AND chat_id = ? FOR UPDATE")
			.params(chat.bot(), chat.id())
			.query((row, _) -> new Tries(row.getInt(1), Utc.instant(row.getObject(2, LocalDateTime.class)),
					row.getObject(3) != null))
			.optional()
			.orElse(new Tries(0, now, false));
		boolean anew = before.paused() || !before.first().plus(WINDOW).isAfter(now);
		int wrong = anew ? 1 : before.wrong() + 1;
		keep(chat, wrong, anew ? now : before.first());
		return wrong >= MOST;
	}

	void forget(Chat chat) {
		this.jdbc.sql("DELETE FROM join_attempt WHERE bot = ? AND chat_id = ?").params(chat.bot(), chat.id()).update();
	}

	private void keep(Chat chat, int wrong, Instant first) {
		Instant pausedUntil = this.clock.instant().plus(PAUSE);
		this.jdbc.sql("""
				INSERT INTO join_attempt (bot, chat_id, wrong, first_at, paused_until)
				VALUES (:bot, :chat, :wrong, :first, :paused)
				ON DUPLICATE KEY UPDATE wrong = :wrong, first_at = :first, paused_until = :paused""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("wrong", wrong)
			.param("first", Utc.of(first))
			.param("paused", (wrong >= MOST) ? Utc.of(pausedUntil) : null)
			.update();
	}

	private record Tries(int wrong, Instant first, boolean paused) {

	}

}
