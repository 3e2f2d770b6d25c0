package id.p2k2.bot.conversation;

import java.util.List;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.ButtonsJson;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.WordingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The question a dialogue put last, kept so that it can be put again.
 *
 * @param wording its text
 * @param buttons its answers, without a revision
 */
record Question(Wording wording, List<Button> buttons) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	String json() {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		node.set("wording", WordingJson.tree(this.wording));
		node.put("buttons", ButtonsJson.write(this.buttons));
		return MAPPER.writeValueAsString(node);
	}

	static @Nullable Question of(@Nullable String json) {
		if (json == null) {
			return null;
		}
		JsonNode node = MAPPER.readTree(json);
		JsonNode buttons = node.get("buttons");
		return new Question(WordingJson.wording(node.get("wording")),
				ButtonsJson.read((buttons == null || buttons.isNull()) ? null : buttons.asString()));
	}

}
