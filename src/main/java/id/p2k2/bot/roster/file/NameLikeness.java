package id.p2k2.bot.roster.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names may be one person spelled twice. It decides nothing: it only picks
 * what somebody is asked about.
 */
public final class NameLikeness {

	/** Longer texts are no names, and comparing them would cost too much. */
	private static final int LONGEST = 100;

	/**
	 * A single slip of the pen is forgiven only in a word of at least so many letters.
	 */
	private static final int LONG_WORD = 5;

	private static final Set<String> TITLES = Set.of("ibu", "bu", "bapak", "pak", "bpk", "hj", "hjh", "h", "haji",
			"hajah", "hajjah", "ny", "nyonya", "nn", "sdri", "sdr", "alm", "almh", "dra", "drs", "dr", "ir", "kh",
			"ust", "ustadz", "ustadzah");

	private static final Set<String> MUHAMMAD = Set.of("muhammad", "mohammad", "muhamad", "mohamad", "mochammad",
			"mochamad", "muchammad", "moh", "muh", "moch", "mhd", "md");

	private NameLikeness() {
	}

	/**
	 * Compares two names, either way round with the same answer, at a cost bounded by
	 * their lengths.
	 * @param a any text, however long
	 * @param b any text, however long
	 * @return true for equal names, and for names that differ by case, titles, blanks,
	 * usual spellings (Sity, Aminnah, Chotimah), an initial, or one letter of a longer
	 * word
	 */
	public static boolean nearEqual(String a, String b) {
		if (a.length() > LONGEST || b.length() > LONGEST) {
			return a.equals(b);
		}
		List<String> one = words(a);
		List<String> other = words(b);
		if (one.isEmpty() || other.isEmpty()) {
			return a.equals(b);
		}
		return String.join("", one).equals(String.join("", other)) || sameWords(one, other);
	}

	private static boolean sameWords(List<String> one, List<String> other) {
		if (one.size() != other.size()) {
			return false;
		}
		int different = 0;
		for (int i = 0; i < one.size(); i++) {
			if (!one.get(i).equals(other.get(i))) {
				different++;
				if (!isSlip(one.get(i), other.get(i), one.size())) {
					return false;
				}
			}
		}
		return different <= 1;
	}

	/**
	 * Numbers tell people apart; an initial stands for a word only beside another one.
	 */
	private static boolean isSlip(String one, String other, int words) {
		if (one.charAt(0) != other.charAt(0) || Character.isDigit(one.charAt(0))) {
			return false;
		}
		int shorter = Math.min(one.length(), other.length());
		return (shorter == 1) ? words > 1 : shorter >= LONG_WORD && isOneStep(one, other);
	}

	/** One letter more, less or other, or two neighbours exchanged. */
	private static boolean isOneStep(String one, String other) {
		if (one.length() > other.length()) {
			return isOneStep(other, one);
		}
		int start = 0;
		while (start < one.length() && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		if (one.length() < other.length()) {
			return one.substring(start).equals(other.substring(start + 1));
		}
		boolean exchanged = start + 1 < one.length() && one.charAt(start) == other.charAt(start + 1)
				&& one.charAt(start + 1) == other.charAt(start);
		int skip = start + (exchanged ? 2 : 1);
		return skip >= one.length() || one.substring(skip).equals(other.substring(skip));
	}

	private static List<String> words(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("[\\p{M}'’`]", "")
			.toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>(
				Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty()).toList());
		while (words.size() > 1 && TITLES.contains(words.getFirst())) {
			words.removeFirst();
		}
		return words.stream().map(NameLikeness::sound).toList();
	}

	/** One spelling for what sounds alike: old spelling, doubled letters, y, h and v. */
	private static String sound(String word) {
		if (MUHAMMAD.contains(word)) {
			return "muhamad";
		}
		return word.replace("oe", "u")
			.replace("dj", "j")
			.replace("tj", "c")
			.replaceAll("(?:ch|kh|q)", "k")
			.replace("sy", "s")
			.replaceAll("(?<=[bdgt])h", "")
			.replace('y', 'i')
			.replaceAll("[vf]", "p")
			.replace('z', 's')
			.replaceAll("(\\p{L})\\1+", "$1")
			.replaceAll("(?<=\\p{L}{2})h$", "");
	}

}
