package id.p2k2.bot.roster;

/** What became of saving. */
public sealed interface SaveResult {

	/**
	 * Saved now.
	 *
	 * @param staff whether it was the file of staff
	 * @param counts what came of its rows in the end
	 */
	record Saved(boolean staff, Counts counts) implements SaveResult {

	}

	/** It had been saved before; nothing was changed now. */
	record AlreadySaved() implements SaveResult {

	}

	/** Forgotten, or somebody else's. */
	record Gone() implements SaveResult {

	}

}
