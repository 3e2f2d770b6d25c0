package id.p2k2.bot.conversation;

import java.time.Clock;
import java.time.Duration;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversation table. */
@Repository
class ConversationRows {

	/** The one rule of when a dialogue was left alone: of {@code expires_at} and now. */
	static final String LEFT = "expires_at <= ?";

	private static final Duration LIFE = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	ConversationRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Locked until the transaction ends. */
	ConversationRow lock(Chat chat) {
		return this.jdbc
			.sql("""
					SELECT dialogue, state_type, state_version, state_json, question, revision, last_press, %s AS over_by_now
					FROM conversation WHERE bot = ? AND chat_id = ? FOR UPDATE"""
				.formatted(LEFT))
			.params(Utc.of(this.clock.instant()), chat.bot(), chat.id())
			.query((row, _) -> new ConversationRow(row.getString(1), row.getString(2), row.getInt(3), row.getString(4),
					row.getString(5), row.getInt(6), row.getString(7), row.getBoolean(8)))
			.optional()
			.orElseGet(() -> create(chat));
	}

	private ConversationRow create(Chat chat) {
		this.jdbc.sql("INSERT INTO conversation (bot, chat_id) VALUES (?, ?)").params(chat.bot(), chat.id()).update();
		return new ConversationRow(null, null, 0, null, null, 0, null, false);
	}

	void save(Chat chat, ConversationRow row) {
		this.jdbc
			.sql("""
					UPDATE conversation SET dialogue = :dialogue, state_type = :type, state_version = :version,
					  state_json = :json, question = :question, revision = :revision, last_press = :press, expires_at = :expires
					WHERE bot = :bot AND chat_id = :chat""")
			.param("dialogue", row.dialogue())
			.param("type", row.stateType())
			.param("version", row.stateVersion())
			.param("json", row.stateJson())
			.param("question", row.question())
			.param("revision", row.revision())
			.param("press", row.lastPress())
			.param("expires", (row.dialogue() != null) ? Utc.of(this.clock.instant().plus(LIFE)) : null)
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.update();
	}

}
