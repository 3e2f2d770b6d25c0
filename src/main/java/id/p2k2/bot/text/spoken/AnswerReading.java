package id.p2k2.bot.text.spoken;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import id.p2k2.bot.text.spoken.SpokenAnswer.Answer;

/** One reading of an answer, word by word. */
final class AnswerReading {

	private static final int MOST_WORDS = 8;

	private static final String FOLDED_HANDS = "🙏";

	private static final int MOST_WORDS_WITH_REASON = 15;

	/** What is no name even behind "Bu": the subjects of questions and complaints. */
	private static final Pattern SUBJECT = Pattern
		.compile("(di|ke|pe|me|per|pem|mem)?(bantu|uang|duit|cair|potong|pungut|kartu|kks|pkh|lapor|tanya|dana|saldo"
				+ "|atm|minta|bayar|iuran|hilang|pindah|ubah|ganti|undur|mundur|maju).*");

	private final List<String> tokens;

	private final Set<Answer> said = EnumSet.noneOf(Answer.class);

	private boolean negated;

	/** A negation was said whose object has not come yet. */
	private boolean open;

	private boolean hoped;

	private boolean reasoned;

	AnswerReading(List<String> tokens) {
		this.tokens = tokens;
	}

	Answer answer() {
		int words = (int) this.tokens.stream().filter((token) -> !isSign(token)).count();
		if (this.tokens.isEmpty() || this.tokens.getFirst().equals("/") || this.tokens.contains("?")
				|| words > MOST_WORDS_WITH_REASON) {
			return Answer.UNCLEAR;
		}
		int at = 0;
		while (at < this.tokens.size()) {
			int length = longestEntry(at);
			if (length == 0 && !isNameAt(at)) {
				return Answer.UNCLEAR;
			}
			Optional<Meaning> meaning = (length > 0) ? meaningOf(at, length) : Optional.of(Meaning.FILLER);
			if (meaning.filter(Meaning.BECAUSE::equals).isPresent()) {
				return (this.said.equals(EnumSet.of(Answer.NO)) && !this.hoped) ? Answer.NO : Answer.UNCLEAR;
			}
			if (!takes(meaning.orElse(Meaning.BREAK))) {
				return Answer.UNCLEAR;
			}
			at += Math.max(length, 1);
		}
		return (words > MOST_WORDS) ? Answer.UNCLEAR : conclusion();
	}

	/** Whether an answer is begun that comes to nothing. */
	boolean wavers() {
		List<String> words = this.tokens.stream().filter((token) -> !isSign(token)).toList();
		if (words.isEmpty() || words.size() > MOST_WORDS || this.tokens.contains("?")
				|| words.stream().anyMatch((word) -> SUBJECT.matcher(word).matches())) {
			return false;
		}
		Set<Meaning> meant = EnumSet.noneOf(Meaning.class);
		words.forEach((word) -> Meaning.of(word).ifPresent(meant::add));
		boolean yes = meant.contains(Meaning.YES) || meant.contains(Meaning.HOPE);
		boolean no = meant.contains(Meaning.NO) || meant.contains(Meaning.NOT);
		return (yes && no) || ((yes || no) && meant.contains(Meaning.DOUBT))
				|| words.stream().allMatch(FOLDED_HANDS::equals);
	}

	private boolean takes(Meaning meaning) {
		return switch (meaning) {
			case YES -> say(this.negated ? Answer.NO : Answer.YES, this.negated);
			case NO -> !this.negated && say(Answer.NO, true);
			case NOT -> negate();
			case HOPE -> this.hoped = true;
			case REASON -> this.reasoned = !this.open;
			case BREAK -> endClause();
			case TITLE, FILLER -> true;
			case DOUBT, BECAUSE -> false;
		};
	}

	private boolean say(Answer answer, boolean staysNegated) {
		this.said.add(answer);
		this.negated = staysNegated;
		this.open = false;
		return true;
	}

	private boolean negate() {
		boolean first = !this.negated;
		say(Answer.NO, true);
		this.open = true;
		return first;
	}

	private boolean endClause() {
		this.negated = false;
		this.open = false;
		return true;
	}

	private Answer conclusion() {
		if (this.said.isEmpty()) {
			return (this.hoped && !this.reasoned) ? Answer.YES : Answer.UNCLEAR;
		}
		if (this.said.size() > 1) {
			return Answer.UNCLEAR;
		}
		Answer answer = this.said.iterator().next();
		return (this.reasoned && answer == Answer.YES) ? Answer.UNCLEAR : answer;
	}

	/** How many tokens from here make a known entry; a sign is one, a stranger none. */
	private int longestEntry(int at) {
		if (isSign(this.tokens.get(at))) {
			return 1;
		}
		for (int length = Math.min(Meaning.LONGEST, this.tokens.size() - at); length > 0; length--) {
			if (meaningOf(at, length).isPresent()) {
				return length;
			}
		}
		return 0;
	}

	private Optional<Meaning> meaningOf(int at, int length) {
		String entry = String.join(" ", this.tokens.subList(at, at + length));
		// "ya2" is how "ya ya" is typed.
		return Meaning.of(entry).or(() -> Meaning.of(entry.replaceFirst("(?<=\\p{L})2$", "")));
	}

	/** A single stranger behind a title, at the end of its clause. */
	private boolean isNameAt(int at) {
		boolean last = at + 1 == this.tokens.size() || isSign(this.tokens.get(at + 1));
		return last && at > 0 && Meaning.of(this.tokens.get(at - 1)).filter(Meaning.TITLE::equals).isPresent()
				&& this.tokens.get(at).matches("\\p{L}{3,}") && !SUBJECT.matcher(this.tokens.get(at)).matches();
	}

	private static boolean isSign(String token) {
		return token.length() == 1 && ".,;:!?/\n".contains(token);
	}

}
