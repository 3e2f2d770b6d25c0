package id.p2k2.bot.helpdesk.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What digests say about tickets. */
enum TicketDigestPhrase implements Phrase {

	/** Above the tickets of a pendamping. */
	WAITING,
	/** One of a kelompok. */
	LINE("kelompok", "jenis", "kode", "keadaan"),
	/** One without a name: outside any kelompok. */
	LINE_ANONYMOUS("jenis", "kode", "keadaan"),
	/** Its time is over. */
	LATE,
	/** There are more than fit. */
	MORE("jumlah"),
	/** The button to one. */
	OPEN("kode"),
	/** The button to all. */
	OPEN_LIST,
	/** Above the overdue and the forwarded ones of a koordinator. */
	FOR_KOORDINATOR,
	/** Above the figures of a koordinator. */
	FIGURES,
	/** Of a kecamatan. */
	FIGURES_LINE("kecamatan", "jenis", "terbuka", "baru", "lewat"),
	/** A kecamatan for somebody of several kabupaten. */
	AREA("kecamatan", "kabupaten"),
	/** Above the figures of restricted kinds. */
	RESTRICTED("batas"),
	/** Of a kabupaten. */
	RESTRICTED_LINE("kabupaten", "jenis", "jumlah");

	private final Set<String> placeholders;

	TicketDigestPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
