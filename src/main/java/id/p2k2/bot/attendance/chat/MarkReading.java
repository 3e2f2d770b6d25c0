package id.p2k2.bot.attendance.chat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.p2k2.bot.attendance.Mark;

/**
 * One reading of {@link TypedMarks}: words become parts; where a number stands before the
 * first mark, numbers wait for the mark behind them, else a mark holds for the numbers
 * that follow.
 */
final class MarkReading {

	/** No kelompok has more families; a longer stretch is a slip. */
	private static final int LONGEST = 60;

	private static final Map<String, Optional<Mark>> MARKS = marks();

	private static final Set<String> ALL = Set.of("semua", "semuanya", "smua", "smw", "sisanya", "lainnya",
			"selebihnya", "sisa");

	private static final Set<String> EXCEPT = Set.of("kecuali", "kcuali", "selain", "kec");

	private static final Set<String> FILLERS = Set.of("no", "nomor", "nomer", "nmr", "dan", "sama", "serta", "juga",
			"yang", "yg", "bu", "ibu", "pak", "bapak", "itu", "ya", "y", "tolong", "saja", "aja", "ada");

	private static final Pattern STRETCH = Pattern
		.compile("(\\d{1,3})\\s*(?:-|–|s/d|sd|s\\.d\\.?|sampai|hingga)\\s*(?:no\\.?\\s*)?(\\d{1,3})");

	private static final Pattern OTHERS = Pattern.compile("\\b(?:yang|yg)\\s+lain(?:nya)?\\b|\\blain\\b");

	private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");

	private final List<String> words;

	private final Map<Integer, Optional<Mark>> marks = new HashMap<>();

	private final Set<Integer> waiting = new HashSet<>();

	private Optional<TypedMarks> trouble = Optional.empty();

	MarkReading(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String others = OTHERS.matcher(plain).replaceAll("lainnya");
		this.words = WORD.matcher(STRETCH.matcher(others).replaceAll(MarkReading::all))
			.results()
			.map(MatchResult::group)
			.filter((word) -> !FILLERS.contains(word))
			.toList();
	}

	TypedMarks result() {
		int all = firstOf(ALL);
		int except = firstOf(EXCEPT);
		List<String> rest = new ArrayList<>(this.words);
		boolean fills = all >= 0;
		if (fills && !takePresent(rest, all)) {
			return new TypedMarks.Unclear();
		}
		if (except >= 0 && (!fills || except < all || !rest.remove(this.words.get(except)))) {
			return new TypedMarks.Unclear();
		}
		read(rest);
		if (this.trouble.isPresent()) {
			return this.trouble.get();
		}
		boolean nothing = (!fills || except >= 0) && this.marks.isEmpty() && this.waiting.isEmpty();
		boolean loose = !this.waiting.isEmpty() && except < 0;
		return (nothing || loose) ? new TypedMarks.Unclear() : new TypedMarks.Marks(this.marks, fills, this.waiting);
	}

	/** "semua hadir", "hadir semua"; of all others nothing but that can be said. */
	private boolean takePresent(List<String> rest, int all) {
		for (int beside : new int[] { all + 1, all - 1 }) {
			if (beside >= 0 && beside < this.words.size()
					&& Optional.of(Mark.HADIR).equals(MARKS.get(this.words.get(beside)))) {
				rest.remove(Math.max(all, beside));
				rest.remove(Math.min(all, beside));
				return true;
			}
		}
		return false;
	}

	private void read(List<String> parts) {
		boolean numbersFirst = !parts.isEmpty() && isNumber(parts.getFirst());
		Optional<Mark> held = Optional.empty();
		boolean open = false;
		boolean used = true;
		for (String part : parts) {
			if (isNumber(part)) {
				number(part, numbersFirst, open, held);
				used = true;
			}
			else if (!MARKS.containsKey(part) || (numbersFirst ? this.waiting.isEmpty() : !used)) {
				unclear();
			}
			else if (numbersFirst) {
				List.copyOf(this.waiting).forEach((number) -> note(number, MARKS.get(part)));
				this.waiting.clear();
			}
			else {
				held = MARKS.get(part);
				open = true;
				used = false;
			}
		}
		if (!used) {
			unclear();
		}
	}

	private void number(String part, boolean numbersFirst, boolean open, Optional<Mark> held) {
		int number = (part.length() > 3) ? 0 : Integer.parseInt(part);
		if (number == 0) {
			unclear();
		}
		else if (numbersFirst) {
			this.waiting.add(number);
		}
		else if (open) {
			note(number, held);
		}
	}

	private void note(int number, Optional<Mark> mark) {
		Optional<Mark> before = this.marks.put(number, mark);
		if (before != null && !before.equals(mark) && this.trouble.isEmpty()) {
			this.trouble = Optional.of(new TypedMarks.Contradiction(number));
		}
	}

	private void unclear() {
		this.trouble = Optional.of(new TypedMarks.Unclear());
	}

	private int firstOf(Set<String> sought) {
		return IntStream.range(0, this.words.size())
			.filter((i) -> sought.contains(this.words.get(i)))
			.findFirst()
			.orElse(-1);
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(0));
	}

	private static String all(MatchResult stretch) {
		int from = Integer.parseInt(stretch.group(1));
		int to = Integer.parseInt(stretch.group(2));
		return (from > to || to - from > LONGEST) ? Matcher.quoteReplacement(" ? salah ")
				: IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(" "));
	}

	private static Map<String, Optional<Mark>> marks() {
		Map<String, Optional<Mark>> marks = new HashMap<>();
		List.of("hadir", "hdr", "h", "datang", "dtg", "masuk")
			.forEach((word) -> marks.put(word, Optional.of(Mark.HADIR)));
		List.of("izin", "ijin", "i", "ijn").forEach((word) -> marks.put(word, Optional.of(Mark.IZIN)));
		List.of("sakit", "skt", "s").forEach((word) -> marks.put(word, Optional.of(Mark.SAKIT)));
		List.of("alpa", "alfa", "alpha", "a").forEach((word) -> marks.put(word, Optional.of(Mark.ALPA)));
		List.of("kosong", "belum", "hapus").forEach((word) -> marks.put(word, Optional.empty()));
		return Map.copyOf(marks);
	}

}
