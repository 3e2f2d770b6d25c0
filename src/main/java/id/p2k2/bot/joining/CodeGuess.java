package id.p2k2.bot.joining;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells what is meant as a code, though it is none, from words. Erring is harmless: both
 * get a kind answer that says where a nomor kartu is found, but only a code counts as a
 * wrong try.
 */
final class CodeGuess {

	/** As a link's payload or a code of staff looks. */
	private static final Pattern ONE_WORD = Pattern.compile("[A-Za-z0-9_-]*[0-9_-][A-Za-z0-9_-]*|[A-Z]{4,}");

	/** Part of a sentence that looks like a code with its dashes. */
	private static final Pattern AMONG_WORDS = Pattern
		.compile("(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{8,}");

	/** A card written with spaces, mistyped. */
	private static final Pattern SPACED = Pattern.compile("(?=(?:\\D*\\d){2})(?=(?:[^A-Za-z]*[A-Za-z]){3})\\w{9,13}");

	private static final int WORDS_OF_A_CARD = 4;

	private CodeGuess() {
	}

	static boolean looksLikeCode(String text) {
		String[] words = text.strip().split("\\s+");
		if (words.length == 1) {
			return words[0].length() > 2 && ONE_WORD.matcher(words[0]).matches();
		}
		boolean among = Arrays.stream(words).anyMatch((word) -> AMONG_WORDS.matcher(word).matches());
		return among || (words.length <= WORDS_OF_A_CARD && SPACED.matcher(String.join("", words)).matches());
	}

}
