package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts what everyday words stand for in their place. */
final class EverydayFilter extends TokenFilter {

	private static final Pattern DOUBLED = Pattern.compile("(?<=\\p{L}{3})2$");

	private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

	private static final Pattern BEGINNING = Pattern.compile("^nge(?=\\p{L}{3})|^ng(?=[aiueo]\\p{L}{2})");

	private static final Pattern ENDING = Pattern
		.compile("(?<=\\p{L}{3})nya$|(?<=\\p{L}{4})in$|(?<=\\p{L}{3}an)e$|(?<=\\p{L}{4})ne$");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final EverydayWords words;

	private final Deque<String> waiting = new ArrayDeque<>();

	EverydayFilter(TokenStream input, EverydayWords words) {
		super(input);
		this.words = words;
	}

	@Override
	public boolean incrementToken() throws IOException {
		while (this.waiting.isEmpty()) {
			if (!this.input.incrementToken()) {
				return false;
			}
			this.waiting.addAll(meaning(this.term.toString()));
		}
		this.term.setEmpty().append(this.waiting.remove());
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.waiting.clear();
	}

	private List<String> meaning(String word) {
		List<String> known = this.words.meanings().get(word);
		if (known != null) {
			return known;
		}
		String plain = plain(word);
		return this.words.meanings().getOrDefault(plain, List.of(plain));
	}

	/**
	 * Takes off what speech adds and the stemmer does not know: "naik2", "lamaaa",
	 * "ngecek", "ngurus", "diwakilin", "kartune", "kumpulane". The stemmer leaves "nya"
	 * on short words like "pinnya".
	 */
	static String plain(String word) {
		String plain = DRAWN_OUT.matcher(DOUBLED.matcher(word).replaceFirst("")).replaceAll("$1");
		return ENDING.matcher(BEGINNING.matcher(plain).replaceFirst("")).replaceFirst("");
	}

}
