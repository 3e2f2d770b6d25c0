package id.p2k2.bot.helpdesk.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about tickets unasked. */
enum TicketNoticePhrase implements Phrase {

	/** To a family: nothing more than that. */
	FAMILY("nama"),
	/** Its button. */
	READ,
	/** Into the bubble of a kept ticket: somebody has read it. */
	READ_BY("kode", "nama"),
	/** The button to a ticket. */
	OPEN,
	/** The button to the list. */
	OPEN_LIST,
	/** To the petugas. */
	RESTRICTED("kode", "jenis"),
	/** To the petugas, at once. */
	RESTRICTED_URGENT("kode", "jenis"),
	/** To who is responsible. */
	REPLIED("kode"),
	/** To who is responsible, at 75 %. */
	REMINDER("kode", "jenis", "batas"),
	/** To another petugas, at 75 %. */
	RESTRICTED_REMINDER("kode", "jenis", "batas"),
	/** To the koordinator, at 100 %. */
	OVERDUE("kode", "jenis"),
	/** To all petugas, at 100 %. */
	RESTRICTED_OVERDUE("kode", "jenis"),
	/** To the koordinator. */
	FORWARDED("kode", "jenis"),
	/** To a petugas, every day. */
	STILL_OPEN("jumlah"),
	/** A voice note or picture of a ticket that cannot be shown: what to do. */
	FILE_LOST;

	private final Set<String> placeholders;

	TicketNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
