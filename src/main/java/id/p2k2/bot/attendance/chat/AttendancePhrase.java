package id.p2k2.bot.attendance.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said to a pendamping who fills in a sheet. */
enum AttendancePhrase implements Phrase {

	/** Describes /absen. */
	DESCRIPTION,
	/** The button of /absen. */
	LABEL,
	/** Which meeting. */
	CHOOSE,
	/** All are recorded; they may be corrected. */
	ALL_RECORDED,
	/** No meeting yet. */
	NONE,
	/** A meeting that is not recorded. */
	OPEN_ONE("kelompok", "tanggal"),
	/** A recorded one. */
	CORRECT_ONE("kelompok", "tanggal"),
	/** A kelompok with its desa, where two have one name. */
	GROUP_IN("kelompok", "desa"),
	/** The sheet. */
	ROSTER("kabar", "kelompok", "tanggal", "hitungan", "halaman", "cara"),
	/** Which page. */
	PAGE("halaman", "jumlah"),
	/** How to fill it in. */
	HOW,
	/** How many have which mark. */
	COUNT("hadir", "izin", "sakit", "alpa"),
	/** The same while some have none. */
	COUNT_OPEN("hadir", "izin", "sakit", "alpa", "belum"),
	/** A family without a mark. */
	ROW("nomor", "nama"),
	/** A family without a mark that has answered the invitation. */
	ROW_SAID("nomor", "nama", "jawaban"),
	/** A family with its mark. */
	ROW_MARKED("nomor", "nama", "tanda"),
	/** Said it would come. */
	SAID_COMING,
	/** Said it could not. */
	SAID_NOT_COMING,
	/** Said somebody is ill. */
	SAID_ILL,
	/** The mark. */
	HADIR,
	/** The mark. */
	IZIN,
	/** The mark. */
	SAKIT,
	/** The mark. */
	ALPA,
	/** On. */
	NEXT,
	/** Back. */
	PREVIOUS,
	/** Fills the unmarked as they had said. */
	AS_SAID,
	/** Fills the unmarked. */
	ALL_PRESENT,
	/** Records. */
	SAVE,
	/** Above the sheet: what was typed is noted. */
	TYPED,
	/** Above the sheet: somebody else was quicker. */
	OUTDATED,
	/** Typed numbers that are not on the list. */
	NOT_LISTED("nomor", "jumlah"),
	/** One number with two marks. */
	TWICE("nomor"),
	/** Not understood. */
	TYPE_HINT,
	/** Some are unmarked. */
	UNMARKED("jumlah", "nama"),
	/** They stay so. */
	SAVE_ANYWAY,
	/** There was no meeting. */
	NOT_HELD,
	/** That is noted. */
	NOTED_NOT_HELD("kelompok", "tanggal"),
	/** Back to the sheet. */
	BACK,
	/** Recorded. */
	SAVED("kelompok", "tanggal", "hitungan", "orang", "catatan", "foto"),
	/** Below it: how many people. */
	SAVED_HEADS("jumlah"),
	/** Below it: what was agreed. */
	SAVED_NOTES("catatan"),
	/** Below it: there is a picture. */
	SAVED_PHOTO,
	/** Opens the sheet again. */
	CORRECT,
	/** Asks for the rest again. */
	DETAILS,
	/** A correction is recorded. */
	CORRECTED("kelompok"),
	/** How many people. */
	ASK_HEADS,
	/** A number is needed. */
	HEADS_HINT("batas"),
	/** What was agreed. */
	ASK_NOTES,
	/** Too long. */
	NOTES_HINT("batas"),
	/** A picture. */
	ASK_PHOTO,
	/** Only a picture. */
	PHOTO_HINT,
	/** Leaves it out. */
	SKIP,
	/** Thanks. */
	FINISHED("kelompok"),
	/** It has not begun. */
	NOT_YET("kelompok", "kapan"),
	/** Nothing of hers. */
	NOT_YOURS,
	/** The last meeting, on the page of a kelompok. */
	LAST("tanggal", "hitungan");

	private final Set<String> placeholders;

	AttendancePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
