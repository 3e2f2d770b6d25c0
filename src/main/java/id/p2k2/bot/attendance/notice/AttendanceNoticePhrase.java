package id.p2k2.bot.attendance.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What a pendamping is told about attendance unasked. */
enum AttendanceNoticePhrase implements Phrase {

	/** The meeting has ended. */
	ASK("kelompok", "tanggal"),
	/** The way to the sheet. */
	FILL_IN,
	/** Heading in a digest. */
	UNRECORDED,
	/** One of them. */
	UNRECORDED_LINE("kelompok", "tanggal"),
	/** The way to one of several. */
	FILL_IN_ONE("kelompok");

	private final Set<String> placeholders;

	AttendanceNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
