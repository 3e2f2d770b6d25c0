package id.p2k2.bot.shared;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a nomor kartu looks, wherever it stands in a text: eleven characters of Crockford's
 * base 32 in groups of four, four and three, each group with at least one letter and at
 * least one of the digits 2–9. That rule keeps words and counts from being taken for a
 * card: no sentence has a digit in all three places, and no number has a letter.
 */
public final class CardShape {

	/** Crockford's base 32: no I, L, O and U. */
	public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	/** Characters of a card, without separators. */
	public static final int LENGTH = 11;

	/** Separators between two characters of a card that are still one card. */
	private static final int LONGEST_GAP = 3;

	private static final String SEPARATORS = " .-_\u00a0\u2010\u2011\u2012\u2013\u2014\u2212\t\n\r";

	private CardShape() {
	}

	/**
	 * A card found in a text.
	 *
	 * @param value its eleven characters, in capitals, O read as 0, I and L as 1
	 * @param start offset of its first character
	 * @param end offset behind its last character
	 */
	public record Match(String value, int start, int end) {
	}

	/**
	 * The first card at or behind an offset: not glued to further letters or digits, its
	 * characters apart by at most three spaces, dashes, dots or underscores.
	 */
	public static Optional<Match> find(CharSequence text, int from) {
		for (int start = from; start < text.length(); start++) {
			if (beginsWord(text, start)) {
				Match match = matchAt(text, start);
				if (match != null) {
					return Optional.of(match);
				}
			}
		}
		return Optional.empty();
	}

	/** Whether eleven characters, already in capitals of the alphabet, are a card. */
	public static boolean fits(String value) {
		return value.length() == LENGTH && value.chars().allMatch((c) -> ALPHABET.indexOf(c) >= 0)
				&& fitsGroup(value.substring(0, 4)) && fitsGroup(value.substring(4, 8))
				&& fitsGroup(value.substring(8));
	}

	private static boolean fitsGroup(String group) {
		return group.chars().anyMatch((c) -> c >= '2' && c <= '9') && group.chars().anyMatch((c) -> c >= 'A');
	}

	private static @Nullable Match matchAt(CharSequence text, int start) {
		StringBuilder value = new StringBuilder(LENGTH);
		int gap = 0;
		for (int i = start; i < text.length() && gap <= LONGEST_GAP; i++) {
			char c = canonical(text.charAt(i));
			if (ALPHABET.indexOf(c) >= 0) {
				value.append(c);
				gap = 0;
			}
			else if (SEPARATORS.indexOf(c) >= 0) {
				gap++;
			}
			else {
				return null;
			}
			if (value.length() == LENGTH) {
				return (endsWord(text, i + 1) && fits(value.toString())) ? new Match(value.toString(), start, i + 1)
						: null;
			}
		}
		return null;
	}

	private static boolean beginsWord(CharSequence text, int at) {
		return Character.isLetterOrDigit(text.charAt(at))
				&& (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
	}

	private static boolean endsWord(CharSequence text, int at) {
		return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
	}

	/** One character as the alphabet has it; full-width forms become ordinary ones. */
	private static char canonical(char c) {
		char narrow = (c >= '\uff01' && c <= '\uff5e') ? (char) (c - 0xfee0) : c;
		return switch (narrow) {
			case 'o', 'O' -> '0';
			case 'i', 'I', 'l', 'L' -> '1';
			default -> (narrow >= 'a' && narrow <= 'z') ? (char) (narrow - 32) : narrow;
		};
	}

}
