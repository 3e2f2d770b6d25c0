package id.p2k2.bot.roster.chat;

/** Where somebody is with a file. */
sealed interface ImportState {

	/** A file is waited for. */
	record Waiting() implements ImportState {

	}

	/**
	 * A preview was shown.
	 *
	 * @param imported the import's number
	 */
	record Previewed(long imported) implements ImportState {

	}

	/**
	 * Two names are asked about.
	 *
	 * @param imported the import's number
	 * @param pair the pair's number
	 * @param asked how many questions there were, this one included
	 */
	record Asked(long imported, int pair, int asked) implements ImportState {

	}

}
