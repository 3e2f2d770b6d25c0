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

	/** The question a reply puts; null if it puts none. */
	static @Nullable Question of(Reply reply) {
		return switch (reply) {
			case Reply.Say(Wording wording, List<Button> buttons) -> new Question(wording, buttons);
			case Reply.Show(Wording wording, List<Button> buttons) -> new Question(wording, buttons);
			case Reply.Document _, Reply.Media _, Reply.Keep _, Reply.About _, Reply.Fleeting _, Reply.Sweep _,
					Reply.Commands _, Reply.Menu _ ->
				null;
		};
	}

	/**
	 * Which of several replies is the question: the last with buttons, else the last of
	 * all.
	 */
	static int last(List<Reply> replies) {
		for (int i = replies.size() - 1; i >= 0; i--) {
			Question question = of(replies.get(i));
			if (question != null && (replies.get(i) instanceof Reply.Show || !question.buttons.isEmpty())) {
				return i;
			}
		}
		return replies.size() - 1;
	}

	/** Whether its last question cannot be answered with its buttons alone. */
	static boolean needsWords(List<Reply> replies) {
		Question question = replies.isEmpty() ? null : of(replies.get(last(replies)));
		return question == null || question.buttons.isEmpty()
				|| question.buttons.stream().anyMatch((button) -> button.meaning() == Button.Meaning.SPOKEN);
	}

	/** Its answers for this revision. */
	List<Button> stamped(int revision) {
		return this.buttons.stream()
			.map((button) -> new Button(button.label(), button.action().map((data) -> Action.stamped(data, revision)),
					button.url(), button.meaning()))
			.toList();
	}

}
