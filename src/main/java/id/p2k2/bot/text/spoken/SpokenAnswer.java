package id.p2k2.bot.text.spoken;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Yes, no, or which one, as people type it. */
public final class SpokenAnswer {

	/** Words that may stand around the number of a choice. */
	private static final Pattern AROUND_CHOICE = Pattern
		.compile("nomor|nomer|nmr|no|pilih|pilihan|milih|yang|yg|jawab|jawaban|jawabannya|opsi|angka|ke|sing|nu");

	private SpokenAnswer() {
	}

	/** What somebody says to a question of yes or no. */
	public enum Answer {

		/** Yes. */
		YES,

		/** No. */
		NO,

		/** Mixed, in doubt, a question, or about something else: ask again. */
		UNCLEAR

	}

	/**
	 * Reads an answer. Case, repeated letters, politeness and a name behind "Bu" or "Pak"
	 * are ignored. At most eight words, all of which must belong to an answer: one word
	 * about something else makes it unclear. Only behind a no and "karena" (or the like)
	 * may a reason follow in free words, up to fifteen in all. A question mark or a
	 * leading "/" is never an answer.
	 */
	public static Answer of(String text) {
		return new AnswerReading(Words.tokens(Words.plain(text.strip()))).answer();
	}

	/**
	 * Whether somebody means to answer and leaves open what: folded hands alone, a yes
	 * beside a no, a doubt beside either; at most eight words, no question, and nothing
	 * about money or the aid. Such an answer is asked again.
	 */
	public static boolean wavers(String text) {
		return of(text) == Answer.UNCLEAR && new AnswerReading(Words.tokens(Words.plain(text.strip()))).wavers();
	}

	/**
	 * The number of one of n options, in digits or words: "2", "2.", "nomor 2", "pilih
	 * dua", "yang kedua". Empty when none or more than one number is said, when other
	 * words stand around it, or when it is not within 1..n.
	 */
	public static OptionalInt choice(String text, int n) {
		String digits = NumberWords.toDigits(Words.plain(text).replace("pertama", "1"));
		List<String> words = Words.lettersAndDigits(digits).stream().filter((word) -> !isAroundChoice(word)).toList();
		if (words.size() != 1 || !words.getFirst().matches("\\d{1,3}") || text.strip().startsWith("/")) {
			return OptionalInt.empty();
		}
		int choice = Integer.parseInt(words.getFirst());
		return (choice >= 1 && choice <= n) ? OptionalInt.of(choice) : OptionalInt.empty();
	}

	private static boolean isAroundChoice(String word) {
		Optional<Meaning> meaning = Meaning.of(word);
		return AROUND_CHOICE.matcher(word).matches() || meaning.filter(SpokenAnswer::isPolite).isPresent();
	}

	private static boolean isPolite(Meaning meaning) {
		return meaning == Meaning.FILLER || meaning == Meaning.TITLE || meaning == Meaning.YES;
	}

}
