package id.p2k2.bot.conversation;

import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.outbox.Arrivals;

import org.springframework.stereotype.Component;

/** Takes presses on buttons to their dialogues, or says that a button is over. */
@Component
class PressedButtons {

	private final Dialogues dialogues;

	private final Steps steps;

	private final Arrivals arrivals;

	PressedButtons(Dialogues dialogues, Steps steps, Arrivals arrivals) {
		this.dialogues = dialogues;
		this.steps = steps;
		this.arrivals = arrivals;
	}

	void take(TurnContext context, Incoming.Press press) {
		if (context.speaker().stopped() && !whileStopped(context, press)) {
			this.steps.stopped(context);
			return;
		}
		pressed(context, press.data(), press.messageId());
	}

	/** The menu leads there too. */
	private boolean whileStopped(TurnContext context, Incoming.Press press) {
		return Action.parse(press.data())
			.filter((action) -> this.dialogues.whileStopped(action.dialogue()) || MenuDialogue.opens(action)
				.filter((command) -> this.dialogues.whileStopped(command, context.speaker().roles()))
				.isPresent())
			.isPresent();
	}

	/** A button was pressed, or words were typed that mean it. */
	void pressed(TurnContext context, String data, long messageId) {
		Optional<Action> action = Action.parse(data);
		Optional<Dialogue<?>> dialogue = action.flatMap((known) -> this.dialogues.named(known.dialogue()));
		if (action.isEmpty() || dialogue.isEmpty()) {
			this.steps.hint(context, ConversationPhrase.BUTTON_OVER.with());
			return;
		}
		this.arrivals.arrived(context.speaker().chat(), messageId, data);
		PressedBubble bubble = context.replies().bubble(messageId, data);
		boolean repeated = data.equals(context.row().lastPress()) && !bubble.offers();
		if (current(context, action.get()) || (dialogue.get().lasting() && bubble.stands() && !repeated)) {
			context.pressed(data, messageId);
			this.steps.step(context, dialogue.get(),
					new Said.Press(action.get().verb(), action.get().arguments(), messageId));
		}
		else if (!repeated) {
			over(context, dialogue.get(), bubble);
		}
	}

	private static boolean current(TurnContext context, Action action) {
		return action.revision().isEmpty() || (action.dialogue().equals(context.row().dialogue())
				&& action.revision().get() == context.row().revision());
	}

	private void over(TurnContext context, Dialogue<?> dialogue, PressedBubble bubble) {
		if (dialogue.lasting()) {
			context.replies().refresh(bubble);
		}
		else {
			context.replies().strip(bubble.messageId());
		}
		this.steps.hint(context, ConversationPhrase.BUTTON_OVER.with());
	}

}
