package id.p2k2.bot.roster.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about files. */
enum ImportPhrase implements Phrase {

	/** Describes /impor. */
	DESCRIPTION,
	/** The button of /impor. */
	LABEL,
	/** The two files, to a koordinator. */
	EXPLAIN_BOTH,
	/** The file of members, to a pendamping. */
	EXPLAIN_MEMBERS,
	/** Words instead of a file. */
	SEND_A_FILE,
	/** Words instead of a press. */
	PRESS_A_BUTTON,

	/** What a file of staff would change. */
	PREVIEW_STAFF("jumlah", "rincian"),
	/** What a file of members would change. */
	PREVIEW_MEMBERS("jumlah", "rincian"),
	/** Nothing would change. */
	NOTHING_CHANGES("jumlah", "rincian"),
	/** New and refused rows. */
	COUNTS("baru", "ditolak"),
	/** Changed and unchanged rows. */
	COUNTS_KNOWN("berubah", "sama"),
	/** One kelompok. */
	KELOMPOK_LINE("kelompok", "desa", "baru", "berubah", "sama"),
	/** Kelompok that are not listed. */
	KELOMPOK_MORE("jumlah"),
	/** A refused row. */
	REFUSED_LINE("baris", "alasan"),
	/** Refused rows that are not listed. */
	REFUSED_MORE("jumlah"),
	/** A kelompok gets another pendamping. */
	HANDED_OVER_LINE("kelompok", "pendamping"),
	/** More than one ketua. */
	SEVERAL_KETUA_LINE("kelompok"),
	/** Above names that may be one person. */
	ALIKE_HEADING,
	/** Two names that may be one person. */
	ALIKE_LINE("kelompok", "nama", "lain"),
	/** Asks about a new name and a stored one. */
	ALIKE_STORED("kelompok", "nama", "lain"),
	/** Asks about two rows. */
	ALIKE_ROWS("kelompok", "nama", "lain"),

	/** Button. */
	SAVE,
	/** Button. */
	CANCEL,
	/** Button. */
	CHECK_ALIKE,
	/** Button. */
	SAME_PERSON,
	/** Button. */
	DIFFERENT_PERSONS,

	/** Saved. */
	SAVED("baru", "berubah"),
	/** Saved before. */
	ALREADY_SAVED,
	/** Forgotten meanwhile. */
	GONE,
	/** Given up. */
	CANCELLED,
	/** Caption of the codes. */
	CODES_CAPTION,
	/** Caption of the refused rows. */
	REFUSED_CAPTION("jumlah"),

	/** A file cannot be fetched now. */
	UNAVAILABLE,
	/** More than 20 MB. */
	TOO_LARGE,
	/** More rows than are saved in a chat. */
	TOO_MANY_ROWS("jumlah"),
	/** Staff sent by a pendamping. */
	STAFF_BY_PENDAMPING,
	/** Sent by somebody who brings no files. */
	NOT_ALLOWED;

	private final Set<String> placeholders;

	ImportPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
