package id.p2k2.bot.meeting.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What digests tell of meetings. */
enum MeetingDigestPhrase implements Phrase {

	/** Heading: not confirmed. */
	UNCONFIRMED,
	/** One of them. */
	UNCONFIRMED_LINE("kelompok", "waktu"),
	/** Heading: the week ahead, for a koordinator. */
	WEEK,
	/** One kecamatan. */
	WEEK_LINE("kecamatan", "jumlah", "belum"),
	/** Heading: today and tomorrow. */
	SOON,
	/** One of them. */
	SOON_LINE("kelompok", "waktu", "datang", "tidak", "belum"),
	/** Heading: families without a chat, whatever the reason. */
	UNREACHABLE,
	/** One kelompok. */
	UNREACHABLE_LINE("kelompok", "jumlah"),
	/** One kecamatan. */
	UNREACHABLE_AREA("kecamatan", "jumlah", "semua"),
	/** Where several kabupaten are shown. */
	AREA("kecamatan", "kabupaten"),
	/** Opens the kelompok. */
	OPEN_GROUPS;

	private final Set<String> placeholders;

	MeetingDigestPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
