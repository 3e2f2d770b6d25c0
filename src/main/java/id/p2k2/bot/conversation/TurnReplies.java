package id.p2k2.bot.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

/** The answers of one turn; for one thread. */
final class TurnReplies {

	private final Replies replies;

	private final Chat chat;

	private final String turn = UUID.randomUUID().toString();

	private int number;

	private long pressed;

	private boolean shown;

	private boolean below;

	private @Nullable String subject;

	private boolean fleeting;

	private @Nullable PressedBubble bubble;

	TurnReplies(Replies replies, Chat chat) {
		this.replies = replies;
		this.chat = chat;
	}

	void pressed(long messageId) {
		this.pressed = messageId;
	}

	void say(Wording wording) {
		say(wording, List.of());
	}

	void say(Wording wording, List<Button> buttons) {
		queue(message("say").say(wording, buttons).repeatUnknown());
	}

	void delete(long messageId) {
		queue(message("delete").delete(messageId));
	}

	void strip(long messageId) {
		queue(message("strip").edit(messageId, null, List.of()));
		this.replies.settle(this.chat, messageId);
	}

	void all(List<Reply> replies) {
		replies.forEach(this::one);
	}

	/**
	 * Queues the replies of a step that goes on; returns the row with its question.
	 */
	ConversationRow ask(List<Reply> replies, ConversationRow row) {
		ConversationRow asked = row;
		int last = Question.last(replies);
		for (int i = 0; i < replies.size(); i++) {
			Reply reply = replies.get(i);
			if (i == last) {
				asked = question(reply, asked);
			}
			else {
				one(reply);
			}
		}
		return asked;
	}

	void repeat(Question question, int revision) {
		say(question.wording(), question.stamped(revision));
	}

	/** A screen that is behind shows what stands there today. */
	void refresh(PressedBubble bubble) {
		if (bubble.open()) {
			queue(message("edit").edit(bubble.messageId(), bubble.wording(), bubble.buttons()));
		}
	}

	/**
	 * Writes the answer into the pressed bubble, unless a reply takes its place. Nothing
	 * takes the place of a list: what one of its buttons opens comes below it.
	 */
	void answered(TurnContext context, List<Reply> replies) {
		if (replies.stream().anyMatch((reply) -> reply instanceof Reply.Keep)) {
			return;
		}
		boolean shows = replies.stream().anyMatch(TurnReplies::shows);
		this.below = shows && pressedOfList(context);
		if (!shows || this.below) {
			answered(context);
		}
	}

	private boolean pressedOfList(TurnContext context) {
		String data = context.pressedData();
		return data != null && bubble(context.pressedMessage(), data).ofList();
	}

	void answered(TurnContext context) {
		String data = context.pressedData();
		if (data == null || this.shown) {
			return;
		}
		PressedBubble bubble = bubble(context.pressedMessage(), data);
		Optional<Button> button = bubble.button();
		this.replies.settle(this.chat, context.pressedMessage());
		if (button.isPresent() && bubble.wording() instanceof Wording wording) {
			this.subject = bubble.subject();
			queue(message("edit").edit(context.pressedMessage(),
					ConversationPhrase.ANSWERED.with("teks", wording, "jawaban", button.get().label()), bubble.left()));
			this.subject = null;
		}
		else if (bubble.mayHaveButtons()) {
			queue(message("strip").edit(context.pressedMessage(), null, List.of()));
		}
	}

	void over(TurnContext context) {
		String data = context.pressedData();
		if (data == null) {
			return;
		}
		PressedBubble bubble = bubble(context.pressedMessage(), data);
		if (bubble.left().isEmpty()) {
			strip(context.pressedMessage());
		}
		else {
			this.replies.settle(this.chat, context.pressedMessage());
			queue(message("edit").edit(context.pressedMessage(), bubble.wording(), bubble.left()));
		}
	}

	/** Read once a turn: what it shows does not change before the turn ends. */
	PressedBubble bubble(long messageId, String data) {
		PressedBubble known = this.bubble;
		if (known == null || known.messageId() != messageId || !known.data().equals(data)) {
			known = new PressedBubble(messageId, data, this.replies.shown(this.chat, messageId));
			this.bubble = known;
		}
		return known;
	}

	private ConversationRow question(Reply reply, ConversationRow row) {
		Question question = Question.of(reply);
		if (question == null) {
			one(reply);
			return row;
		}
		List<Button> buttons = question.stamped(row.revision());
		one((reply instanceof Reply.Show) ? new Reply.Show(question.wording(), buttons)
				: new Reply.Say(question.wording(), buttons));
		return row.asked(question);
	}

	private void one(Reply reply) {
		switch (reply) {
			case Reply.Say(Wording wording, List<Button> buttons) -> say(wording, buttons);
			case Reply.Show(Wording wording, List<Button> buttons) -> show(wording, buttons);
			case Reply.Document(String maker, String argument, Wording caption) ->
				queue(message("document").document(maker, argument, caption).repeatUnknown());
			case Reply.Media(Outgoing.Media what, String fileId, Wording caption) ->
				queue(message("media").media(what, fileId, caption).repeatUnknown());
			case Reply.Keep _ -> {
			}
			case Reply.About(String about, Reply what) -> {
				this.subject = about;
				one(what);
				this.subject = null;
			}
			case Reply.Fleeting(Reply what) -> {
				this.fleeting = true;
				one(what);
				this.fleeting = false;
			}
			case Reply.Sweep(Instant since) -> sweep(since);
			case Reply.Commands _ -> queue(message("commands").commands(this.replies.roles(this.chat)));
			case Reply.Menu(Wording wording) -> say(wording, this.replies.menu(this.chat));
		}
	}

	/** What cannot be taken away any more is not tried. */
	private void sweep(Instant since) {
		List<Long> ids = this.replies.traces(this.chat, since);
		for (int i = 0; i < ids.size(); i += Message.SWEPT_AT_ONCE) {
			queue(message("sweep").sweep(ids.subList(i, Math.min(ids.size(), i + Message.SWEPT_AT_ONCE))));
		}
		this.replies.forgetTraces(this.chat);
	}

	private void show(Wording wording, List<Button> buttons) {
		if (this.pressed == 0 || this.below) {
			say(wording, buttons);
			return;
		}
		this.shown = true;
		this.replies.settle(this.chat, this.pressed);
		queue(message("edit").edit(this.pressed, wording, buttons));
	}

	private MessageBuilder message(String kind) {
		this.number++;
		MessageBuilder message = Message.to(this.chat, Replies.KIND + kind, "reply:" + this.turn + ":" + this.number)
			.fleeting(this.fleeting);
		return (this.subject != null) ? message.about(this.subject) : message;
	}

	private void queue(MessageBuilder builder) {
		this.replies.queue(builder);
	}

	private static boolean shows(Reply reply) {
		return switch (reply) {
			case Reply.Show _ -> true;
			case Reply.About(String _, Reply what) -> shows(what);
			case Reply.Fleeting(Reply what) -> shows(what);
			case Reply.Say _, Reply.Document _, Reply.Media _, Reply.Keep _, Reply.Sweep _, Reply.Commands _,
					Reply.Menu _ ->
				false;
		};
	}

}
