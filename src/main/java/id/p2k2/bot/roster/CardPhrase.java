package id.p2k2.bot.roster;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** The words on a family's card. */
enum CardPhrase implements Phrase {

	/** Heading. */
	TITLE,
	/** Before the kelompok. */
	KELOMPOK,
	/** Before the desa. */
	DESA,
	/** Before the pendamping. */
	PENDAMPING,
	/** Above the QR code. */
	SCAN,
	/** Above the nomor kartu. */
	CODE,
	/** Before the words the bot says back. */
	WORDS,
	/** How to join, one line a step. */
	STEPS("bot"),
	/** What the bot is not. */
	PROMISES,
	/** Until when. */
	VALID_UNTIL("tanggal");

	private final Set<String> placeholders;

	CardPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
