package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.p2k2.bot.text.MessagesFolder;

/**
 * Whether somebody who reads like a pupil of a primary school can read a text: plain
 * words, few long ones, short sentences. Each text by itself, as it is sent.
 */
final class Readability {

	/** Words a sentence may have on average within one text. */
	static final double AVERAGE = 12;

	/** Words a single sentence may have. */
	static final int LONGEST = 20;

	/** Vowels from which on a word is long; about as many syllables. */
	static final int LONG = 5;

	/** Vowels from which on a word has to be on the list of long ones families know. */
	static final int VERY_LONG = 6;

	/** One word in so many may be long; a shorter text may have one. */
	static final int LONG_SHARE = 16;

	private static final Pattern WORD = Pattern.compile("P2K2|\\p{L}+(?:-\\p{L}+)*");

	private static final Pattern VOWEL = Pattern.compile("[aeiou]");

	private final WordLists lists;

	Readability(MessagesFolder folder) {
		this.lists = new WordLists(folder);
	}

	/** Mistakes of one text, each with its line. */
	List<String> mistakes(Piece piece) {
		List<String> mistakes = new ArrayList<>();
		List<MatchResult> words = WORD.matcher(piece.text()).results().toList();
		words.stream()
			.filter((word) -> !this.lists.known(word.group()))
			.forEach(
					(word) -> mistakes.add(at(piece, word) + "kata \"" + word.group() + "\" tidak ada di daftar kata"));
		if (piece.kind() != Piece.Kind.TITLE) {
			longWords(piece, words, mistakes);
			sentences(piece, mistakes);
		}
		return mistakes;
	}

	private void longWords(Piece piece, List<MatchResult> words, List<String> mistakes) {
		List<MatchResult> longOnes = words.stream()
			.filter((word) -> vowels(word.group()) >= LONG && !this.lists.allowedLong(word.group()))
			.toList();
		longOnes.stream()
			.filter((word) -> vowels(word.group()) >= VERY_LONG)
			.forEach((word) -> mistakes.add(at(piece, word) + "kata \"" + word.group() + "\" terlalu panjang"));
		int most = Math.max(1, words.size() / LONG_SHARE);
		if (longOnes.size() > most) {
			mistakes.add(piece.place() + ": terlalu banyak kata panjang: " + longOnes.size() + ", paling banyak " + most
					+ " (" + String.join(", ", longOnes.stream().map(MatchResult::group).toList()) + ")");
		}
	}

	/** A doubled word is as hard as its harder half. */
	private static int vowels(String word) {
		int most = 0;
		for (String part : word.toLowerCase(Locale.ROOT).split("-")) {
			most = Math.max(most, (int) VOWEL.matcher(part).results().count());
		}
		return most;
	}

	private static void sentences(Piece piece, List<String> mistakes) {
		List<Sentences.Sentence> sentences = Sentences.of(piece.text());
		sentences.stream()
			.filter((sentence) -> sentence.words() > LONGEST)
			.forEach((sentence) -> mistakes.add(piece.place().down(sentence.line()) + ": kalimat terlalu panjang: "
					+ sentence.words() + " kata, paling banyak " + LONGEST));
		double average = average(sentences);
		if (average > AVERAGE) {
			mistakes
				.add(piece.place() + ": kalimat rata-rata %.1f kata, paling banyak %.0f".formatted(average, AVERAGE));
		}
	}

	/** Words per sentence; 0 without any. */
	static double average(List<Sentences.Sentence> sentences) {
		return sentences.stream().mapToInt(Sentences.Sentence::words).average().orElse(0);
	}

	/**
	 * Terms of a sesi that are not explained where they stand first.
	 * @param sesi its texts in the order families read them
	 * @return mistakes with their line
	 */
	List<String> unexplained(List<Piece> sesi) {
		List<String> mistakes = new ArrayList<>();
		for (Map.Entry<String, List<String>> term : this.lists.terms().entrySet()) {
			for (Piece piece : sesi) {
				Optional<MatchResult> first = (piece.kind() == Piece.Kind.TITLE) ? Optional.empty()
						: WORD.matcher(piece.text())
							.results()
							.filter((word) -> WordLists.means(word.group(), term.getKey()))
							.findFirst();
				if (first.isPresent()) {
					String text = piece.text().toLowerCase(Locale.ROOT);
					if (term.getValue().stream().noneMatch(text::contains)) {
						mistakes.add(
								at(piece, first.get()) + "istilah \"" + term.getKey() + "\" belum diterangkan di sini");
					}
					break;
				}
			}
		}
		return mistakes;
	}

	private static String at(Piece piece, MatchResult hit) {
		int lines = (int) piece.text().substring(0, hit.start()).chars().filter((c) -> c == '\n').count();
		return piece.place().down(lines) + ": ";
	}

}
