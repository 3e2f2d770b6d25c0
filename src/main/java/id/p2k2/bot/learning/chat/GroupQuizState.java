package id.p2k2.bot.learning.chat;

import java.util.List;

/** Where a pendamping is in a quiz by hands. */
sealed interface GroupQuizState {

	/** Whose. */
	long kelompok();

	/** Which question. */
	String question();

	default boolean about(GroupQuizState other) {
		return kelompok() == other.kelompok() && question().equals(other.question());
	}

	/**
	 * Hands are being counted.
	 *
	 * @param kelompok whose
	 * @param sesi of which quiz
	 * @param question which question
	 * @param hands counted so far, one number an option
	 */
	record Counting(long kelompok, String sesi, String question, List<Integer> hands) implements GroupQuizState {

	}

	/**
	 * The answer is shown.
	 *
	 * @param kelompok whose
	 * @param sesi of which quiz
	 * @param question which question
	 */
	record Shown(long kelompok, String sesi, String question) implements GroupQuizState {

	}

}
