package id.p2k2.bot.helpdesk.answers;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must not stand in words that are sent to families: addresses that are not the
 * government's, telephone numbers and markup.
 */
final class WordRules {

	private static final Pattern ADDRESS = Pattern
		.compile("(?i)\\bhttps?://\\S+|\\b(?:[a-z0-9-]+\\.)+(?:com|net|org|id|me|int|info|xyz|ly)\\b");

	/** Longer than any short number; those of the official channels have three digits. */
	private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){4,}");

	private static final Pattern MARKUP = Pattern.compile("[{}<>*_`#|\\\\\\t]");

	private WordRules() {
	}

	/** What is wrong with a line, in words for an editor. */
	static Stream<String> mistakes(String line) {
		return Stream
			.of(found(ADDRESS, line).filter((address) -> !address.toLowerCase(Locale.ROOT).matches("(?:.*\\.)?go\\.id"))
				.map((address) -> "alamat " + address + " bukan .go.id"),
					found(LONG_NUMBER, line).map((number) -> "nomor panjang tidak boleh"),
					found(MARKUP, line).map((mark) -> "tanda " + mark + " tidak boleh"))
			.flatMap((mistakes) -> mistakes);
	}

	private static Stream<String> found(Pattern pattern, String line) {
		return pattern.matcher(line).results().map((hit) -> hit.group());
	}

}
