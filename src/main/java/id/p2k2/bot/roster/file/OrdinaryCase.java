package id.p2k2.bot.roster.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns NAMES IN CAPITALS into ordinary case; a name with any small letter is kept. */
final class OrdinaryCase {

	/** A word with the apostrophes inside it: {@code NUR'AINI}. */
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’`][\\p{L}\\p{M}]+)*");

	private static final Pattern ROMAN = Pattern.compile("(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})");

	private static final Pattern DEGREE = Pattern.compile("[\\p{L}]{2,3}");

	/** Words of a place that stay in capitals. */
	private static final Set<String> PLACE_ACRONYMS = Set.of("RT", "RW", "KPM", "PKH", "PKK", "KWT", "DKI", "DI");

	private OrdinaryCase() {
	}

	/**
	 * A person's name: short words after a comma are degrees, bin and binti are small.
	 */
	static String ofPerson(String name) {
		if (!isCapital(name)) {
			return name;
		}
		int comma = name.indexOf(',');
		return WORD.matcher(name).replaceAll((word) -> {
			boolean degree = comma >= 0 && word.start() > comma && DEGREE.matcher(word.group()).matches()
					&& !hasPointAround(name, word);
			return degree ? word.group() : person(word.group(), word.start());
		});
	}

	/** A kelompok's or a place's name. */
	static String ofPlace(String name) {
		return isCapital(name) ? WORD.matcher(name)
			.replaceAll((word) -> PLACE_ACRONYMS.contains(word.group()) ? word.group() : capitalized(word.group()))
				: name;
	}

	private static boolean isCapital(String name) {
		return name.codePoints().anyMatch(Character::isUpperCase)
				&& name.codePoints().noneMatch(Character::isLowerCase);
	}

	private static boolean hasPointAround(String name, MatchResult word) {
		return word.end() < name.length() && name.charAt(word.end()) == '.' || name.charAt(word.start() - 1) == '.';
	}

	private static String person(String word, int start) {
		boolean small = start > 0 && (word.equals("BIN") || word.equals("BINTI"));
		return small ? word.toLowerCase(Locale.ROOT) : capitalized(word);
	}

	/** After D' and O' the name itself begins: D'Angelo, but Nur'aini. */
	private static String capitalized(String word) {
		if (ROMAN.matcher(word).matches()) {
			return word;
		}
		int first = word.offsetByCodePoints(0, 1);
		if (word.matches("[DO]['’`].+")) {
			return word.substring(0, 2) + capitalized(word.substring(2));
		}
		return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
	}

}
