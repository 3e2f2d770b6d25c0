package id.p2k2.bot.privacy;

import java.util.List;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

/**
 * What one feature keeps of people. Called within the transaction that erases: when it
 * commits, nothing that tells of the link or the chat may be left in the feature's
 * tables.
 */
public interface PersonalData {

	/**
	 * Tells what is kept.
	 * @param link of which family on which chat
	 * @return lines in plain words, for the person herself; none if nothing is kept
	 */
	List<Wording> describe(LinkId link);

	/**
	 * Erases what is kept of a family on a chat, before the link's own row goes.
	 * @param link of which; ended ones come too
	 */
	void erase(LinkId link);

	/**
	 * Erases what is kept of a chat whoever speaks from it. Not called for the chats of
	 * staff.
	 * @param chat of which
	 */
	default void erase(Chat chat) {
	}

}
