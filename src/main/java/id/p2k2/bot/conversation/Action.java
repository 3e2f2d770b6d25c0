package id.p2k2.bot.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an inline button carries: dialogue, verb, arguments, and, inside a dialogue, the
 * revision of the question it belongs to: what is typed means only a button of today's
 * revision, and so does a press, except in a lasting dialogue. At most 64 bytes. Anybody
 * can send anything as such data, so every part is checked where it is used.
 *
 * @param dialogue whose button
 * @param verb what it does
 * @param arguments ids and choices, without colon or tilde
 * @param revision of the question, empty for buttons that live longer than a dialogue
 */
public record Action(String dialogue, String verb, List<String> arguments, Optional<Integer> revision) {

	private static final Pattern SOUND = Pattern.compile("[\\x20-\\x7e]{1,64}");

	/**
	 * The data of a button.
	 * @param dialogue whose
	 * @param verb what it does
	 * @param arguments ids and choices
	 * @return text for {@link id.p2k2.bot.outbox.Button}
	 */
	public static String of(String dialogue, String verb, Object... arguments) {
		return Arrays.stream(arguments)
			.map((argument) -> ":" + argument)
			.collect(Collectors.joining("", dialogue + ":" + verb, ""));
	}

	/**
	 * Reads the data of a press.
	 * @param data as it came
	 * @return the action, or empty if it is none of ours
	 */
	static Optional<Action> parse(String data) {
		int tilde = data.lastIndexOf('~');
		String[] parts = ((tilde < 0) ? data : data.substring(0, tilde)).split(":", -1);
		if (parts.length < 2 || !SOUND.matcher(data).matches()) {
			return Optional.empty();
		}
		try {
			Optional<Integer> revision = (tilde < 0) ? Optional.empty()
					: Optional.of(Integer.parseInt(data.substring(tilde + 1), 36));
			return Optional.of(new Action(parts[0], parts[1], List.of(parts).subList(2, parts.length), revision));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	static String stamped(String data, int revision) {
		return data + "~" + Integer.toString(revision, 36);
	}

}
