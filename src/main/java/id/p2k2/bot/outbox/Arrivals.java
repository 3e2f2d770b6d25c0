package id.p2k2.bot.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is known, and learnt, of messages that have arrived in a chat. */
@Repository
@Transactional
public class Arrivals {

	private final JdbcClient jdbc;

	private final Keyboards keyboards;

	private final Clock clock;

	Arrivals(JdbcClient jdbc, Keyboards keyboards, Clock clock) {
		this.jdbc = jdbc;
		this.keyboards = keyboards;
		this.clock = clock;
	}

	/**
	 * The newest message that answered somebody.
	 * @param chat where
	 * @return its number, 0 if there is none
	 */
	@Transactional(readOnly = true)
	public long newestAnswer(Chat chat) {
		return this.jdbc.sql("""
				SELECT COALESCE(MAX(message_id), 0) FROM outbox
				WHERE bot = ? AND chat_id = ? AND message_id > 0 AND operation = 'SEND' AND priority = 0""")
			.params(chat.bot(), chat.id())
			.query(Long.class)
			.single();
	}

	/**
	 * A press proves that its message arrived: a row of which nobody knew it is sent, and
	 * will not be repeated.
	 * @param chat where
	 * @param messageId the message the button stands under
	 * @param action what the button carries
	 */
	public void arrived(Chat chat, long messageId, String action) {
		List<Doubtful> doubtful = this.jdbc
			.sql("""
					SELECT id, keyboard, subject, buttons, parties FROM outbox
					WHERE bot = :bot AND chat_id = :chat AND message_id IS NULL AND buttons IS NOT NULL AND operation = 'SEND'
					  AND (state = 'UNKNOWN' OR (state = 'PENDING' AND reason = 'REPEAT'))
					ORDER BY id DESC""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.query((row, _) -> new Doubtful(row.getLong(1),
					this.keyboards.buttons(row.getString(2), row.getString(3), row.getString(4),
							Parties.read(row.getString(5)))))
			.list();
		doubtful.stream()
			.filter((row) -> row.buttons().stream().anyMatch((button) -> button.action().equals(Optional.of(action))))
			.findFirst()
			.ifPresent((row) -> this.jdbc
				.sql("UPDATE outbox SET state = 'SENT', message_id = ?, finished_at = ? WHERE id = ?")
				.params(messageId, Utc.of(this.clock.instant()), row.id())
				.update());
	}

	/** A row that may have arrived. */
	private record Doubtful(long id, List<Button> buttons) {

	}

}
