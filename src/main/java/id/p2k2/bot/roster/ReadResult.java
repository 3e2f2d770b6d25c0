package id.p2k2.bot.roster;

import id.p2k2.bot.roster.file.OpenResult;

/** What became of a file that somebody sent. */
public sealed interface ReadResult {

	/**
	 * Read, compared, and waiting to be saved.
	 *
	 * @param preview what it would change
	 */
	record Read(Preview preview) implements ReadResult {

	}

	/** Telegram does not hand it over now. */
	record Unavailable() implements ReadResult {

	}

	/** More bytes than Telegram gives to bots. */
	record TooLarge() implements ReadResult {

	}

	/**
	 * More rows than are saved at once in a chat.
	 *
	 * @param most how many rows there may be
	 */
	record TooManyRows(int most) implements ReadResult {

	}

	/**
	 * The file as a whole is not taken.
	 *
	 * @param refusal why
	 */
	record Refused(OpenResult.Refused refusal) implements ReadResult {

	}

	/** Only a koordinator brings staff. */
	record StaffByPendamping() implements ReadResult {

	}

	/** Whoever sent it brings no files. */
	record NotAllowed() implements ReadResult {

	}

}
