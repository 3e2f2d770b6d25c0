package id.p2k2.bot.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a wording is kept in a row: its values as a JSON object, where a nested wording is
 * {@code {"phrase":…,"values":{…}}}. A query can write the flat form itself with
 * JSON_OBJECT. The order of keys carries no meaning (MySQL changes it).
 */
public final class WordingJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private WordingJson() {
	}

	/**
	 * The values of a wording.
	 * @param wording the wording
	 * @return a JSON object
	 */
	public static String values(Wording wording) {
		return MAPPER.writeValueAsString(node(wording.values()));
	}

	/**
	 * A whole wording as a tree, for those who keep several in one document.
	 * @param wording the wording
	 * @return a JSON object with phrase and values
	 */
	public static JsonNode tree(Wording wording) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.put("phrase", wording.key());
		object.set("values", node(wording.values()));
		return object;
	}

	/**
	 * The wording of a tree.
	 * @param tree what {@link #tree} made
	 * @return the wording
	 */
	public static Wording wording(JsonNode tree) {
		return Wording.restored(tree.get("phrase").asString(), values(tree.get("values")));
	}

	/**
	 * The wording of a row.
	 * @param key the phrase's key
	 * @param values the values as JSON
	 * @return the wording; it is checked when it is rendered
	 */
	public static Wording wording(String key, String values) {
		return Wording.restored(key, values(MAPPER.readTree(values)));
	}

	/**
	 * The wording of a row some of whose values are null and known elsewhere.
	 * @param key the phrase's key
	 * @param values the values as JSON
	 * @param missing the value of a placeholder that is null there
	 * @return the wording; it is checked when it is rendered
	 */
	public static Wording wording(String key, String values, UnaryOperator<String> missing) {
		Map<String, Object> known = new LinkedHashMap<>();
		MAPPER.readTree(values)
			.properties()
			.forEach((entry) -> known.put(entry.getKey(),
					entry.getValue().isNull() ? missing.apply(entry.getKey()) : value(entry.getValue())));
		return Wording.restored(key, known);
	}

	private static ObjectNode node(Map<String, Object> values) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		values.forEach((name, value) -> object.set(name, node(value)));
		return object;
	}

	private static JsonNode node(Object value) {
		return switch (value) {
			case Long number -> JsonNodeFactory.instance.numberNode(number);
			case Wording wording -> tree(wording);
			case List<?> list -> {
				ArrayNode array = JsonNodeFactory.instance.arrayNode();
				list.forEach((item) -> array.add(node(item)));
				yield array;
			}
			default -> JsonNodeFactory.instance.stringNode((String) value);
		};
	}

	private static Map<String, Object> values(JsonNode object) {
		Map<String, Object> values = new LinkedHashMap<>();
		object.properties().forEach((entry) -> values.put(entry.getKey(), value(entry.getValue())));
		return values;
	}

	private static Object value(JsonNode node) {
		if (node.isArray()) {
			return node.valueStream().map(WordingJson::wording).toList();
		}
		if (node.isObject()) {
			return wording(node);
		}
		return node.isIntegralNumber() ? (Object) node.asLong() : node.asString();
	}

}
