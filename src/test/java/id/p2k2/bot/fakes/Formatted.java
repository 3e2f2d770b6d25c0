package id.p2k2.bot.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without markup, and its entities in order. */
record Formatted(String text, List<Entity> entities) {

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

	private static final Pattern COMMAND = Pattern.compile("(?<![\\w/<>])/[a-zA-Z0-9_]{1,64}(?![\\w/<>])");

	static final Formatted EMPTY = new Formatted("", List.of());

	/** Trims as Telegram does and finds the links and commands it would find. */
	static Formatted of(String text, List<Entity> given) {
		String stripped = text.strip();
		int cut = text.length() - text.stripLeading().length();
		List<Entity> entities = new ArrayList<>();
		for (Entity entity : given) {
			int from = Math.max(0, entity.offset() - cut);
			int to = Math.min(stripped.length(), entity.end() - cut);
			if (to > from) {
				entities.add(new Entity(entity.type(), from, to - from, entity.url()));
			}
		}
		find(LINK, "url", stripped, entities);
		find(COMMAND, "bot_command", stripped, entities);
		entities.sort(Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, Comparator.reverseOrder()));
		return new Formatted(stripped, List.copyOf(entities));
	}

	private static void find(Pattern pattern, String type, String text, List<Entity> entities) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int from = matcher.start();
			int to = matcher.end();
			if (entities.stream().noneMatch((other) -> literal(other) && other.offset() < to && from < other.end())) {
				entities.add(new Entity(type, from, to - from, null));
			}
		}
	}

	private static boolean literal(Entity entity) {
		return switch (entity.type()) {
			case "code", "pre", "text_link", "url" -> true;
			default -> false;
		};
	}

	/** Length in characters as Telegram counts them. */
	int length() {
		return this.text.codePointCount(0, this.text.length());
	}

}
