package id.p2k2.bot.conversation;

import id.p2k2.bot.people.Speaker;
import org.jspecify.annotations.Nullable;

/** What changes while one incoming thing is worked; lives for one turn, in one thread. */
final class TurnContext {

	private final Speaker speaker;

	private final TurnReplies replies;

	private ConversationRow row;

	private @Nullable String pressedData;

	private long pressedMessage;

	TurnContext(Speaker speaker, ConversationRow row, TurnReplies replies) {
		this.speaker = speaker;
		this.row = row;
		this.replies = replies;
	}

	Speaker speaker() {
		return this.speaker;
	}

	TurnReplies replies() {
		return this.replies;
	}

	ConversationRow row() {
		return this.row;
	}

	void row(ConversationRow newRow) {
		this.row = newRow;
	}

	void pressed(String data, long messageId) {
		this.pressedData = data;
		this.pressedMessage = messageId;
		this.row = this.row.pressed(data);
		this.replies.pressed(messageId);
	}

	void forgetPress() {
		this.pressedData = null;
	}

	@Nullable String pressedData() {
		return this.pressedData;
	}

	long pressedMessage() {
		return this.pressedMessage;
	}

}
