package id.p2k2.bot.conversation;

import id.p2k2.bot.shared.Chat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of conversations, for those who must erase it. */
@Repository
@Transactional
public class Conversations {

	private final ConversationRows rows;

	private final JdbcClient jdbc;

	Conversations(ConversationRows rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/**
	 * Waits for a turn of this chat to end, and lets none begin until the caller's
	 * transaction ends.
	 * @param chat which chat
	 */
	public void hold(Chat chat) {
		this.rows.lock(chat);
	}

	/**
	 * Erases where a chat is in its dialogue, and what it said there.
	 * @param chat which chat
	 */
	public void erase(Chat chat) {
		this.jdbc.sql("DELETE FROM conversation WHERE bot = ? AND chat_id = ?").params(chat.bot(), chat.id()).update();
	}

}
