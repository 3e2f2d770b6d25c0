package id.p2k2.bot.text;

import java.util.Locale;
import java.util.Set;

/**
 * A phrase of the bot, declared in code by an enum of the feature that says it and worded
 * in {@code messages/id.properties}. At start every phrase must have its wording, every
 * wording its phrase, and both must name the same placeholders.
 */
public interface Phrase {

	/**
	 * The constant's name; given by the enum.
	 * @return the name
	 */
	String name();

	/**
	 * The names of the values this phrase needs, all of them, no others.
	 * @return names as they stand in the wording between braces
	 */
	Set<String> placeholders();

	/**
	 * The key of the wording: {@code MeetingPhrase.ASK_KETUA} is
	 * {@code meeting.ask-ketua}.
	 * @return the key in the properties file
	 */
	default String key() {
		String owner = getClass().isAnonymousClass() ? getClass().getSuperclass().getSimpleName()
				: getClass().getSimpleName();
		return kebab(owner.replaceFirst("Phrase$", "")) + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * This phrase with its values.
	 * @param namesAndValues placeholder names and values in turn; a value is text, a
	 * number, a {@link Wording} or a list of wordings (one a line)
	 * @return what can be sent
	 * @throws IllegalArgumentException if a value is missing, unknown or of another type
	 */
	default Wording with(Object... namesAndValues) {
		return Wording.of(this, namesAndValues);
	}

	private static String kebab(String camel) {
		return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

}
