package id.p2k2.bot.roster.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What is said about printing cards. */
enum PrintPhrase implements Phrase {

	/** Describes /kartu. */
	DESCRIPTION,
	/** The button of /kartu. */
	LABEL,
	/** Which kelompok. */
	WHICH_KELOMPOK,
	/** No kelompok to serve. */
	NO_KELOMPOK,
	/** Not a kelompok of theirs. */
	NOT_YOURS,
	/** Nobody in it. */
	NO_FAMILIES("kelompok"),
	/** Caption. */
	CAPTION("kelompok", "jumlah"),
	/** Everybody has joined. */
	ALL_JOINED("kelompok"),
	/** Some have joined. */
	SOME_JOINED,
	/** Button to those who have. */
	FOR_JOINED,
	/** Which of those who have. */
	WHICH_FAMILY("kelompok"),
	/** Button. */
	FOR_ONE("nama"),
	/** Caption of one card. */
	CAPTION_ONE("nama");

	private final Set<String> placeholders;

	PrintPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
