package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Queues messages. Every method joins the caller's transaction, so a message leaves only
 * if the change it speaks of was committed. Safe for use by many threads and instances.
 */
@Repository
@Transactional
public class Outbox {

	private final JdbcClient jdbc;

	private final Entries entries;

	private final Questions questions;

	private final Withdrawals withdrawals;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	Outbox(JdbcClient jdbc, Entries entries, Questions questions, Withdrawals withdrawals) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.questions = questions;
		this.withdrawals = withdrawals;
	}

	/**
	 * Queues one message. A row with the same unique key stays as it is. An edit takes
	 * the place of an edit of the same message that has not left yet.
	 * @param message what
	 */
	public void enqueue(Message message) {
		if (message.target() != null && !this.entries.has(message.uniqueKey())) {
			this.withdrawals.coalesce(message);
		}
		this.entries.add(message);
		wakeAfterCommit();
	}

	/**
	 * Queues many new messages, in few statements. Keep it under 10,000 a transaction.
	 * @param messages what; none of them an edit
	 */
	public void enqueueAll(List<Message> messages) {
		this.entries.addAll(messages);
		if (!messages.isEmpty()) {
			wakeAfterCommit();
		}
	}

	/**
	 * Queues as many messages as a query has rows, in one statement. Keep it under 10,000
	 * rows a transaction.
	 * @param bulk the query and what all its messages share
	 * @return how many rows are new
	 */
	public int enqueueAll(BulkMessages bulk) {
		int rows = this.entries.addAll(bulk);
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
		return this.withdrawals.voidPending(subject, kinds);
	}

	/**
	 * Corrects what the keyboards of waiting messages are made from.
	 * @param bot of which bot
	 * @param subject what the messages are about
	 * @param keyboard whose keyboard, see {@link Keyboard#name}
	 * @param argument which of its arguments; lower-case letters
	 * @param value what it is from now on
	 * @return how many messages
	 */
	public int rekey(long bot, String subject, String keyboard, String argument, String value) {
		return this.withdrawals.rekey(bot, subject, keyboard, argument, value);
	}

	/**
	 * Takes back everything that has not left yet for a chat, answers aside.
	 * @param chat which chat
	 * @return how many
	 */
	public int voidUnasked(Chat chat) {
		return this.withdrawals.voidUnasked(chat);
	}

	/**
	 * Takes back everything that has not left yet for one family of a chat; what is for
	 * others too goes to them alone.
	 * @param chat which chat
	 * @param link which family
	 * @return how many
	 */
	public int voidUnasked(Chat chat, LinkId link) {
		return this.withdrawals.voidUnasked(chat, link);
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
		return this.questions.shown(chat, messageId);
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
		return this.questions.open(chat, most);
	}

	/**
	 * Closes the question of a message: it was answered or is over.
	 * @param chat where
	 * @param messageId which
	 */
	public void settle(Chat chat, long messageId) {
		this.questions.settle(chat, messageId);
	}

	/**
	 * Closes all questions about something.
	 * @param subject what about
	 */
	public void settleAll(String subject) {
		settleAll(List.of(subject));
	}

	/**
	 * Closes all questions about some things.
	 * @param subjects what about
	 */
	public void settleAll(List<String> subjects) {
		this.questions.settleAll(subjects);
	}

	/**
	 * Erases what was queued or sent for a chat.
	 * @param chat which chat
	 * @return how many rows
	 */
	public int erase(Chat chat) {
		return this.withdrawals.erase(chat);
	}

	/**
	 * Erases what was queued or sent for a chat up to an instant.
	 * @param chat which chat
	 * @param until rows made later stay
	 * @return how many rows
	 */
	public int erase(Chat chat, Instant until) {
		return this.withdrawals.erase(chat, until);
	}

	/**
	 * Erases what was queued or sent for one family of a chat; what names others too
	 * keeps only them.
	 * @param chat which chat
	 * @param link which family
	 * @return how many rows
	 */
	public int erase(Chat chat, LinkId link) {
		return this.withdrawals.erase(chat, link);
	}

	/**
	 * Erases what was queued or sent about something, unless it is on its way.
	 * @param subject what about
	 * @return whether nothing is left
	 */
	public boolean erase(String subject) {
		return this.withdrawals.erase(subject);
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
	 * The first message about something in a chat.
	 * @param chat where
	 * @param subject what about
	 * @param until not queued later than this
	 * @return its number, or empty if there is none or it has not arrived
	 */
	@Transactional(readOnly = true)
	public Optional<Long> firstAbout(Chat chat, String subject, Instant until) {
		return this.jdbc.sql("""
				SELECT message_id FROM outbox
				WHERE subject = :subject AND bot = :bot AND chat_id = :chat AND message_id > 0 AND state = 'SENT'
				  AND operation = 'SEND' AND created_at <= :until ORDER BY id LIMIT 1""")
			.param("subject", subject)
			.param("bot", chat.bot())
			.param("chat", chat.id())
			.param("until", Utc.of(until))
			.query(Long.class)
			.optional();
	}

	void onWork(Runnable listener) {
		this.listeners.add(listener);
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
