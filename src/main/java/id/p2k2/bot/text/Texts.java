package id.p2k2.bot.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Renders wordings. Strict: a missing or an unknown value is an error, every value is
 * escaped. A language other than Indonesian falls back phrase by phrase. Safe for use by
 * many threads.
 */
public final class Texts {

	/** The language every phrase exists in. */
	public static final String INDONESIAN = "id";

	private final Map<String, Map<String, PhrasePattern>> languages;

	Texts(Map<String, Map<String, PhrasePattern>> languages) {
		this.languages = languages;
	}

	/**
	 * Reads and checks the bundles.
	 * @param folder where the bundles are
	 * @param phrases every phrase declared in code
	 * @return the texts, or all mistakes with file and line
	 */
	public static TextsLoaded load(MessagesFolder folder, Collection<? extends Phrase> phrases) {
		return new BundleReader(folder, phrases).read();
	}

	/**
	 * The languages there are words in.
	 * @return two or three letters each, Indonesian among them
	 */
	public Set<String> languages() {
		return new TreeSet<>(this.languages.keySet());
	}

	/**
	 * Renders as HTML.
	 * @param wording phrase and values
	 * @param language two or three letters; unknown ones mean Indonesian
	 * @return text for Telegram's HTML mode
	 * @throws IllegalStateException if values do not fit the phrase
	 */
	public Rendered render(Wording wording, String language) {
		return new Rendered(html(wording, language).strip());
	}

	/**
	 * Renders without markup, for buttons, file names and PDF.
	 * @param wording phrase and values
	 * @param language two or three letters
	 * @return plain text
	 */
	public String plain(Wording wording, String language) {
		return Html.plain(html(wording, language)).strip();
	}

	/**
	 * Whether a message of this wording would be within Telegram's limit.
	 * @param wording phrase and values
	 * @return true if it has at least one and at most 4,096 characters after entities
	 */
	public boolean fits(Wording wording) {
		int length = render(wording, INDONESIAN).length();
		return length >= 1 && length <= Rendered.MESSAGE_LIMIT;
	}

	private String html(Wording wording, String language) {
		PhrasePattern pattern = pattern(wording.key(), language);
		if (!pattern.placeholders().equals(wording.values().keySet())) {
			throw new IllegalStateException(
					"%s needs %s, got %s".formatted(wording.key(), pattern.placeholders(), wording.values().keySet()));
		}
		Map<String, Object> arguments = new HashMap<>();
		wording.values().forEach((name, value) -> arguments.put(name, argument(value, language)));
		return pattern.formatted(arguments);
	}

	private Object argument(Object value, String language) {
		return switch (value) {
			case String text -> Html.escape(text);
			case Wording wording -> html(wording, language);
			case List<?> list ->
				list.stream().map((item) -> html((Wording) item, language)).collect(Collectors.joining("\n"));
			default -> value;
		};
	}

	private PhrasePattern pattern(String key, String language) {
		PhrasePattern own = this.languages.getOrDefault(language, Map.of()).get(key);
		PhrasePattern pattern = (own != null) ? own : this.languages.get(INDONESIAN).get(key);
		if (pattern == null) {
			throw new IllegalStateException("No phrase " + key);
		}
		return pattern;
	}

}
