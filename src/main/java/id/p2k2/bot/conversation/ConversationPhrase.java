package id.p2k2.bot.conversation;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What the engine itself says. */
public enum ConversationPhrase implements Phrase {

	/** A bubble with the answer written into it. */
	ANSWERED("teks", "jawaban"),
	/** A button of a step that is past. */
	BUTTON_OVER,
	/** What is under way must be done first; the pressed button stays good. */
	FINISH_FIRST,
	/** A command nobody or not this person may use. */
	UNKNOWN_COMMAND,
	/** Words outside every dialogue. */
	NOT_UNDERSTOOD,
	/** Two buttons fit what was typed. */
	WHICH_ONE,
	/** A dialogue ended by /batal. */
	CANCELLED,
	/** Nothing to end. */
	NOTHING_TO_CANCEL,
	/** A dialogue that was left alone too long. */
	EXPIRED,
	/** Only these commands while silent. */
	STOPPED,
	/** The same, to a family, which may also ask and complain. */
	STOPPED_MAY_ASK,
	/** A message of five or six digits was deleted. */
	LOGIN_CODE,
	/** Numbers were taken out. */
	SCRUBBED,
	/** A sticker, a contact, a place. */
	CANNOT_READ,
	/** A forwarded message never answers. */
	FORWARDED,
	/** A file outside every dialogue. */
	FILE_NOT_EXPECTED,
	/** A picture that Telegram did not take. */
	PICTURE_NOT_SHOWN,
	/** A voice note that Telegram did not take. */
	VOICE_NOT_PLAYED,
	/** A film that Telegram did not take. */
	FILM_NOT_PLAYED,
	/** Above the menu. */
	MENU,
	/** Above the second menu. */
	MENU_MORE,
	/** The button to the second menu. */
	MORE,
	/** Describes /menu. */
	MENU_DESCRIPTION,
	/** The button of /menu. */
	MENU_LABEL,
	/** Describes /bantuan. */
	HELP_DESCRIPTION,
	/** The button of /bantuan. */
	HELP_LABEL,
	/** What /bantuan says. */
	HELP("perintah"),
	/** One line of it. */
	HELP_LINE("perintah", "uraian"),
	/** Describes /batal. */
	CANCEL_DESCRIPTION,
	/** The button of /batal. */
	CANCEL_LABEL;

	private final Set<String> placeholders;

	ConversationPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
