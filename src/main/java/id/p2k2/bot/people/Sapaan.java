package id.p2k2.bot.people;

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

}
