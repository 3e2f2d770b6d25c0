package id.p2k2.bot.joining.chat;

import id.p2k2.bot.shared.LinkId;

/** Where somebody is who joins. Codes are remembered by their row's number alone. */
sealed interface JoiningState {

	/**
	 * The first koordinator has read what is kept.
	 *
	 * @param hash of the code
	 */
	record FirstAsked(String hash) implements JoiningState {

	}

	/**
	 * A member of staff has read what is kept.
	 *
	 * @param code the code's number
	 */
	record StaffAsked(long code) implements JoiningState {

	}

	/**
	 * "Ibu Siti dari kelompok Melati?"
	 *
	 * @param code the card's number
	 */
	record FamilyAsked(long code) implements JoiningState {

	}

	/**
	 * "Boleh kami kirim pengingat?"
	 *
	 * @param link whose reminders
	 */
	record RemindersAsked(LinkId link) implements JoiningState {

	}

}
