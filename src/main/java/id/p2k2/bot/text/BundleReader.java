package id.p2k2.bot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads {@code id.properties} and its sisters and checks them against the phrases of the
 * code. Keeps the line of each key, which java.util.Properties does not, because an
 * editor needs it.
 */
final class BundleReader {

	private static final Set<String> TAGS = Set.of("b", "i", "u", "s", "code", "pre");

	private final MessagesFolder folder;

	private final Map<String, Phrase> phrases;

	private final List<String> mistakes = new ArrayList<>();

	private final ForbiddenWords forbidden = ForbiddenWords.packed();

	BundleReader(MessagesFolder folder, Collection<? extends Phrase> phrases) {
		this.folder = folder;
		this.phrases = phrases.stream().collect(Collectors.toMap(Phrase::key, Function.identity()));
	}

	TextsLoaded read() {
		Map<String, Map<String, PhrasePattern>> languages = new HashMap<>();
		for (String file : this.folder.files(".properties")) {
			if (!file.contains("/")) {
				languages.put(file.replace(".properties", ""), bundle(file));
			}
		}
		Map<String, PhrasePattern> indonesian = languages.getOrDefault(Texts.INDONESIAN, Map.of());
		new TreeMap<>(this.phrases).keySet()
			.stream()
			.filter((key) -> !indonesian.containsKey(key))
			.forEach((key) -> this.mistakes
				.add(this.folder.shownName("id.properties") + ": kalimat untuk " + key + " tidak ada"));
		return this.mistakes.isEmpty() ? new TextsLoaded.Ready(new Texts(languages))
				: new TextsLoaded.Broken(List.copyOf(this.mistakes));
	}

	private Map<String, PhrasePattern> bundle(String file) {
		Map<String, PhrasePattern> bundle = new LinkedHashMap<>();
		List<String> lines = this.folder.lines(file).orElse(List.of());
		for (int i = 0; i < lines.size(); i++) {
			int first = i;
			StringBuilder entry = new StringBuilder(lines.get(i).strip());
			while (endsInContinuation(entry) && i + 1 < lines.size()) {
				entry.setLength(entry.length() - 1);
				entry.append(lines.get(++i).strip());
			}
			if (!entry.isEmpty() && entry.charAt(0) != '#') {
				add(bundle, entry.toString(), this.folder.shownName(file) + ":" + (first + 1) + ": ");
			}
		}
		return bundle;
	}

	private static boolean endsInContinuation(StringBuilder entry) {
		return !entry.isEmpty() && entry.charAt(0) != '#' && entry.charAt(entry.length() - 1) == '\\';
	}

	private void add(Map<String, PhrasePattern> bundle, String entry, String where) {
		int equals = entry.indexOf('=');
		if (equals < 0) {
			this.mistakes.add(where + "tanda = tidak ada");
			return;
		}
		String key = entry.substring(0, equals).strip();
		String text = entry.substring(equals + 1).strip().replace("\\n", "\n");
		Phrase phrase = this.phrases.get(key);
		if (phrase == null || bundle.containsKey(key)) {
			this.mistakes.add(where + key + ((phrase == null) ? " tidak dikenal" : " sudah ada di atas"));
			return;
		}
		parse(phrase, text, where).ifPresent((pattern) -> bundle.put(key, pattern));
	}

	private java.util.Optional<PhrasePattern> parse(Phrase phrase, String text, String where) {
		try {
			PhrasePattern pattern = PhrasePattern.of(text);
			if (text.isEmpty() || !pattern.placeholders().equals(phrase.placeholders())) {
				this.mistakes.add("%s%s memerlukan %s, tertulis %s".formatted(where, phrase.key(),
						phrase.placeholders(), pattern.placeholders()));
			}
			tagMistake(text).ifPresent((mistake) -> this.mistakes.add(where + mistake));
			this.forbidden.hits(text).forEach((hit) -> this.mistakes.add(where + hit.mistake()));
			return java.util.Optional.of(pattern);
		}
		catch (IllegalArgumentException ex) {
			this.mistakes.add(where + "kurung { } tidak berpasangan");
			return java.util.Optional.empty();
		}
	}

	private static java.util.Optional<String> tagMistake(String text) {
		List<String> open = new ArrayList<>();
		java.util.regex.Matcher tags = java.util.regex.Pattern.compile("<(/?)([^>]*)>|<|&(?!(amp|lt|gt|quot);)")
			.matcher(text);
		while (tags.find()) {
			String name = tags.group(2);
			if (name == null || !TAGS.contains(name)) {
				return java.util.Optional.of("tanda " + tags.group() + " tidak boleh");
			}
			if (tags.group(1).isEmpty()) {
				open.add(name);
			}
			else if (open.isEmpty() || !open.removeLast().equals(name)) {
				return java.util.Optional.of("tanda " + tags.group() + " tidak berpasangan");
			}
		}
		return open.isEmpty() ? java.util.Optional.empty()
				: java.util.Optional.of("tanda <" + open.getLast() + "> tidak ditutup");
	}

}
