package id.p2k2.bot.fakes;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One call's fields and files, whatever encoding it came in. */
record Request(Map<String, JsonNode> fields, Map<String, Upload> files) {

	static Request read(@Nullable String query, @Nullable String contentType, byte[] body) {
		Map<String, JsonNode> fields = new LinkedHashMap<>();
		Map<String, Upload> files = new HashMap<>();
		form(query, fields);
		String type = (contentType != null) ? contentType.toLowerCase(Locale.ROOT) : "";
		if (type.startsWith("multipart/form-data")) {
			Multipart.read(body, String.valueOf(contentType), fields, files);
		}
		else if (type.startsWith("application/x-www-form-urlencoded")) {
			form(new String(body, StandardCharsets.UTF_8), fields);
		}
		else if (body.length > 0) {
			json(body, fields);
		}
		// the client library puts the method's name into the body as well
		fields.remove("method");
		fields.values().removeIf(JsonNode::isNull);
		return new Request(fields, files);
	}

	private static void form(@Nullable String text, Map<String, JsonNode> fields) {
		if (text == null || text.isEmpty()) {
			return;
		}
		for (String pair : text.split("&")) {
			int equals = pair.indexOf('=');
			String name = (equals < 0) ? pair : pair.substring(0, equals);
			String value = (equals < 0) ? "" : pair.substring(equals + 1);
			fields.put(decode(name), Json.string(decode(value)));
		}
	}

	private static String decode(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static void json(byte[] body, Map<String, JsonNode> fields) {
		JsonNode tree;
		try {
			tree = Json.MAPPER.readTree(body);
		}
		catch (JacksonException ex) {
			throw ApiError.badRequest("can't parse request body as JSON");
		}
		if (!tree.isObject()) {
			throw ApiError.badRequest("can't parse request body as JSON object");
		}
		tree.properties().forEach((entry) -> fields.put(entry.getKey(), entry.getValue()));
	}

	boolean has(String name) {
		return this.fields.containsKey(name);
	}

	String text(String name) {
		JsonNode value = this.fields.get(name);
		return (value != null) ? value.asString("") : "";
	}

	long number(String name, long otherwise) {
		JsonNode value = this.fields.get(name);
		return (value != null) ? value.asLong(otherwise) : otherwise;
	}

	boolean flag(String name) {
		JsonNode value = this.fields.get(name);
		return value != null && value.asBoolean(false);
	}

	@Nullable JsonNode node(String name) {
		return this.fields.get(name);
	}

	Request with(Map<String, JsonNode> normalised) {
		return new Request(normalised, this.files);
	}

}
