package id.p2k2.bot.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.shared.Chat;

/** Knows who may still be written to, at the moment of sending. */
public interface RecipientGuard {

	/**
	 * What is special about some chats. Asked once for a batch.
	 * @param bot whose chats
	 * @param chats their numbers at Telegram
	 * @return those that are closed or read another language than Indonesian, by number
	 */
	Map<Long, Standing> standing(long bot, Collection<Long> chats);

	/**
	 * Those of these links that agree to a purpose now and have not ended.
	 * @param purpose its name
	 * @param links numbers of links
	 * @return numbers of links
	 */
	Set<Long> agreed(String purpose, Collection<Long> links);

	/**
	 * Telegram said that nobody is there.
	 * @param chat which chat
	 * @param reason why
	 */
	void unreachable(Chat chat, SendResult.Reason reason);

	/**
	 * How a chat is to be written to.
	 *
	 * @param closed whether the person asked for silence or blocked the bot: only answers
	 * may be sent
	 * @param language what is read there
	 */
	record Standing(boolean closed, String language) {

		/** Of a chat that nothing special is known of. */
		public static final Standing USUAL = new Standing(false, "id");

	}

}
