package id.p2k2.bot.text;

import java.util.Set;

/** Phrases that belong to no feature. */
public enum CommonPhrase implements Phrase {

	/** A value as it is: a name on a button, a line of a list. */
	PLAIN("isi");

	private final Set<String> placeholders;

	CommonPhrase(String... placeholders) {
		this.placeholders = Set.of(placeholders);
	}

	@Override
	public Set<String> placeholders() {
		return this.placeholders;
	}

	/**
	 * A value as it is.
	 * @param text a name, a date, a number
	 * @return the wording that shows only this
	 */
	public static Wording plain(String text) {
		return PLAIN.with("isi", text);
	}

}
