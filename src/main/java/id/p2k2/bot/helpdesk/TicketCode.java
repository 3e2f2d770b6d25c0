package id.p2k2.bot.helpdesk;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short code of a ticket, {@code K-7F3QD}: Crockford's letters and digits. */
public final class TicketCode {

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern TYPED = Pattern.compile("[Kk]\\s?[-–—]?\\s?([0-9A-Za-z]{5})[.!]?");

	/** Neither a word nor a number is taken for one. */
	private static final Pattern MIXED = Pattern.compile("(?=.*[0-9])(?=.*[A-Z]).{5}");

	private static final int LENGTH = 5;

	private TicketCode() {
	}

	static String random(SecureRandom random) {
		StringBuilder code = new StringBuilder();
		do {
			code.setLength(0);
			for (int i = 0; i < LENGTH; i++) {
				code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
			}
		}
		while (!MIXED.matcher(code).matches());
		return "K-" + code;
	}

	/**
	 * Reads a code from a message that is nothing else.
	 * @param text as typed: any case, with or without the dash, O for 0, I and L for 1
	 * @return the code as stored, or empty
	 */
	public static Optional<String> typed(String text) {
		return Optional.of(TYPED.matcher(text.strip()))
			.filter((matcher) -> matcher.matches())
			.map((matcher) -> matcher.group(1).toUpperCase(Locale.ROOT))
			.map((code) -> code.replace('O', '0').replace('I', '1').replace('L', '1'))
			.filter((code) -> MIXED.matcher(code).matches())
			.map((code) -> "K-" + code);
	}

}
