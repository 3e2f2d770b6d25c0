package id.p2k2.bot.conversation;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversation table. */
@Repository
class ConversationRows {

	/** The one rule of when a dialogue was left alone: of {@code expires_at} and now. */
	static final String LEFT = "expires_at <= ?";

	private static final String LOCK = """
			SELECT dialogue, state_type, state_version, state_json, question, revision, last_press, %s AS over_by_now
			FROM conversation WHERE bot = ? AND chat_id = ? FOR UPDATE""".formatted(LEFT);

	private static final Duration LIFE = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final JdbcTemplate byPlace;

	private final Clock clock;

	ConversationRows(JdbcClient jdbc, JdbcTemplate byPlace, Clock clock) {
		this.jdbc = jdbc;
		this.byPlace = byPlace;
		this.clock = clock;
	}

	/** Locked until the transaction ends. */
	ConversationRow lock(Chat chat) {
		return this.jdbc.sql(LOCK)
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

	/**
	 * What says the same is not written again; a dialogue under way lives on from now.
	 */
	void save(Chat chat, ConversationRow before, ConversationRow row) {
		if (row.dialogue() == null && row.equals(before)) {
			return;
		}
		LocalDateTime expires = (row.dialogue() != null) ? Utc.of(this.clock.instant().plus(LIFE)) : null;
		this.byPlace.update("""
				UPDATE conversation SET dialogue = ?, state_type = ?, state_version = ?, state_json = ?, question = ?,
				  revision = ?, last_press = ?, expires_at = ?
				WHERE bot = ? AND chat_id = ?""", (PreparedStatement update) -> {
			update.setString(1, row.dialogue());
			update.setString(2, row.stateType());
			update.setInt(3, row.stateVersion());
			update.setString(4, row.stateJson());
			update.setString(5, row.question());
			update.setInt(6, row.revision());
			update.setString(7, row.lastPress());
			update.setObject(8, expires);
			update.setLong(9, chat.bot());
			update.setLong(10, chat.id());
		});
	}

}
