package id.p2k2.bot.learning.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What a pendamping is told about the quiz of their kelompok. */
enum GroupQuizPhrase implements Phrase {

	/** Describes the command. */
	DESCRIPTION,
	/** Its button. */
	LABEL,
	/** Which kelompok? */
	CHOOSE_KELOMPOK,
	/** Nobody is served. */
	NO_KELOMPOK,
	/** A kelompok with its desa, on a button. */
	KELOMPOK("kelompok", "desa"),
	/** Which sesi? */
	CHOOSE_SESI("kelompok"),
	/** How a quiz went. */
	OUTCOME("kelompok", "judul", "jumlah", "soal", "tugas", "nilai"),
	/** What families said of the home practice. */
	PRACTICE("sudah", "belum", "bantuan"),
	/** Nobody has said anything of it. */
	NO_PRACTICE,
	/** Button: the sesi goes on at the next meeting. */
	GO_ON,
	/** Button: the sesi is done. */
	FINISHED,
	/** The sesi goes on at the next meeting. */
	GOES_ON("kelompok", "judul"),
	/** The sesi is done. */
	IS_FINISHED("kelompok", "judul"),
	/** All questions that were answered. */
	QUESTIONS("daftar"),
	/** One of them. */
	QUESTION("nomor", "soal", "tepat", "jawaban"),
	/** Which of them were hard. */
	HARD("soal", "nomor"),
	/** Nobody answered any. */
	NO_ANSWERS,
	/** The grade given. */
	GRADED("nilai"),
	/** No grade yet. */
	NOT_GRADED,
	/** With the category it is reported under. */
	REPORTED("nilai", "kategori"),
	/** "Kurang". */
	KURANG,
	/** "Baik". */
	BAIK,
	/** "Sangat Baik". */
	SANGAT_BAIK,
	/** "Tidak Dapat Dinilai". */
	TIDAK_DINILAI,
	/** To the quiz by hands. */
	TO_HANDS,
	/** Another sesi. */
	OTHER_SESI,
	/** Not theirs, or gone. */
	GONE,
	/** A question to read aloud, and for which option hands are counted. */
	ASK_HANDS("nomor", "jumlah", "soal", "pilihan", "tanya"),
	/** How many hands for this option? */
	HOW_MANY("nomor"),
	/** Nobody. */
	NOBODY,
	/** What a number looks like. */
	HANDS_HINT,
	/** That one has its number already. */
	COUNTED,
	/** The answer, with the hands. */
	ANSWER("soal", "hasil", "benar", "penjelasan"),
	/** The hands of one option. */
	HANDS("pilihan", "tangan"),
	/** The end. */
	TOTALS("kelompok", "hasil"),
	/** One line of the end. */
	TOTAL("nomor", "tepat", "jumlah");

	private final Set<String> placeholders;

	GroupQuizPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
