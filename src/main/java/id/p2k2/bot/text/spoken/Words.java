package id.p2k2.bot.text.spoken;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes typed text apart. */
final class Words {

	/** Apostrophes, marks on letters and emoji, skin tones, invisible joiners. */
	private static final Pattern ORNAMENT = Pattern
		.compile("['`\u2018\u2019\u02bc]|[\\p{M}\\p{Cf}]|[\\x{1F3FB}-\\x{1F3FF}]|\u2640|\u2642");

	private static final Pattern REPEATED_LETTER = Pattern.compile("(\\p{L})\\1+");

	/** A word, a sign that ends a clause, or an emoji that answers. */
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[.,;:!?/\\n]|👍|👌|✅|✔|🆗|👎|❌|🙅|🤔|🙏");

	private static final Pattern DATE_TOKEN = Pattern.compile("\\p{L}+|\\d+");

	private Words() {
	}

	/** Lower case, one form a letter, without ornaments; digits are 0–9. */
	static String plain(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		return asciiDigits(ORNAMENT.matcher(folded).replaceAll(""));
	}

	/** "iyaaa" → "iya": repeated letters count once. */
	static String squeeze(String words) {
		return REPEATED_LETTER.matcher(words).replaceAll("$1");
	}

	/** Words and signs of a plain text, in order. */
	static List<String> tokens(String plain) {
		return all(TOKEN, plain);
	}

	/** Letters and digits apart, signs left out: "7des" → "7", "des". */
	static List<String> lettersAndDigits(String plain) {
		return all(DATE_TOKEN, plain);
	}

	private static List<String> all(Pattern pattern, String plain) {
		return pattern.matcher(plain).results().map(MatchResult::group).toList();
	}

	private static String asciiDigits(String text) {
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints()
			.forEach((c) -> result.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
		return result.toString();
	}

}
