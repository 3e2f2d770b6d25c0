package id.p2k2.bot.fakes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Telegram's own dialect of HTML, with the official server's complaints. */
final class Html {

	private static final Map<String, String> TAGS = Map.ofEntries(Map.entry("b", "bold"), Map.entry("strong", "bold"),
			Map.entry("i", "italic"), Map.entry("em", "italic"), Map.entry("u", "underline"),
			Map.entry("ins", "underline"), Map.entry("s", "strikethrough"), Map.entry("strike", "strikethrough"),
			Map.entry("del", "strikethrough"), Map.entry("tg-spoiler", "spoiler"), Map.entry("span", "spoiler"),
			Map.entry("a", "text_link"), Map.entry("code", "code"), Map.entry("pre", "pre"),
			Map.entry("blockquote", "blockquote"), Map.entry("tg-emoji", "custom_emoji"));

	private static final Pattern CHARACTER = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#\\d{1,7}|lt|gt|amp|quot);");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\s*([a-zA-Z0-9-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

	private record Open(String tag, String type, int start, @Nullable String url) {
	}

	private final String source;

	private final StringBuilder out = new StringBuilder();

	private final Deque<Open> open = new ArrayDeque<>();

	private final List<Entity> entities = new ArrayList<>();

	private int at;

	private Html(String source) {
		this.source = source;
	}

	/** Text and entities; 400 "can't parse entities: …" if the markup is not sound. */
	static Formatted parse(String source) {
		return new Html(source).parse();
	}

	private Formatted parse() {
		while (this.at < this.source.length()) {
			char next = this.source.charAt(this.at);
			if (next == '<') {
				tag();
			}
			else if (next == '&') {
				character();
			}
			else {
				this.out.append(next);
				this.at++;
			}
		}
		if (!this.open.isEmpty()) {
			throw refused("Can't find end tag corresponding to start tag \"" + this.open.getFirst().tag() + "\"");
		}
		return Formatted.of(this.out.toString(), this.entities);
	}

	private void character() {
		Matcher matcher = CHARACTER.matcher(this.source).region(this.at, this.source.length());
		if (matcher.lookingAt()) {
			this.out.append(decoded(matcher.group(1)));
			this.at = matcher.end();
		}
		else {
			this.out.append('&');
			this.at++;
		}
	}

	private static String decoded(String name) {
		return switch (name) {
			case "lt" -> "<";
			case "gt" -> ">";
			case "amp" -> "&";
			case "quot" -> "\"";
			default -> {
				int code = name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16)
						: Integer.parseInt(name.substring(1));
				yield Character.isValidCodePoint(code) && code != 0 ? Character.toString(code) : "";
			}
		};
	}

	private void tag() {
		boolean closing = this.source.startsWith("</", this.at);
		int end = closingBracket();
		if (end < 0) {
			throw refused("Unclosed " + (closing ? "end" : "start") + " tag" + offset());
		}
		if (closing) {
			close(this.source.substring(this.at + 2, end).trim().toLowerCase(Locale.ROOT));
		}
		else {
			open(this.source.substring(this.at + 1, end));
		}
		this.at = end + 1;
	}

	private int closingBracket() {
		char quote = 0;
		for (int i = this.at + 1; i < this.source.length(); i++) {
			char c = this.source.charAt(i);
			if (quote != 0) {
				quote = (c == quote) ? 0 : quote;
			}
			else if (c == '>') {
				return i;
			}
			else if (c == '"' || c == '\'') {
				quote = c;
			}
		}
		return -1;
	}

	private void open(String inside) {
		String tag = inside.split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
		String type = TAGS.get(tag);
		if (type == null) {
			throw refused("Unsupported start tag \"" + tag + "\"" + offset());
		}
		String attributes = inside.substring(tag.length());
		if (tag.equals("span") && !"tg-spoiler".equals(attribute(attributes, "class"))) {
			throw refused("Tag \"span\" must have class \"tg-spoiler\"" + offset());
		}
		if (type.equals("blockquote") && attributes.contains("expandable")) {
			type = "expandable_blockquote";
		}
		this.open.push(new Open(tag, type, this.out.length(), attribute(attributes, "href")));
	}

	private @Nullable String attribute(String attributes, String wanted) {
		Matcher matcher = ATTRIBUTE.matcher(attributes);
		int end = 0;
		String found = null;
		while (end < attributes.length() && matcher.region(end, attributes.length()).lookingAt()) {
			end = matcher.end();
			if (matcher.group(1).equalsIgnoreCase(wanted)) {
				found = value(matcher);
			}
		}
		if (!attributes.substring(end).isBlank()) {
			throw refused("Empty attribute name in the tag" + offset());
		}
		return found;
	}

	private static String value(Matcher matcher) {
		for (int group = 2; group <= 4; group++) {
			if (matcher.group(group) != null) {
				return CHARACTER.matcher(matcher.group(group))
					.replaceAll((found) -> Matcher.quoteReplacement(decoded(found.group(1))));
			}
		}
		return "";
	}

	private void close(String tag) {
		if (this.open.isEmpty()) {
			throw refused("Unexpected end tag" + offset());
		}
		Open opened = this.open.pop();
		if (!tag.isEmpty() && !tag.equals(opened.tag())) {
			throw refused("Unmatched end tag" + offset() + ", expected \"</" + opened.tag() + ">\", found \"</" + tag
					+ ">\"");
		}
		int length = this.out.length() - opened.start();
		String url = opened.type().equals("text_link") ? target(opened) : null;
		// a link that leads nowhere is dropped without a word, as Telegram does
		if (length > 0 && (url != null || !opened.type().equals("text_link"))) {
			this.entities.add(new Entity(opened.type(), opened.start(), length, url));
		}
	}

	private @Nullable String target(Open link) {
		String url = (link.url() != null && !link.url().isBlank()) ? link.url() : this.out.substring(link.start());
		return url.matches("(?i)(https?://[^\\s]+\\.[^\\s]+|tg://[^\\s]+|mailto:[^\\s]+)") ? url : null;
	}

	private String offset() {
		return " at byte offset " + this.source.substring(0, this.at).getBytes(StandardCharsets.UTF_8).length;
	}

	private static ApiError refused(String why) {
		return ApiError.badRequest("can't parse entities: " + why);
	}

}
