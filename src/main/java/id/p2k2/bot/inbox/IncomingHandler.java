package id.p2k2.bot.inbox;

import id.p2k2.bot.shared.Chat;

/**
 * Who takes an incoming thing on. Called inside the turn's transaction: what it stores
 * commits together with the inbox row's end, or not at all. May be called again for the
 * same thing after a roll-back, never after a commit.
 */
public interface IncomingHandler {

	/**
	 * One turn.
	 * @param chat who
	 * @param incoming what
	 */
	void handle(Chat chat, Incoming incoming);

}
