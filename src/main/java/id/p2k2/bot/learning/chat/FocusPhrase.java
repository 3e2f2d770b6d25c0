package id.p2k2.bot.learning.chat;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What a koordinator is told about the focus of the year. */
enum FocusPhrase implements Phrase {

	/** Describes the command. */
	DESCRIPTION,
	/** Its button. */
	LABEL,
	/** What holds in a kabupaten, and the question. */
	CURRENT("kabupaten", "tahun", "modul"),
	/** No focus. */
	NONE,
	/** Button: no focus. */
	WITHOUT,
	/** Button: this year, or the next. */
	OTHER_YEAR("tahun"),
	/** There is no kabupaten yet, or it is not theirs. */
	NO_AREA;

	private final Set<String> placeholders;

	FocusPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

}
