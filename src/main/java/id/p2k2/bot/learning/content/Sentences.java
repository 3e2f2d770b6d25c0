package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of a text, from capital letter to full stop. Neither a colon nor a new
 * line ends one: an item of a list is a sentence of its own only if it begins with a
 * capital letter and ends with a full stop.
 */
final class Sentences {

	private static final Pattern COUNTED = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.,][\\p{L}\\p{N}]+)*");

	private static final Pattern END = Pattern.compile("(?<=[.!?])[\"”’)]*(?:\\s+|$)");

	private static final Pattern ITEM = Pattern.compile("(?:•|\\d+\\.)\\s.*");

	private static final Pattern MARK = Pattern.compile("^(?:•|\\d+\\.)\\s+");

	private static final Pattern ITEM_ALONE = Pattern.compile("(?:•|\\d+\\.)\\s+[\"“(]*[\\p{Lu}\\p{N}].*[.!?][\"”’)]*");

	private final List<Sentence> found = new ArrayList<>();

	private final StringBuilder open = new StringBuilder();

	private int openedAt;

	private Sentences() {
	}

	/** Those with at least one word, in their order. */
	static List<Sentence> of(String text) {
		Sentences sentences = new Sentences();
		List<String> lines = text.lines().map(String::strip).toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isEmpty() && !listFollows(lines, i) || ITEM_ALONE.matcher(line).matches()) {
				sentences.close();
			}
			sentences.read(MARK.matcher(line).replaceFirst(""), i);
		}
		sentences.close();
		return sentences.found;
	}

	private static boolean listFollows(List<String> lines, int from) {
		return lines.stream()
			.skip(from)
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.filter((line) -> ITEM.matcher(line).matches())
			.isPresent();
	}

	private void read(String line, int at) {
		List<String> parts = END.splitAsStream(line).toList();
		for (int i = 0; i < parts.size(); i++) {
			if (this.open.isEmpty()) {
				this.openedAt = at;
			}
			this.open.append(' ').append(parts.get(i));
			if (i < parts.size() - 1 || END.matcher(line).results().anyMatch((end) -> end.end() == line.length())) {
				close();
			}
		}
	}

	private void close() {
		String sentence = this.open.toString().strip();
		if (words(sentence).findAny().isPresent()) {
			this.found.add(new Sentence(sentence, this.openedAt));
		}
		this.open.setLength(0);
	}

	private static Stream<String> words(String text) {
		return COUNTED.matcher(text).results().map((word) -> word.group());
	}

	/**
	 * One sentence.
	 *
	 * @param text on one line
	 * @param line where it begins below the first line of the text, from 0
	 */
	record Sentence(String text, int line) {

		int words() {
			return (int) Sentences.words(this.text).count();
		}

	}

}
