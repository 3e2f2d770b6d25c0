package id.p2k2.bot.joining.notice;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said unasked when people join. */
enum JoiningNoticePhrase implements Phrase {

	/** To the family's other phones. */
	NEW_PHONE("nama", "kelompok"),
	/** The button below it. */
	NOT_MINE,
	/** To the phone that was said not to be the family's. */
	UNBOUND("nama", "kelompok"),
	/** To the pendamping about it. */
	UNBOUND_TOLD("nama", "kelompok"),
	/** To the pendamping: a card is in other hands. */
	CARD_DENIED("nama", "kelompok"),
	/** To all petugas pengaduan. */
	NEW_PETUGAS("nama", "wilayah"),
	/** A petugas without an area. */
	NO_AREA;

	private final Set<String> placeholders;

	JoiningNoticePhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
