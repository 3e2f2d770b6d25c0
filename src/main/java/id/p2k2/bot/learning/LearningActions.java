package id.p2k2.bot.learning;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;

/**
 * What buttons about a sesi carry, wherever they stand. They live as long as the message;
 * a sesi that is gone from the catalogue is told.
 */
public final class LearningActions {

	/** The dialogue of reading. */
	public static final String READING = "materi";

	/** The dialogue of the quiz. */
	public static final String QUIZ = "kuis";

	/** The dialogue about home practices. */
	public static final String PRACTICE = "dicoba";

	/** The dialogue in which a pendamping adds something to a sesi. */
	public static final String MEDIA = "tayangan";

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

	/** "Sudah", "Belum sempat", "Perlu bantuan" of a family. */
	public static String practised(MeetingId meeting, LinkId link, PracticeAnswer answer) {
		return Action.of(PRACTICE, "jawab", meeting.value(), link.value(), answer);
	}

	/** "Tayangan". */
	public static String media(String sesi) {
		return Action.of(MEDIA, "buka", sesi);
	}

	/** "Di rumah". */
	public static String practice(String sesi) {
		return Action.of(READING, "pr", sesi);
	}

}
