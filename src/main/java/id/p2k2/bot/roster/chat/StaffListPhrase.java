package id.p2k2.bot.roster.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about the staff of a kabupaten. */
enum StaffListPhrase implements Phrase {

	/** Describes /staf. */
	DESCRIPTION,
	/** The button of /staf. */
	LABEL,
	/** The list. */
	LIST("baris"),
	/** Nobody. */
	NOBODY,
	/** One who has joined. */
	LINE_JOINED("nama", "peran"),
	/** One who has not. */
	LINE_WAITING("nama", "peran"),
	/** One alone. */
	MEMBER("nama", "peran", "wilayah", "keadaan"),
	/** Of one alone. */
	JOINED,
	/** Of one alone. */
	WAITING,
	/** Without a kecamatan. */
	WHOLE_KABUPATEN,
	/** Role. */
	PENDAMPING,
	/** Role. */
	PELATIH,
	/** Role. */
	PETUGAS_PENGADUAN,
	/** Role. */
	KOORDINATOR,
	/** Button. */
	NEXT,
	/** Button. */
	BACK,
	/** Button. */
	NEW_CODE,
	/** Button. */
	DEACTIVATE,
	/** Asks once more. */
	CONFIRM("nama"),
	/** Asks once more about a pendamping with kelompok. */
	CONFIRM_WITH_KELOMPOK("nama", "jumlah"),
	/** Button. */
	YES,
	/** Button. */
	NO,
	/** Done. */
	DEACTIVATED("nama"),
	/** Caption of the code. */
	CODE_CAPTION("nama"),
	/** Not theirs any more, or themselves. */
	NOT_POSSIBLE;

	private final Set<String> placeholders;

	StaffListPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
