package id.p2k2.bot.roster.file;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, and what stood before it.
 *
 * @param name without Ibu, Bu, Bapak, Pak
 * @param sapaan what stood there, or null if nothing did
 */
record Addressed(String name, @Nullable Sapaan sapaan) {

	private static final Pattern WORD_BEFORE = Pattern.compile("(?i)^(ibu|bu|bapak|pak|bpk)(?:\\.\\s*|\\s+)(?=\\p{L})");

	static Addressed read(String name) {
		Matcher word = WORD_BEFORE.matcher(name);
		return word.find() ? new Addressed(name.substring(word.end()), word(word.group(1)).orElseThrow())
				: new Addressed(name, null);
	}

	static Optional<Sapaan> word(String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
			case "ibu", "bu" -> Optional.of(Sapaan.IBU);
			case "bapak", "pak", "bpk" -> Optional.of(Sapaan.BAPAK);
			default -> Optional.empty();
		};
	}

}
