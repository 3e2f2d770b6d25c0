package id.p2k2.bot.people;

import org.jspecify.annotations.Nullable;

/** How somebody is addressed. */
public enum Sapaan {

	/** A woman. */
	IBU("Ibu"),
	/** A man. */
	BAPAK("Bapak");

	private final String word;

	Sapaan(String word) {
		this.word = word;
	}

	/**
	 * The word in front of a name.
	 * @return Ibu or Bapak
	 */
	public String word() {
		return this.word;
	}

	/**
	 * Somebody as others speak of them.
	 * @param sapaan how they are addressed, or null if nobody has said
	 * @param name their name
	 * @return "Bu Rini", "Pak Andi", or the name alone
	 */
	public static String spoken(@Nullable Sapaan sapaan, String name) {
		if (sapaan == null) {
			return name;
		}
		return switch (sapaan) {
			case IBU -> "Bu " + name;
			case BAPAK -> "Pak " + name;
		};
	}

}
