package id.p2k2.bot.meeting.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What a pendamping reads about the kelompok. */
enum KelompokPhrase implements Phrase {

	/** Describes /kelompok. */
	DESCRIPTION,
	/** The button of /kelompok. */
	LABEL,
	/** Which one. */
	CHOOSE,
	/** Serves none. */
	NONE,
	/** Not served today. */
	NOT_YOURS,
	/** One kelompok. */
	PAGE("kelompok", "desa", "jumlah", "anggota", "belum", "catatan"),
	/** Something more about it. */
	NOTE("catatan"),
	/** Leads. */
	KETUA("nama"),
	/** Deputises. */
	WAKIL("nama"),
	/** Can be written to. */
	REACHABLE("nama"),
	/** Cannot be written to. */
	UNREACHABLE("nama"),
	/** Nothing planned. */
	NO_MEETING,
	/** The next meeting. */
	MEETING("kartu", "status", "hitungan", "jawaban"),
	/** Confirmed. */
	CONFIRMED,
	/** Not confirmed. */
	UNCONFIRMED,
	/** How many come. */
	COUNTS("datang", "tidak", "belum"),
	/** Who has said what. */
	NAMES("datang", "tidak", "belum"),
	/** Who comes. */
	NAMES_COMING("nama"),
	/** Who does not. */
	NAMES_NOT_COMING("nama"),
	/** Who has not answered. */
	NAMES_UNANSWERED("nama");

	private final Set<String> placeholders;

	KelompokPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
