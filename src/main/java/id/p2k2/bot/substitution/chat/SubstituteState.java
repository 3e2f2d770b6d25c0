package id.p2k2.bot.substitution.chat;

import java.time.LocalDate;

/** Where a pendamping is who names a substitute. */
sealed interface SubstituteState {

	/** Who. */
	record Choosing() implements SubstituteState {

	}

	/**
	 * From which day.
	 *
	 * @param substitute who
	 * @param name their name
	 */
	record From(long substitute, String name) implements SubstituteState {

	}

	/**
	 * Until which day.
	 *
	 * @param substitute who
	 * @param name their name
	 * @param from the first day
	 */
	record Until(long substitute, String name, LocalDate from) implements SubstituteState {

	}

	/**
	 * All is known.
	 *
	 * @param substitute who
	 * @param name their name
	 * @param from the first day
	 * @param until the last day
	 */
	record Ready(long substitute, String name, LocalDate from, LocalDate until) implements SubstituteState {

	}

}
