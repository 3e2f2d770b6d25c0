package id.p2k2.bot.helpdesk;

/**
 * One piece of what somebody said.
 *
 * @param kind what it is
 * @param text the words, or the words below a picture; empty if none; scrubbed
 * @param fileId voice and picture, kept at Telegram, good for one bot only; empty if none
 */
public record Part(Kind kind, String text, String fileId) {

	/** The most characters of one text that are kept. */
	public static final int LONGEST = 4_096;

	/**
	 * Words.
	 * @param text as written
	 * @return the part, cut where it is too long
	 */
	public static Part words(String text) {
		return new Part(Kind.TEXT, cut(text, LONGEST), "");
	}

	/**
	 * The beginning of a text.
	 * @param text any
	 * @param most how many characters
	 * @return the text itself if it is no longer; never half a sign
	 */
	static String cut(String text, int most) {
		if (text.length() <= most) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
	}

	/** What a piece is. */
	public enum Kind {

		/** Words. */
		TEXT,
		/** A voice note. */
		VOICE,
		/** A picture. */
		PHOTO

	}

}
