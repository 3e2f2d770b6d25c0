package id.p2k2.bot.text.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers said as words, 1–99, in Bahasa Indonesia; 1–12 also in Javanese and Sundanese.
 */
final class NumberWords {

	/** The words for 1, 2, 3 and so on, one number a line. */
	private static final String UNITS = """
			satu siji setunggal hiji
			dua loro kalih
			tiga telu tilu
			empat papat sekawan opat
			lima limo gangsal
			enam enem genep
			tujuh tuju pitu
			delapan lapan wolu dalapan
			sembilan songo sanga salapan
			sepuluh sedasa sapuluh
			sebelas sewelas sabelas
			rolas kalihwelas""";

	private static final Map<String, Integer> VALUES = values();

	private static final String UNIT = "(" + String.join("|", VALUES.keySet()) + ")";

	private static final Pattern NUMBER = Pattern
		.compile("\\b(ke)?" + UNIT + "(?:\\s+(belas|puluh)(?:\\s+" + UNIT + ")?)?\\b");

	private NumberWords() {
	}

	/** The text with its number words as digits: "setengah sembilan" → "setengah 9". */
	static String toDigits(String plain) {
		return NUMBER.matcher(plain).replaceAll(NumberWords::digits);
	}

	private static String digits(MatchResult number) {
		int unit = value(number.group(2));
		String prefix = (number.group(1) == null) ? "" : "ke ";
		return prefix + switch (String.valueOf(number.group(3))) {
			case "belas" -> (10 + unit) + ((number.group(4) == null) ? "" : " " + value(number.group(4)));
			case "puluh" -> String.valueOf(10 * unit + value(number.group(4)));
			default -> String.valueOf(unit);
		};
	}

	private static int value(@Nullable String word) {
		return VALUES.getOrDefault(String.valueOf(word), 0);
	}

	private static Map<String, Integer> values() {
		Map<String, Integer> values = new HashMap<>();
		int value = 1;
		for (String line : UNITS.lines().toList()) {
			for (String word : line.split(" ")) {
				values.put(word, value);
			}
			value++;
		}
		return values;
	}

}
