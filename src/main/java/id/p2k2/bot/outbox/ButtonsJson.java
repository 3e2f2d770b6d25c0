package id.p2k2.bot.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.WordingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How buttons are kept in a row. */
public final class ButtonsJson {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private ButtonsJson() {
	}

	/**
	 * Buttons as a column.
	 * @param buttons in their order
	 * @return a JSON array, or null if there are none
	 */
	public static @Nullable String write(List<Button> buttons) {
		if (buttons.isEmpty()) {
			return null;
		}
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		for (Button button : buttons) {
			ObjectNode node = array.addObject();
			node.set("label", WordingJson.tree(button.label()));
			button.action().ifPresent((action) -> node.put("action", action));
			button.url().ifPresent((url) -> node.put("url", url));
			node.put("meaning", button.meaning().name());
		}
		return MAPPER.writeValueAsString(array);
	}

	/**
	 * Buttons of a column.
	 * @param json what {@link #write} made
	 * @return the buttons
	 */
	public static List<Button> read(@Nullable String json) {
		List<Button> buttons = new ArrayList<>();
		if (json != null) {
			for (JsonNode node : MAPPER.readTree(json)) {
				buttons.add(new Button(WordingJson.wording(node.get("label")), text(node, "action"), text(node, "url"),
						Button.Meaning.valueOf(node.get("meaning").asString())));
			}
		}
		return buttons;
	}

	private static Optional<String> text(JsonNode node, String field) {
		return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
	}

}
