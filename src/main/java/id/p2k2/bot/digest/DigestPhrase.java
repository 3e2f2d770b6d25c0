package id.p2k2.bot.digest;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What a digest itself says. */
public enum DigestPhrase implements Phrase {

	/** Describes /ringkasan. */
	DESCRIPTION,
	/** The button of /ringkasan. */
	LABEL,
	/** One page. */
	PAGE("tanggal", "bagian"),
	/** One part of it. */
	SECTION("judul", "baris"),
	/** Nothing to say. */
	NOTHING,
	/** The next page. */
	NEXT,
	/** Another hour. */
	HOUR,
	/** Which hour. */
	ASK_HOUR("jam"),
	/** Kept. */
	HOUR_KEPT("jam"),
	/** Not theirs. */
	NOT_YOURS;

	private final Set<String> placeholders;

	DigestPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
