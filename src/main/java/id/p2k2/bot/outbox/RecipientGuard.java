package id.p2k2.bot.outbox;

import java.util.Collection;
import java.util.Set;

import id.p2k2.bot.shared.Chat;

/** Knows who may still be written to, at the moment of sending. */
public interface RecipientGuard {

	/**
	 * Those of these rows that must not leave any more, because the person said stop,
	 * took the consent back or blocked the bot. Asked once for a batch.
	 * @param rows about to be sent, answers not among them
	 * @return numbers of the rows to drop
	 */
	Set<Long> unwelcome(Collection<Planned> rows);

	/**
	 * Telegram said that nobody is there.
	 * @param chat which chat
	 * @param reason why
	 */
	void unreachable(Chat chat, SendResult.Reason reason);

	/**
	 * The language of a chat.
	 * @param chats some chats
	 * @return the language of each that does not read Indonesian
	 */
	java.util.Map<Chat, String> languages(Collection<Chat> chats);

	/**
	 * A row about to be sent.
	 *
	 * @param id the row
	 * @param to where
	 * @param consent the purpose needed, or empty
	 * @param link whose, 0 if of nobody in particular
	 */
	record Planned(long id, Chat to, String consent, long link) {

	}

}
