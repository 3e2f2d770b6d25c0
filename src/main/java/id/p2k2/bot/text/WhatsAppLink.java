package id.p2k2.bot.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link that opens WhatsApp with a text to pass on. */
public final class WhatsAppLink {

	/** Longer links are cut by some phones. */
	public static final int LONGEST = 1400;

	private static final String ADDRESS = "https://wa.me/?text=";

	private WhatsAppLink() {
	}

	/**
	 * The link of a text.
	 * @param text plain text
	 * @param shorter taken in its place where the link would be longer than
	 * {@link #LONGEST}
	 * @return the address
	 */
	public static String of(String text, String shorter) {
		String link = link(text);
		return (link.length() <= LONGEST) ? link : link(shorter);
	}

	/**
	 * The link of a text that may be long.
	 * @param text plain text
	 * @return the address with as many of its first sentences as fit
	 */
	public static String ofBeginning(String text) {
		String kept = text;
		while (link(kept).length() > LONGEST && kept.lastIndexOf(". ") > 0) {
			kept = kept.substring(0, kept.lastIndexOf(". ") + 1);
		}
		return link(kept);
	}

	private static String link(String text) {
		// a space as + would be shown as a plus sign by WhatsApp on some phones
		return ADDRESS + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
