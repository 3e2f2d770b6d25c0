package id.p2k2.bot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.WordingJson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What messages of ours show, and which of their questions are open. */
@Repository
class Questions {

	static final Duration LIFE = Duration.ofDays(14);

	private static final String SHOWN = """
			SELECT id, message_id, phrase, phrase_values, keyboard, buttons, parties, subject, settled_at FROM outbox
			WHERE bot = :bot AND chat_id = :chat AND\s""";

	/**
	 * Subjects of one statement: of more the database does not look how many rows each
	 * has, and trusts old statistics.
	 */
	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final Keyboards keyboards;

	private final Clock clock;

	Questions(JdbcClient jdbc, Keyboards keyboards, Clock clock) {
		this.jdbc = jdbc;
		this.keyboards = keyboards;
		this.clock = clock;
	}

	Optional<Outbox.Shown> shown(Chat chat, long messageId) {
		return this.jdbc.sql(SHOWN + """
				message_id = :message AND operation IN ('SEND', 'EDIT', 'DOCUMENT')
				ORDER BY id DESC LIMIT 1""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("message", messageId)
			.query(this::shown)
			.optional();
	}

	List<Outbox.Shown> open(Chat chat, int most) {
		return this.jdbc.sql(SHOWN + """
				message_id > 0 AND buttons IS NOT NULL AND settled_at IS NULL AND state = 'SENT' AND created_at > :since
				ORDER BY message_id DESC, id DESC LIMIT :most""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("since", Utc.of(this.clock.instant().minus(LIFE)))
			.param("most", most)
			.query(this::shown)
			.list();
	}

	void settle(Chat chat, long messageId) {
		this.jdbc.sql("""
				UPDATE outbox SET settled_at = :now
				WHERE bot = :bot AND chat_id = :chat AND message_id = :message AND settled_at IS NULL""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("message", messageId)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	void settleAll(List<String> subjects) {
		for (int from = 0; from < subjects.size(); from += AT_ONCE) {
			this.jdbc.sql("""
					UPDATE outbox SET settled_at = :now
					WHERE subject IN (:subjects) AND state IN ('SENT', 'SENDING', 'UNKNOWN') AND settled_at IS NULL""")
				.param("now", Utc.of(this.clock.instant()))
				.param("subjects", subjects.subList(from, Math.min(subjects.size(), from + AT_ONCE)))
				.update();
		}
	}

	private Outbox.Shown shown(ResultSet row, int number) throws SQLException {
		String phrase = row.getString("phrase");
		Parties parties = Parties.read(row.getString("parties"));
		Wording wording = (phrase != null)
				? WordingJson.wording(phrase, row.getString("phrase_values"), parties::joined) : null;
		List<Button> buttons = this.keyboards.buttons(row.getString("keyboard"), row.getString("subject"),
				row.getString("buttons"), parties);
		return new Outbox.Shown(row.getLong("message_id"), wording, buttons,
				Optional.ofNullable(row.getString("subject")), row.getObject("settled_at") != null);
	}

}
