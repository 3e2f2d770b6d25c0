package id.p2k2.bot.helpdesk;

import java.time.Instant;

/**
 * One thing said in a ticket.
 *
 * @param id of the row
 * @param author who
 * @param kind what it is
 * @param text the words, empty for a file
 * @param bot the bot whose file it is
 * @param fileId the file at Telegram, empty for words
 * @param staff name of the member of staff, empty for the family
 * @param at when
 */
public record Utterance(long id, Author author, Part.Kind kind, String text, long bot, String fileId, String staff,
		Instant at) {

	/** Who said something. The names are stored. */
	public enum Author {

		/** The family. */
		FAMILY,
		/** Who answered. */
		STAFF,
		/** A note staff keeps for itself. */
		NOTE,
		/** Why the identity was opened. */
		REASON

	}

}
