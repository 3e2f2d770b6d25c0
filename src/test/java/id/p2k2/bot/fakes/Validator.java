package id.p2k2.bot.fakes;

import java.util.LinkedHashMap;
import java.util.Map;

import id.p2k2.bot.fakes.Fields.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a call against {@link Fields} and brings its values to their JSON types: form
 * bodies carry numbers and objects as text, and Telegram accepts that in JSON bodies too.
 */
final class Validator {

	private Validator() {
	}

	/** The call with normalised values; a 400 naming the field is thrown otherwise. */
	static Request check(String method, Map<String, Field> allowed, Request request) {
		Map<String, JsonNode> checked = new LinkedHashMap<>();
		request.fields().forEach((name, value) -> {
			Field field = allowed.get(name);
			if (field == null) {
				throw ApiError.badRequest("unknown field \"" + name + "\" in " + method);
			}
			checked.put(name, value(name, field.type(), value));
		});
		request.files().keySet().forEach((name) -> checkFile(method, name, allowed, checked));
		for (Field field : allowed.values()) {
			if (field.required() && !checked.containsKey(field.name()) && !request.files().containsKey(field.name())) {
				throw missing(field.name());
			}
		}
		return request.with(checked);
	}

	private static void checkFile(String method, String name, Map<String, Field> allowed,
			Map<String, JsonNode> checked) {
		Field field = allowed.get(name);
		boolean attached = checked.values().stream().anyMatch((value) -> value.asString("").equals("attach://" + name));
		if (!attached && (field == null || !field.type().equals("file"))) {
			throw ApiError.badRequest("unknown file \"" + name + "\" in " + method);
		}
	}

	private static ApiError missing(String name) {
		return ApiError.badRequest(switch (name) {
			case "chat_id" -> "chat_id is empty";
			case "text" -> "message text is empty";
			case "message_id" -> "message identifier is not specified";
			case "document", "photo", "voice", "video" -> "there is no " + name + " in the request";
			default -> "parameter \"" + name + "\" is required";
		});
	}

	private static JsonNode value(String name, String type, JsonNode given) {
		if (type.endsWith("[]")) {
			return list(name, type.substring(0, type.length() - 2), given);
		}
		return switch (type) {
			case "str", "file" -> text(name, given);
			case "int" -> number(name, given);
			case "chat" -> chat(name, given);
			case "bool" -> bool(name, given);
			case "any" -> object(name, given);
			case "markup" -> nested(name, markup(object(name, given)), object(name, given));
			default -> nested(name, type, object(name, given));
		};
	}

	private static String markup(JsonNode markup) {
		if (markup.has("inline_keyboard")) {
			return "InlineKeyboardMarkup";
		}
		if (markup.has("keyboard")) {
			return "ReplyKeyboardMarkup";
		}
		if (markup.has("remove_keyboard")) {
			return "ReplyKeyboardRemove";
		}
		if (markup.has("force_reply")) {
			return "ForceReply";
		}
		throw ApiError.badRequest("object expected as reply markup");
	}

	private static JsonNode nested(String name, String type, JsonNode given) {
		Map<String, Field> allowed = Fields.ofObject(type);
		if (allowed == null) {
			throw new IllegalStateException("No fields known for " + type);
		}
		ObjectNode checked = Json.object();
		given.properties().forEach((entry) -> {
			Field field = allowed.get(entry.getKey());
			if (field == null) {
				throw ApiError.badRequest("unknown field \"" + entry.getKey() + "\" in " + name);
			}
			if (!entry.getValue().isNull()) {
				checked.set(entry.getKey(), value(name + "." + entry.getKey(), field.type(), entry.getValue()));
			}
		});
		for (Field field : allowed.values()) {
			if (field.required() && !checked.has(field.name())) {
				throw ApiError.badRequest("can't find field \"" + field.name() + "\" in " + name);
			}
		}
		return checked;
	}

	private static JsonNode list(String name, String type, JsonNode given) {
		JsonNode list = parsed(name, given);
		if (!list.isArray()) {
			throw wrong(name, "Array");
		}
		ArrayNode checked = Json.array();
		list.forEach((element) -> checked.add(value(name, type, element)));
		return checked;
	}

	private static JsonNode object(String name, JsonNode given) {
		JsonNode object = parsed(name, given);
		if (!object.isObject()) {
			throw wrong(name, "Object");
		}
		return object;
	}

	private static JsonNode parsed(String name, JsonNode given) {
		if (!given.isString()) {
			return given;
		}
		try {
			return Json.MAPPER.readTree(given.asString(""));
		}
		catch (JacksonException ex) {
			throw ApiError.badRequest("can't parse " + name + " JSON object");
		}
	}

	private static JsonNode text(String name, JsonNode given) {
		if (given.isString() || given.isNumber()) {
			return Json.string(given.asString(""));
		}
		throw wrong(name, "String");
	}

	private static JsonNode number(String name, JsonNode given) {
		Long number = whole(given);
		if (number == null) {
			throw wrong(name, "Integer");
		}
		return JsonNodeFactory.instance.numberNode(number.longValue());
	}

	private static JsonNode chat(String name, JsonNode given) {
		if (given.isString() && given.asString("").startsWith("@")) {
			return given;
		}
		return number(name, given);
	}

	private static @Nullable Long whole(JsonNode given) {
		if (given.isIntegralNumber()) {
			return given.asLong();
		}
		boolean digits = given.isString() && given.asString("").matches("-?\\d{1,18}");
		return digits ? Long.valueOf(given.asString("")) : null;
	}

	private static JsonNode bool(String name, JsonNode given) {
		if (given.isBoolean()) {
			return given;
		}
		return switch (given.asString("").toLowerCase(java.util.Locale.ROOT)) {
			case "true", "1", "yes" -> Json.yes();
			case "false", "0", "no" -> JsonNodeFactory.instance.booleanNode(false);
			default -> throw wrong(name, "Boolean");
		};
	}

	private static ApiError wrong(String name, String type) {
		return ApiError.badRequest("field \"" + name + "\" must be of type " + type);
	}

}
