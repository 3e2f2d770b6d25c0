package id.p2k2.bot.learning.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.p2k2.bot.text.MessagesFolder;

/**
 * The words families know: roots of everyday speech put together apart from the lessons,
 * names, abbreviations, and terms of the programme that a lesson explains.
 */
final class WordLists {

	private static final Pattern ENDING = Pattern.compile("-?(?:nya|lah|kah|pun)$");

	private final Set<String> plain;

	private final Set<String> written;

	private final Set<String> longOnes;

	private final Map<String, List<String>> terms;

	WordLists(MessagesFolder folder) {
		this.plain = words(folder, "umum");
		this.written = Stream.of("nama", "singkatan")
			.flatMap((list) -> words(folder, list).stream())
			.collect(Collectors.toSet());
		this.longOnes = words(folder, "panjang");
		this.terms = terms(folder);
	}

	private static Stream<String> lines(MessagesFolder folder, String name) {
		return folder.lines("daftar-kata/" + name + ".txt")
			.orElseThrow()
			.stream()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && !line.startsWith("#"));
	}

	private static Set<String> words(MessagesFolder folder, String name) {
		return lines(folder, name).flatMap((line) -> Arrays.stream(line.split("\\s+"))).collect(Collectors.toSet());
	}

	private static Map<String, List<String>> terms(MessagesFolder folder) {
		Map<String, List<String>> terms = new LinkedHashMap<>();
		lines(folder, "istilah").map((line) -> line.split("=", 2))
			.forEach((parts) -> terms.put(parts[0].strip(),
					Arrays.stream(parts[1].split(",")).map(String::strip).toList()));
		return terms;
	}

	/** Each term with the words of which one stands beside it where it is explained. */
	Map<String, List<String>> terms() {
		return this.terms;
	}

	/** Whether a word, as it stands in a text, means this term. */
	static boolean means(String word, String term) {
		String bare = ENDING.matcher(word).replaceFirst("");
		boolean abbreviation = term.length() > 1 && term.equals(term.toUpperCase(Locale.ROOT));
		return abbreviation ? bare.equals(term) : Roots.of(bare.toLowerCase(Locale.ROOT)).contains(term);
	}

	/** Whether a long word is one families hear every day. */
	boolean allowedLong(String word) {
		return this.longOnes.contains(word.toLowerCase(Locale.ROOT));
	}

	boolean known(String word) {
		String bare = ENDING.matcher(word).replaceFirst("");
		if (this.written.contains(word) || this.written.contains(bare) || this.terms.containsKey(bare)) {
			return true;
		}
		// capitals in the middle of a word are an abbreviation nobody allowed
		boolean capitals = word.length() > 1 && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
				&& !word.contains("-") && !word.startsWith("WhatsApp");
		return !capitals && parts(word.toLowerCase(Locale.ROOT));
	}

	/** Both halves of a doubled word count. */
	private boolean parts(String word) {
		String[] parts = word.split("-");
		return Arrays.stream(parts)
			.map((part) -> (parts.length > 1) ? Roots.ofEcho(part) : Roots.of(part))
			.allMatch((roots) -> roots.stream()
				.anyMatch((root) -> this.plain.contains(root) || this.terms.containsKey(root)));
	}

}
