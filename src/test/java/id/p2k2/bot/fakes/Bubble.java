package id.p2k2.bot.fakes;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A message as it is now visible in a chat.
 *
 * @param id message id
 * @param fromBot whether the bot wrote it
 * @param who name of the writer
 * @param at when it was sent, by the server's clock
 * @param editedAt when it was last edited
 * @param text text or caption without markup
 * @param entities its formatting
 * @param inline rows of inline buttons
 * @param attachment file or contact
 * @param poll poll
 * @param replyTo id of the message replied to
 * @param silent whether it made no sound
 * @param forwarded whether a person forwarded it
 * @param locked whether forwarding and saving are off
 * @param editable false if it carried a reply keyboard, which Telegram does not let bots
 * edit
 */
public record Bubble(long id, boolean fromBot, String who, Instant at, @Nullable Instant editedAt, String text,
		List<Entity> entities, List<List<Button>> inline, @Nullable Attachment attachment, @Nullable Poll poll,
		@Nullable Long replyTo, boolean silent, boolean forwarded, boolean locked, boolean editable) {

	/** Labels of all inline buttons, top to bottom. */
	public List<String> labels() {
		return this.inline.stream().flatMap(List::stream).map(Button::label).toList();
	}

	Bubble edited(Formatted content, List<List<Button>> keyboard, Instant now) {
		return new Bubble(this.id, this.fromBot, this.who, this.at, now, content.text(), content.entities(), keyboard,
				this.attachment, this.poll, this.replyTo, this.silent, this.forwarded, this.locked, this.editable);
	}

	Bubble polled(Poll changed) {
		return new Bubble(this.id, this.fromBot, this.who, this.at, this.editedAt, this.text, this.entities,
				this.inline, this.attachment, changed, this.replyTo, this.silent, this.forwarded, this.locked,
				this.editable);
	}

	/** One readable line, buttons in brackets. */
	String line() {
		StringBuilder line = new StringBuilder();
		if (this.attachment != null) {
			line.append('<').append(this.attachment.kind()).append(' ').append(this.attachment.fileName()).append("> ");
		}
		if (this.poll != null) {
			line.append('<').append(this.poll.question()).append("> ").append(String.join(" | ", this.poll.options()));
		}
		line.append(this.text);
		labels().forEach((label) -> line.append(" [").append(label).append(']'));
		return line.toString();
	}

}
