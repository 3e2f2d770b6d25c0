package id.p2k2.bot.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Command lists by scope and language; the narrowest that fits is shown. */
final class Commands {

	private final Map<String, JsonNode> lists = new ConcurrentHashMap<>();

	void set(Bot bot, Request request) {
		JsonNode commands = request.fields().get("commands");
		if (commands == null || commands.size() > 100) {
			throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
		}
		for (JsonNode command : commands) {
			if (!command.path("command").asString("").matches("/?[a-z0-9_]{1,32}")) {
				throw ApiError.badRequest("BOT_COMMAND_INVALID");
			}
			int length = command.path("description").asString("").strip().length();
			if (length < 1 || length > 256) {
				throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
			}
		}
		this.lists.put(key(bot, request), commands);
	}

	void delete(Bot bot, Request request) {
		this.lists.remove(key(bot, request));
	}

	JsonNode get(Bot bot, Request request) {
		JsonNode commands = this.lists.get(key(bot, request));
		return (commands != null) ? commands : Json.array();
	}

	private static String key(Bot bot, Request request) {
		JsonNode scope = request.node("scope");
		String type = (scope != null) ? scope.path("type").asString("") : "default";
		String language = request.text("language_code");
		return switch (type) {
			case "default", "all_private_chats", "all_group_chats", "all_chat_administrators" -> type + "/" + language;
			case "chat", "chat_administrators", "chat_member" ->
				type + bot.chat(new Request(fields(scope), Map.of())).id + "/" + language;
			default -> throw ApiError.badRequest("can't parse BotCommandScope: unsupported type specified");
		};
	}

	private static Map<String, JsonNode> fields(@Nullable JsonNode scope) {
		Map<String, JsonNode> fields = new LinkedHashMap<>();
		if (scope != null) {
			scope.properties().forEach((entry) -> fields.put(entry.getKey(), entry.getValue()));
		}
		return fields;
	}

	/** What the menu button of a private chat shows: command → description. */
	Map<String, String> shownTo(long chatId) {
		for (String scope : List.of("chat" + chatId, "all_private_chats", "default")) {
			for (String language : List.of("id", "")) {
				JsonNode found = this.lists.get(scope + "/" + language);
				if (found instanceof ArrayNode commands && !commands.isEmpty()) {
					Map<String, String> shown = new LinkedHashMap<>();
					commands.forEach((command) -> shown.put("/" + command.path("command").asString("").replace("/", ""),
							command.path("description").asString("")));
					return shown;
				}
			}
		}
		return Map.of();
	}

}
