package id.p2k2.bot.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.WordingJson;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queues messages. Every method joins the caller's transaction, so a message leaves only
 * if the change it speaks of was committed. Safe for use by many threads and instances.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRED)
public class Outbox {

	private static final Duration QUESTION_LIFE = Duration.ofDays(14);

	private final JdbcClient jdbc;

	private final Keyboards keyboards;

	private final Clock clock;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	Outbox(JdbcClient jdbc, Keyboards keyboards, Clock clock) {
		this.jdbc = jdbc;
		this.keyboards = keyboards;
		this.clock = clock;
	}

	/**
	 * Queues one message. A row with the same unique key stays as it is. An edit takes
	 * the place of an edit of the same message that has not left yet.
	 * @param message what
	 */
	public void enqueue(Message message) {
		if (message.target() != null && !queued(message.uniqueKey())) {
			coalesce(message);
		}
		Wording wording = message.wording();
		this.jdbc.sql("""
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, buttons, document,
				  target_message, subject, consent, link_id, priority, silent, repeat_unknown, earliest_at, latest_at,
				  created_at)
				VALUES (:bot, :chat, :kind, :key, :operation, :phrase, :values, :buttons, :document,
				  :target, :subject, :consent, :link, :priority, :silent, :repeat, :earliest, :latest, :now)
				ON DUPLICATE KEY UPDATE outbox.bot = outbox.bot""")
			.param("bot", message.to().bot())
			.param("chat", message.to().id())
			.param("kind", message.kind())
			.param("key", message.uniqueKey())
			.param("operation", message.operation().name())
			.param("phrase", (wording != null) ? wording.key() : null)
			.param("values", (wording != null) ? WordingJson.values(wording) : null)
			.param("buttons", ButtonsJson.write(message.buttons()))
			.param("document", message.document())
			.param("target", message.target())
			.param("subject", message.subject())
			.param("consent", message.consent().orElse(null))
			.param("link", message.link().map(LinkId::value).orElse(null))
			.param("priority", message.priority())
			.param("silent", message.silent())
			.param("repeat", message.repeatUnknown())
			.param("earliest", Utc.of(message.earliest()))
			.param("latest", Utc.of(message.latest()))
			.param("now", Utc.of(this.clock.instant()))
			.update();
		wakeAfterCommit();
	}

	/**
	 * Queues as many messages as a query has rows, in one statement. Keep it under 10,000
	 * rows a transaction.
	 * @param bulk the query and what all its messages share
	 * @return how many rows are new
	 */
	public int enqueueAll(BulkMessages bulk) {
		int rows = this.jdbc.sql(bulk.statement())
			.params(bulk.parameters())
			.param("outboxKind", bulk.kind())
			.param("outboxPhrase", bulk.phrase().key())
			.param("outboxKeyboard", bulk.keyboard())
			.param("outboxConsent", bulk.consent())
			.param("outboxPriority", bulk.priority())
			.param("outboxNow", Utc.of(this.clock.instant()))
			.update();
		if (rows > 0) {
			wakeAfterCommit();
		}
		return rows;
	}

