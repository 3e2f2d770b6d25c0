package id.p2k2.bot.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A phrase with its values, not yet rendered: so a text corrected today is used for a
 * message queued yesterday. Can only be made from a {@link Phrase}, which is how nothing
 * but words from {@code messages/} reaches the outbox.
 */
public final class Wording {

	private final String key;

	private final Map<String, Object> values;

	private Wording(String key, Map<String, Object> values) {
		this.key = key;
		this.values = values;
	}

	static Wording of(Phrase phrase, Object... namesAndValues) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
			values.put((String) namesAndValues[i], checked(phrase, namesAndValues[i + 1]));
		}
		if (namesAndValues.length % 2 != 0 || !values.keySet().equals(phrase.placeholders())) {
			throw new IllegalArgumentException(
					"%s needs %s, got %s".formatted(phrase.key(), phrase.placeholders(), values.keySet()));
		}
		return new Wording(phrase.key(), values);
	}

	static Wording restored(String key, Map<String, Object> values) {
		return new Wording(key, values);
	}

	private static Object checked(Phrase phrase, Object value) {
		return switch (value) {
			case String text -> text;
			case Integer number -> number.longValue();
			case Long number -> number;
			case Wording wording -> wording;
			case List<?> list when list.stream().allMatch(Wording.class::isInstance) -> List.copyOf(list);
			default -> throw new IllegalArgumentException(phrase.key() + " cannot hold a " + value.getClass());
		};
	}

	/**
	 * The key of the phrase.
	 * @return the key in the properties file
	 */
	public String key() {
		return this.key;
	}

	Map<String, Object> values() {
		return this.values;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Wording that && this.key.equals(that.key) && this.values.equals(that.values);
	}

	@Override
	public int hashCode() {
		return this.key.hashCode();
	}

	/** Says which phrase, never the values: they may be somebody's name. */
	@Override
	public String toString() {
		return this.key;
	}

}
