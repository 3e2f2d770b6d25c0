package id.p2k2.bot.fakes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keyboards: what Telegram lets through and what a person then sees. */
final class Markup {

	private static final List<String> ACTIONS = List.of("url", "callback_data", "web_app", "login_url",
			"switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
			"callback_game", "pay");

	private Markup() {
	}

	/** Rows of an inline keyboard; none for any other markup. */
	static List<List<Button>> inline(@Nullable JsonNode markup) {
		if (markup == null || !markup.has("inline_keyboard")) {
			return List.of();
		}
		List<List<Button>> rows = rows(markup.path("inline_keyboard"), Markup::inlineButton);
		if (rows.stream().mapToInt(List::size).sum() > 100) {
			throw ApiError.badRequest("reply markup is too long");
		}
		return rows;
	}

	static List<List<Button>> reply(JsonNode markup) {
		return rows(markup.path("keyboard"), (button) -> new Button(label(button, "keyboard button"), null, null,
				button.path("request_contact").asBoolean(false)));
	}

	private static List<List<Button>> rows(JsonNode rows, java.util.function.Function<JsonNode, Button> reader) {
		List<List<Button>> read = new ArrayList<>();
		for (JsonNode row : rows) {
			List<Button> buttons = new ArrayList<>();
			row.forEach((button) -> buttons.add(reader.apply(button)));
			if (!buttons.isEmpty()) {
				read.add(List.copyOf(buttons));
			}
		}
		return List.copyOf(read);
	}

	private static String label(JsonNode button, String what) {
		String label = button.path("text").asString("").strip();
		if (label.isEmpty()) {
			throw ApiError.badRequest(what + " text must be non-empty");
		}
		return label;
	}

	private static Button inlineButton(JsonNode button) {
		String label = label(button, "inline keyboard button");
		List<String> actions = Stream.of(ACTIONS.toArray(String[]::new)).filter(button::has).toList();
		if (actions.isEmpty()) {
			throw ApiError
				.badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
		}
		if (actions.size() > 1) {
			throw ApiError.badRequest("can't parse inline keyboard button: exactly one action is allowed, found "
					+ String.join(", ", actions));
		}
		if (button.has("callback_data")) {
			return new Button(label, data(button.path("callback_data").asString("")), null, false);
		}
		return new Button(label, null, button.has("url") ? url(button.path("url").asString("")) : null, false);
	}

	private static String data(String data) {
		int bytes = data.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < 1 || bytes > 64) {
			throw ApiError.badRequest("BUTTON_DATA_INVALID");
		}
		return data;
	}

	private static String url(String url) {
		if (url.startsWith("tg://")) {
			return url;
		}
		try {
			URI uri = new URI(url.contains("://") ? url : "http://" + url);
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			String host = String.valueOf(uri.getHost());
			if (List.of("http", "https", "ton").contains(scheme) && host.matches("[^.]+(\\.[^.]+)+")) {
				return url;
			}
		}
		catch (java.net.URISyntaxException ex) {
			// falls through to the refusal
		}
		throw ApiError.badRequest("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
	}

}