	/**
	 * Takes back what has not left yet.
	 * @param subject what it is about
	 * @param kinds only these kinds
	 * @return how many
	 */
	public int voidPending(String subject, List<String> kinds) {
		return this.jdbc.sql("""
				UPDATE outbox SET state = 'VOIDED', finished_at = :now
				WHERE subject = :subject AND state = 'PENDING' AND kind IN (:kinds)""")
			.param("subject", subject)
			.param("kinds", kinds)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * Takes back everything that has not left yet for a chat, answers aside.
	 * @param chat which chat
	 * @return how many
	 */
	public int voidUnasked(Chat chat) {
		return this.jdbc.sql("""
				UPDATE outbox SET state = 'VOIDED', finished_at = :now
				WHERE bot = :bot AND chat_id = :chat AND state = 'PENDING' AND priority > 0""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * Takes back everything that has not left yet for one family of a chat.
	 * @param chat which chat
	 * @param link which family
	 * @return how many
	 */
	public int voidUnasked(Chat chat, LinkId link) {
		return this.jdbc.sql("""
				UPDATE outbox SET state = 'VOIDED', finished_at = :now
				WHERE bot = :bot AND chat_id = :chat AND link_id = :link AND state = 'PENDING' AND priority > 0""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("link", link.value())
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * Who has been told, or may have been: sent, on its way, or nobody knows.
	 * @param subject what about
	 * @param kinds by these kinds of messages
	 * @return chats, each once
	 */
	public List<Chat> told(String subject, List<String> kinds) {
		return this.jdbc.sql("""
				SELECT DISTINCT bot, chat_id FROM outbox
				WHERE subject = :subject AND state IN ('SENT', 'SENDING', 'UNKNOWN') AND kind IN (:kinds)
				  AND operation = 'SEND'""")
			.param("subject", subject)
			.param("kinds", kinds)
			.query((row, _) -> new Chat(row.getLong(1), row.getLong(2)))
			.list();
	}

	/**
	 * What a message of ours shows now.
	 * @param chat where
	 * @param messageId which
	 * @return its text and buttons, or empty if it is not known (any more)
	 */
	@Transactional(readOnly = true)
	public Optional<Shown> shown(Chat chat, long messageId) {
		return this.jdbc
			.sql("""
					SELECT id, message_id, phrase, phrase_values, keyboard, buttons, subject, settled_at FROM outbox
					WHERE bot = :bot AND chat_id = :chat AND message_id = :message AND operation IN ('SEND', 'EDIT', 'DOCUMENT')
					ORDER BY id DESC LIMIT 1""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("message", messageId)
			.query(this::shown)
			.optional();
	}

	/**
	 * The questions that are still open in a chat: messages with buttons that nobody has
	 * answered.
	 * @param chat where
	 * @param most how many at the most
	 * @return newest first
	 */
	@Transactional(readOnly = true)
	public List<Shown> openQuestions(Chat chat, int most) {
		return this.jdbc.sql("""
				SELECT id, message_id, phrase, phrase_values, keyboard, buttons, subject, settled_at FROM outbox
				WHERE bot = :bot AND chat_id = :chat AND message_id > 0 AND buttons IS NOT NULL AND settled_at IS NULL
				  AND state = 'SENT' AND created_at > :since
				ORDER BY message_id DESC, id DESC LIMIT :most""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("since", Utc.of(this.clock.instant().minus(QUESTION_LIFE)))
			.param("most", most)
			.query(this::shown)
			.list();
	}

	/**
	 * Closes the question of a message: it was answered or is over.
	 * @param chat where
	 * @param messageId which
	 */
	public void settle(Chat chat, long messageId) {
		this.jdbc.sql("""
				UPDATE outbox SET settled_at = :now
				WHERE bot = :bot AND chat_id = :chat AND message_id = :message AND settled_at IS NULL""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("message", messageId)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * Closes all questions about something.
	 * @param subject what about
	 */
	public void settleAll(String subject) {
		this.jdbc.sql("""
				UPDATE outbox SET settled_at = ?
				WHERE subject = ? AND state IN ('SENT', 'SENDING', 'UNKNOWN') AND settled_at IS NULL""")
			.params(Utc.of(this.clock.instant()), subject)
			.update();
	}

	/**
	 * Erases what was queued or sent for a chat.
	 * @param chat which chat
	 * @return how many rows
	 */
	public int erase(Chat chat) {
		return this.jdbc.sql("DELETE FROM outbox WHERE bot = ? AND chat_id = ? AND state <> 'SENDING'")
			.params(chat.bot(), chat.id())
			.update();
	}

	/**
	 * Erases what was queued or sent for a chat up to an instant.
	 * @param chat which chat
	 * @param until rows made later stay
	 * @return how many rows
	 */
	public int erase(Chat chat, Instant until) {
		return this.jdbc
			.sql("DELETE FROM outbox WHERE bot = ? AND chat_id = ? AND created_at < ? AND state <> 'SENDING'")
			.params(chat.bot(), chat.id(), Utc.of(until))
			.update();
	}

	/**
	 * Erases what was queued or sent for one family of a chat.
	 * @param chat which chat
	 * @param link which family
	 * @return how many rows
	 */
	public int erase(Chat chat, LinkId link) {
		return this.jdbc.sql("DELETE FROM outbox WHERE bot = ? AND chat_id = ? AND link_id = ? AND state <> 'SENDING'")
			.params(chat.bot(), chat.id(), link.value())
			.update();
	}

	/**
	 * Erases what was queued or sent about something, unless it is on its way.
	 * @param subject what about
	 * @return whether nothing is left
	 */
	public boolean erase(String subject) {
		this.jdbc.sql("DELETE FROM outbox WHERE subject = ? AND state <> 'SENDING'").param(subject).update();
		return this.jdbc.sql("SELECT COUNT(*) FROM outbox WHERE subject = ?")
			.param(subject)
			.query(Long.class)
			.single() == 0;
	}

	/**
	 * The messages of ours in a chat since an instant.
	 * @param chat where
	 * @param kind how their kind begins
	 * @param since not older than this
	 * @return their numbers, oldest first
	 */
	@Transactional(readOnly = true)
	public List<Long> said(Chat chat, String kind, Instant since) {
		return this.jdbc.sql("""
				SELECT DISTINCT message_id FROM outbox
				WHERE bot = :bot AND chat_id = :chat AND message_id > 0 AND created_at >= :since AND state = 'SENT'
				  AND operation IN ('SEND', 'DOCUMENT', 'MEDIA') AND kind LIKE :kind ORDER BY message_id""")
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("since", Utc.of(since))
			.param("kind", kind + "%")
			.query(Long.class)
			.list();
	}

	/**
	 * When the next message is due.
	 * @param after only later than this
	 * @return the earliest instant of a waiting row, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(earliest_at) AS due FROM outbox WHERE state = 'PENDING' AND earliest_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, java.time.LocalDateTime.class))))
			.single();
	}

	/**
	 * Whether everything that is due has been handed over.
	 * @param now the bot's time
	 * @return true if no row waits that could leave now, and none is on its way
	 */
	@Transactional(readOnly = true)
	public boolean drained(Instant now) {
		return this.jdbc
			.sql("""
					SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'SENDING')
					  AND NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'PENDING' AND earliest_at <= ? AND latest_at > ?)""")
			.params(Utc.of(now), Utc.of(now))
			.query(Boolean.class)
			.single();
	}

	void onWork(Runnable listener) {
		this.listeners.add(listener);
	}

	private boolean queued(String uniqueKey) {
		return this.jdbc.sql("SELECT id FROM outbox WHERE unique_key = ?")
			.param(uniqueKey)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	/** Taking the buttons off leaves a new text that waits before it alone. */
	private void coalesce(Message message) {
		List<String> replaced = (message.operation() == Operation.STRIP) ? List.of(Operation.STRIP.name())
				: List.of(Operation.EDIT.name(), Operation.STRIP.name());
		this.jdbc.sql("""
				UPDATE outbox SET state = 'VOIDED', finished_at = :now
				WHERE bot = :bot AND chat_id = :chat AND target_message = :target AND state = 'PENDING'
				  AND operation IN (:replaced)""")
			.param("bot", message.to().bot())
			.param("chat", message.to().id())
			.param("target", message.target())
			.param("replaced", replaced)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	private void wakeAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.listeners.forEach(Runnable::run);
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Outbox.this.listeners.forEach(Runnable::run);
			}
		});
	}

	private Shown shown(ResultSet row, int number) throws SQLException {
		String phrase = row.getString("phrase");
		Wording wording = (phrase != null) ? WordingJson.wording(phrase, row.getString("phrase_values")) : null;
		List<Button> buttons = this.keyboards.buttons(row.getString("keyboard"), row.getString("subject"),
				row.getString("buttons"));
		return new Shown(row.getLong("message_id"), wording, buttons, Optional.ofNullable(row.getString("subject")),
				row.getObject("settled_at") != null);
	}

	/**
	 * What a message of ours shows.
	 *
	 * @param messageId which
	 * @param wording its text
	 * @param buttons below it
	 * @param subject what it is about
	 * @param settled whether its question was answered
	 */
	public record Shown(long messageId, @Nullable Wording wording, List<Button> buttons, Optional<String> subject,
			boolean settled) {

	}

}
