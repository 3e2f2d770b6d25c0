package id.p2k2.bot.learning;

import id.p2k2.bot.conversation.Action;

/**
 * What buttons about a sesi carry, wherever they stand. They live as long as the message;
 * a sesi that is gone from the catalogue is told.
 */
public final class LearningActions {

	/** The dialogue of reading. */
	public static final String READING = "materi";

	/** The dialogue of the quiz. */
	public static final String QUIZ = "kuis";

	private LearningActions() {
	}

	/** "Lanjut": a message of the summary, from 0. */
	public static String read(String sesi, int message) {
		return Action.of(READING, "teks", sesi, message);
	}

	/** "Kuis". */
	public static String quiz(String sesi) {
		return Action.of(QUIZ, "mulai", sesi);
	}

	/** "Di rumah". */
	public static String practice(String sesi) {
		return Action.of(READING, "pr", sesi);
	}

}
