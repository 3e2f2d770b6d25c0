package id.p2k2.bot.learning.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What the bot says about lessons unasked. */
public enum LearningNoticePhrase implements Phrase {

	/** The bubble after a meeting; at most 350 characters with its values. */
	AFTER("keluarga", "hari", "judul"),
	/** The same for those who were not there. */
	MISSED("keluarga", "hari", "judul"),
	/** Was the home practice tried? */
	TRIED("keluarga", "judul"),
	/** Button. */
	CONTINUE,
	/** Button. */
	QUIZ,
	/** Button. */
	DONE,
	/** Button. */
	NOT_YET,
	/** Button. */
	HELP,
	/** Button that names the family. */
	ANSWER_OF("jawaban", "keluarga"),
	/** The text for the ketua to read aloud, and to whom. */
	READ_ALOUD("kelompok", "nama", "teks"),
	/** The text as she reads it. */
	READ_ALOUD_TEXT("kelompok", "judul", "isi"),
	/** Telegram does not know a picture any more. */
	PICTURE_LOST("judul"),
	/** Telegram does not know a voice note any more. */
	VOICE_LOST("judul"),
	/** Telegram does not know a film any more. */
	FILM_LOST("judul"),
	/** Button. */
	TO_MEDIA,
	/** Button. */
	WHATSAPP;

	private final Set<String> placeholders;

	LearningNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
