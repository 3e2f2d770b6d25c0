package id.p2k2.bot.learning.chat;

/** Where a family is in a quiz. A link of 0 is nobody's: its answers are never kept. */
sealed interface QuizState {

	/**
	 * Several families share the phone: whose answers?
	 *
	 * @param sesi which was asked for, or empty text for the family's own
	 */
	record ChoosingFamily(String sesi) implements QuizState {

	}

	/**
	 * May they be kept?
	 *
	 * @param sesi of which quiz
	 * @param link whose
	 */
	record AskingConsent(String sesi, long link) implements QuizState {

	}

	/**
	 * A question stands.
	 *
	 * @param sesi of which quiz
	 * @param link whose
	 * @param question which
	 */
	record Asking(String sesi, long link, String question) implements QuizState {

	}

	/**
	 * It was answered and explained.
	 *
	 * @param sesi of which quiz
	 * @param link whose
	 * @param question which
	 */
	record Explained(String sesi, long link, String question) implements QuizState {

	}

}
