package id.p2k2.bot.inbox;

import id.p2k2.bot.shared.Chat;

/**
 * Takes the waiting sign off a pressed button. Not a message: nothing is lost if it does
 * not arrive.
 */
public interface PressAcknowledger {

	/**
	 * Takes it off now. Returns at once, does nothing the second time and never throws.
	 * @param chat where
	 * @param queryId of the press
	 */
	void acknowledge(Chat chat, String queryId);

}
