package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.p2k2.bot.text.MessagesFolder;

/**
 * Whether somebody who reads like a pupil of a primary school can read a text: plain
 * words, short sentences, nothing that hurts or promises.
 */
final class Readability {

	/** Words a sentence may have on average within one sesi. */
	static final double AVERAGE = 12;

	/** Words a single sentence may have. */
	static final int LONGEST = 25;

	private static final Pattern WORD = Pattern.compile("P2K2|\\p{L}+(?:-\\p{L}+)*");

	private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,][\\p{L}\\p{N}]+)*");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(?=\\s|$|[\"'”’)])|\\n+");

	private static final Pattern ENDING = Pattern.compile("-?(?:nya|lah|kah|pun)$");

	/** The one title of the programme that has the word. */
	private static final String OFFICIAL_TITLE = "Upaya Pencegahan Kekerasan dan Perlakuan Salah pada Anak";

	private static final List<String> FORBIDDEN = List.of("kamu", "anda", "kalian", "gagal", "salah", "goblok", "tolol",
			"sanksi", "dicoret", "dicabut", "diblokir", "wajib", "awas", "pasti cair", "akan cair", "segera cair",
			"sudah cair", "dijamin cair", "akan dapat bantuan", "dapat bantuan lagi", "bantuan (?:akan )?dihentikan",
			"bantuan (?:akan )?ditambah", "bantuan (?:akan )?naik");

	private static final Pattern FORBIDDEN_WORDS = Pattern.compile("\\b(?:" + String.join("|", FORBIDDEN) + ")\\b",
			Pattern.CASE_INSENSITIVE);

	private final Set<String> plain;

	private final Set<String> names;

	private final Set<String> abbreviations;

	Readability(MessagesFolder folder) {
		this.plain = list(folder, "kata-dasar");
		this.names = list(folder, "nama");
		this.abbreviations = list(folder, "singkatan");
	}

	private static Set<String> list(MessagesFolder folder, String name) {
		return folder.lines("daftar-kata/" + name + ".txt")
			.orElseThrow()
			.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Mistakes of one text, each with its line. */
	List<String> mistakes(Piece piece) {
		List<String> mistakes = new ArrayList<>();
		WORD.matcher(piece.text())
			.results()
			.filter((word) -> !known(word.group()))
			.forEach(
					(word) -> mistakes.add(at(piece, word) + "kata \"" + word.group() + "\" tidak ada di daftar kata"));
		Matcher forbidden = FORBIDDEN_WORDS
			.matcher(piece.text().replace(OFFICIAL_TITLE, " ".repeat(OFFICIAL_TITLE.length())));
		forbidden.results().forEach((word) -> mistakes.add(at(piece, word) + "\"" + word.group() + "\" tidak boleh"));
		for (String sentence : sentences(piece.text())) {
			if (words(sentence) > LONGEST) {
				mistakes.add(piece.place() + ": kalimat terlalu panjang: " + words(sentence) + " kata, paling banyak "
						+ LONGEST);
			}
		}
		return mistakes;
	}

	/** Words per sentence over several texts. */
	static double average(List<Piece> pieces) {
		return pieces.stream()
			.flatMap((piece) -> sentences(piece.text()).stream())
			.mapToInt(Readability::words)
			.average()
			.orElse(0);
	}

	private boolean known(String word) {
		if (this.abbreviations.contains(word) || this.names.contains(word)) {
			return true;
		}
		String bare = ENDING.matcher(word).replaceFirst("");
		if (this.abbreviations.contains(bare) || this.names.contains(bare)) {
			return true;
		}
		// capitals in the middle of a word are an abbreviation nobody allowed
		boolean capitals = word.length() > 1 && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
				&& !word.contains("-") && !word.startsWith("WhatsApp");
		String small = word.toLowerCase(Locale.ROOT);
		return !capitals && (this.plain.contains(small) || this.plain.contains(ENDING.matcher(small).replaceFirst("")));
	}

	private static List<String> sentences(String text) {
		return SENTENCE_END.splitAsStream(text).filter((sentence) -> words(sentence) > 0).toList();
	}

	private static int words(String sentence) {
		return (int) COUNTED.matcher(sentence).results().count();
	}

	private static String at(Piece piece, MatchResult hit) {
		int lines = (int) piece.text().substring(0, hit.start()).chars().filter((c) -> c == '\n').count();
		return piece.place().down(lines) + ": ";
	}

}
