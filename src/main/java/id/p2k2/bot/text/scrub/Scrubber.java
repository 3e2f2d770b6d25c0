package id.p2k2.bot.text.scrub;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import id.p2k2.bot.text.scrub.Scrubbed.Kind;

/**
 * Takes out of a text what must not be stored. The work grows in proportion to the length
 * of the text.
 */
public final class Scrubber {

	/** What stands in place of a number. */
	public static final String MARK = "[nomor dihapus]";

	private static final Pattern CODE = Pattern.compile("\\d(?:[ -]{0,3}\\d){4,5}");

	private static final Pattern SHORT_DATE = Pattern
		.compile("(0?[1-9]|[12]\\d|3[01])([ -])(0?[1-9]|1[0-2])\\2(2[4-9]|3\\d)");

	private Scrubber() {
	}

	/**
	 * Replaces by {@link #MARK}: sixteen digits (NIK, KK), ten and more (account, KKS),
	 * telephone numbers, four to eight digits near "PIN", "OTP", "sandi" or "kode", and
	 * six and more digits said as words; with whatever signs and single spaces between
	 * them, in digits of any script. Dates, hours, years, amounts of money, nomor kartu,
	 * ticket codes and counts stay. In doubt a number goes.
	 */
	public static Scrubbed scrub(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		Set<Kind> removed = EnumSet.noneOf(Kind.class);
		int copied = 0;
		for (Removal removal : Removals.in(text)) {
			clean.append(text, copied, removal.start()).append(MARK);
			copied = removal.end();
			removed.add(removal.kind());
		}
		return new Scrubbed(clean.append(text.substring(copied)).toString(), removed);
	}

	/**
	 * Whether the whole message is five or six digits, with spaces or dashes at most: it
	 * may be a login code that somebody was talked into passing on. "7-12-26" is a date.
	 */
	public static boolean looksLikeLoginCode(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		StringBuilder digits = new StringBuilder();
		plain.codePoints()
			.limit(40)
			.filter((c) -> !Numbers.invisible(c))
			.forEach((c) -> digits.append((Numbers.digit(c) >= 0) ? String.valueOf(Numbers.digit(c)) : dash(c)));
		return plain.length() <= 40 && CODE.matcher(digits).matches() && !SHORT_DATE.matcher(digits).matches();
	}

	private static String dash(int codePoint) {
		return (Character.getType(codePoint) == Character.DASH_PUNCTUATION) ? "-" : Character.toString(codePoint);
	}

	/**
	 * A stretch to take out.
	 *
	 * @param start offset of its first character
	 * @param end offset behind its last
	 * @param kind what it looks like
	 */
	record Removal(int start, int end, Kind kind) {
	}

}
