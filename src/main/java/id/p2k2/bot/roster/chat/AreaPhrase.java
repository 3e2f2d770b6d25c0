package id.p2k2.bot.roster.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about the areas of a kabupaten. */
enum AreaPhrase implements Phrase {

	/** Describes /wilayah. */
	DESCRIPTION,
	/** The button of /wilayah. */
	LABEL,
	/** All kecamatan. */
	KECAMATAN("baris"),
	/** One kecamatan. */
	KECAMATAN_LINE("nama", "kelompok", "keluarga", "terjangkau"),
	/** The kelompok of one. */
	KELOMPOK("baris"),
	/** One kelompok. */
	KELOMPOK_LINE("nama", "keluarga", "terjangkau"),
	/** Nothing there. */
	NOTHING,
	/** Button. */
	NEXT,
	/** Button. */
	BACK;

	private final Set<String> placeholders;

	AreaPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
