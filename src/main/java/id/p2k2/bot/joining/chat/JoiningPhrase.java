package id.p2k2.bot.joining.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What {@code /start} says. */
enum JoiningPhrase implements Phrase {

	/** In Telegram's list of commands; it is in no menu. */
	START_DESCRIPTION,
	/** The same as a button. */
	START_LABEL,
	/** To a stranger without a code. */
	STRANGER,
	/** To somebody who has joined, one line a role or family. */
	WELCOME_BACK("siapa"),
	/** A family in that list. */
	FAMILY_LINE("nama", "kelompok"),
	/** A family in that list that gets only meeting news. */
	FAMILY_LINE_LIMITED("nama", "kelompok"),
	/** A member of staff in that list. */
	STAFF_LINE("nama", "tugas"),
	/** What this is and is not, to a family. */
	FAMILY_INTRO("frasa"),
	/** Is it she? */
	ASK_WHO("nama", "kelompok"),
	/** It is. */
	YES_RIGHT,
	/** It is not. */
	NOT_ME,
	/** After the latter. */
	NOT_ME_THANKS,
	/** May reminders be sent? */
	ASK_REMINDERS("nama"),
	/** They may. */
	ALLOW,
	/** They may not. */
	DENY,
	/** Joined, with reminders. */
	FAMILY_JOINED("nama", "kelompok"),
	/** Joined, without reminders. */
	FAMILY_JOINED_QUIET("nama", "kelompok"),
	/** This family gets only meeting news here. */
	LIMITED("nama"),
	/** The others get only meeting news here from now on. */
	OTHERS_LIMITED,
	/** What is kept of staff, before they agree. */
	STAFF_INTRO("nama", "tugas"),
	/** The same for the first koordinator, whose name is not known. */
	FIRST_INTRO,
	/** Agreement of staff. */
	AGREE,
	/** Joined as staff. */
	STAFF_JOINED("tugas"),
	/** What a pendamping does. */
	ROLE_PENDAMPING,
	/** What a pelatih does. */
	ROLE_PELATIH,
	/** What a petugas pengaduan does. */
	ROLE_PETUGAS_PENGADUAN,
	/** What a koordinator does. */
	ROLE_KOORDINATOR,
	/** No such code. */
	UNKNOWN_CODE,
	/** Too many of them. */
	PAUSED,
	/** A code that was used. */
	USED_CODE,
	/** The first koordinator's code that was used. */
	USED_FIRST_CODE,
	/** A code that is too old. */
	EXPIRED_CODE,
	/** The chat of a petugas is for nothing else. */
	CHAT_OF_PETUGAS,
	/** A petugas needs a chat of their own. */
	NEEDS_OWN_CHAT,
	/** "Bukan saya" was done. */
	UNBOUND,
	/** It had been done before, or is none of this chat's business. */
	UNBOUND_BEFORE,
	/** Please press one of the buttons. */
	PLEASE_CHOOSE,
	/** The question is about a family that is no longer on this chat. */
	OVER;

	private final Set<String> placeholders;

	JoiningPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
