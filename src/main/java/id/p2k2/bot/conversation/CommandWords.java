package id.p2k2.bot.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are commands, with or without a slash. */
final class CommandWords {

	private static final Pattern COMMAND = Pattern.compile("^/([A-Za-z0-9_]{1,32})(?:@\\w+)?(?:\\s+(.*))?$",
			Pattern.DOTALL);

	/** Product page §2: also the words "stop", "berhenti", "hapus data". */
	private static final Map<String, String> SPOKEN = Map.of("stop", "berhenti", "berhenti", "berhenti", "hapus data",
			"hapus", "menu", "menu", "batal", "batal", "lanjut", "lanjut", "bantuan", "bantuan");

	private CommandWords() {
	}

	static Optional<Said.Command> command(String text) {
		Matcher matcher = COMMAND.matcher(text.strip());
		if (matcher.matches()) {
			String argument = (matcher.group(2) != null) ? matcher.group(2).strip() : "";
			return Optional.of(new Said.Command(matcher.group(1).toLowerCase(Locale.ROOT), argument));
		}
		String bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
		return Optional.ofNullable(SPOKEN.get(bare)).map((name) -> new Said.Command(name, ""));
	}

}
