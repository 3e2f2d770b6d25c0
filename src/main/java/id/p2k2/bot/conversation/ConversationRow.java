package id.p2k2.bot.conversation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where a chat is.
 *
 * @param dialogue the dialogue under way, null for none
 * @param stateType the simple name of its state
 * @param stateVersion the version of the dialogue's states when it was stored
 * @param stateJson the state
 * @param question the question last put, with its buttons
 * @param revision counts questions
 * @param lastPress the data of the last press that was taken
 * @param expired whether it was left alone too long
 */
record ConversationRow(@Nullable String dialogue, @Nullable String stateType, int stateVersion,
		@Nullable String stateJson, @Nullable String question, int revision, @Nullable String lastPress,
		boolean expired) {

	ConversationRow idle() {
		return new ConversationRow(null, null, 0, null, null, this.revision, this.lastPress, false);
	}

	ConversationRow asked(Question put) {
		return new ConversationRow(this.dialogue, this.stateType, this.stateVersion, this.stateJson, put.json(),
				this.revision, this.lastPress, false);
	}

	/** There is no one question to be put again. */
	ConversationRow unasked() {
		return new ConversationRow(this.dialogue, this.stateType, this.stateVersion, this.stateJson, null,
				this.revision, this.lastPress, false);
	}

	/** Buttons stay alive while a dialogue collects in one kind of state. */
	ConversationRow sameStep(ConversationRow before) {
		boolean same = Objects.equals(this.dialogue, before.dialogue)
				&& Objects.equals(this.stateType, before.stateType);
		return new ConversationRow(this.dialogue, this.stateType, this.stateVersion, this.stateJson, this.question,
				same ? before.revision : this.revision, this.lastPress, this.expired);
	}

	ConversationRow pressed(String data) {
		return new ConversationRow(this.dialogue, this.stateType, this.stateVersion, this.stateJson, this.question,
				this.revision, data, this.expired);
	}

}
