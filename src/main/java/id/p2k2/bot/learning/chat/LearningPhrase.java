package id.p2k2.bot.learning.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about reading, home practice and quiz. */
enum LearningPhrase implements Phrase {

	/** Describes /materi. */
	READ_DESCRIPTION,
	/** The button of /materi. */
	READ_LABEL,
	/** Describes /pr. */
	PRACTICE_DESCRIPTION,
	/** The button of /pr. */
	PRACTICE_LABEL,
	/** Describes /kuis. */
	QUIZ_DESCRIPTION,
	/** The button of /kuis. */
	QUIZ_LABEL,
	/** Which modul? */
	CHOOSE_MODUL,
	/** Which modul, for its quiz? */
	CHOOSE_MODUL_FOR_QUIZ,
	/** Which modul, for its home practice? */
	CHOOSE_MODUL_FOR_PRACTICE,
	/** Which sesi? */
	CHOOSE_SESI("modul"),
	/** Back to the modul. */
	BACK,
	/** The sesi is no longer there. */
	SESI_GONE,
	/** One message of a summary. */
	SUMMARY("judul", "nomor", "jumlah", "isi"),
	/** The home practice. */
	PRACTICE("judul", "isi"),
	/** There is no home practice yet. */
	NO_PRACTICE("judul"),
	/** The text to read aloud. */
	READ_ALOUD("judul", "isi"),
	/** The games of a sesi. */
	GAMES("judul", "permainan"),
	/** One game. */
	GAME("nama", "isi"),
	/** The next message. */
	CONTINUE,
	/** To the home practice. */
	TO_PRACTICE,
	/** To the quiz. */
	TO_QUIZ,
	/** To the list. */
	OTHERS,
	/** To the text to read aloud. */
	TO_READ_ALOUD,
	/** To the games. */
	TO_GAMES,
	/** Whose answers? */
	ASK_WHOSE,
	/** May the answers be kept? */
	ASK_CONSENT("sapaan"),
	/** Yes. */
	MAY,
	/** No. */
	MAY_NOT,
	/** Nothing is kept. */
	NOT_KEPT,
	/** A question. */
	QUESTION("judul", "nomor", "jumlah", "soal", "pilihan"),
	/** A question, on a phone of several families. */
	QUESTION_FOR("keluarga", "tanya"),
	/** A question whose words have changed since it was put. */
	QUESTION_RENEWED("tanya"),
	/** A question in the place of one that is no longer asked. */
	QUESTION_DROPPED("tanya"),
	/** It was answered at another time; how. */
	ANSWERED_BEFORE("isi"),
	/** One option of a question. */
	OPTION("nomor", "pilihan"),
	/** How a question is answered. */
	QUESTION_HINT,
	/** Only the buttons. */
	PRESS_HINT,
	/** Right, and why. */
	RIGHT("soal", "jawaban", "penjelasan"),
	/** Not yet right, and why. */
	NOT_YET("soal", "jawaban", "penjelasan"),
	/** Once more. */
	TRY_AGAIN,
	/** A kind word at the end. */
	QUIZ_END("judul"),
	/** There is no quiz. */
	NO_QUIZ("judul"),
	/** The practice was tried. */
	TRIED_DONE("keluarga"),
	/** It was not tried yet. */
	TRIED_NOT_YET("keluarga"),
	/** Help is needed, and nobody answers questions in the bot. */
	TRIED_HELP("keluarga"),
	/** That question is over. */
	TRIED_OVER,
	/** Button with the size. */
	SEE_PICTURE("ukuran"),
	/** Button with the size. */
	LISTEN("ukuran"),
	/** Button with the size. */
	SEE_FILM("ukuran"),
	/** Below what was asked to be seen. */
	MEDIA_CAPTION("judul"),
	/** It is not there any more. */
	MEDIA_GONE,
	/** Button of a pendamping. */
	TO_MEDIA,
	/** Asks for something to add. */
	MEDIA_ASK("judul", "daftar"),
	/** It was added. */
	MEDIA_ADDED("judul", "daftar"),
	/** It was taken away. */
	MEDIA_REMOVED("judul", "daftar"),
	/** One line of what is there. */
	MEDIA_LINE("jenis", "ukuran"),
	/** Nothing is there. */
	MEDIA_NONE,
	/** What can be added. */
	MEDIA_HINT,
	/** Too large. */
	MEDIA_TOO_LARGE("ukuran"),
	/** Button. */
	MEDIA_DONE,
	/** The end. */
	MEDIA_END,
	/** Only for pendamping. */
	MEDIA_NOT_YOURS,
	/** A kind. */
	PICTURE,
	/** A kind. */
	VOICE,
	/** A kind. */
	FILM,
	/** Button. */
	REMOVE_PICTURE,
	/** Button. */
	REMOVE_VOICE,
	/** Button. */
	REMOVE_FILM;

	private final Set<String> placeholders;

	LearningPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
