package id.p2k2.bot.substitution;

/** What naming a substitute comes to. */
public sealed interface NameResult {

	/**
	 * It holds, and the substitute is told.
	 *
	 * @param substitution as stored
	 * @param kelompok how many kelompok it is about
	 */
	record Named(Substitution substitution, int kelompok) implements NameResult {

	}

	/**
	 * Somebody acts for them on some of these days already; that must be ended first.
	 *
	 * @param other the one that holds
	 */
	record Overlaps(Substitution other) implements NameResult {

	}

	/**
	 * Whom they chose is away on some of these days.
	 *
	 * @param other who acts for the chosen one
	 */
	record IsAway(Substitution other) implements NameResult {

	}

	/** No pendamping of this kabupaten who has joined, or the speaker themselves. */
	record NotACandidate() implements NameResult {

	}

	/** The first day is past, the last is before it, or more than a year lies between. */
	record NoSuchRange() implements NameResult {

	}

	/** The speaker serves no kelompok on any of these days. */
	record NothingToServe() implements NameResult {

	}

}
