package id.p2k2.bot.conversation;

import java.util.Arrays;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Keeps a dialogue's state as type, version and JSON. */
@Component
class States {

	private static final Logger log = LoggerFactory.getLogger(States.class);

	private final JsonMapper json;

	States(JsonMapper json) {
		this.json = json;
	}

	/** Empty if the row holds no state of this dialogue that this program can read. */
	<S> Optional<S> read(Dialogue<S> dialogue, ConversationRow row) {
		String type = row.stateType();
		String state = row.stateJson();
		if (type == null || state == null || row.expired() || !dialogue.name().equals(row.dialogue())
				|| row.stateVersion() != dialogue.version()) {
			return Optional.empty();
		}
		try {
			return Arrays.stream(dialogue.states().getPermittedSubclasses())
				.filter((known) -> known.getSimpleName().equals(type))
				.findFirst()
				.map((known) -> dialogue.states().cast(this.json.readValue(state, known)));
		}
		catch (JacksonException ex) {
			log.warn("a stored state {} of dialogue {} cannot be read any more", type, dialogue.name());
			return Optional.empty();
		}
	}

	ConversationRow write(Dialogue<?> dialogue, Object state, ConversationRow row) {
		return new ConversationRow(dialogue.name(), state.getClass().getSimpleName(), dialogue.version(),
				this.json.writeValueAsString(state), row.question(), row.revision() + 1, row.lastPress(), false);
	}

}
