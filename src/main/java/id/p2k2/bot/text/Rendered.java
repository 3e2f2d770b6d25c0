package id.p2k2.bot.text;

/**
 * Text ready for Telegram's HTML parse mode, escaped and within the limits. Made by
 * {@link Texts} alone.
 */
public final class Rendered {

	/** Characters of a message after entities, Telegram's limit. */
	public static final int MESSAGE_LIMIT = 4096;

	/** Characters of a caption after entities, Telegram's limit. */
	public static final int CAPTION_LIMIT = 1024;

	private final String html;

	Rendered(String html) {
		this.html = html;
	}

	/**
	 * The text as HTML.
	 * @return escaped HTML with Telegram's tags only
	 */
	public String html() {
		return this.html;
	}

	/**
	 * The text as a person sees it.
	 * @return text without tags, entities resolved
	 */
	public String plain() {
		return Html.plain(this.html);
	}

	/**
	 * Its length as Telegram counts it.
	 * @return characters (UTF-16) after entities
	 */
	public int length() {
		return plain().length();
	}

	@Override
	public String toString() {
		return "Rendered[" + this.html.length() + " characters]";
	}

}
