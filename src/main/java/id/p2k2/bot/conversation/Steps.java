package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** Lets a dialogue take a step, keeps where it then is, and queues what it says. */
@Component
class Steps {

	private final Dialogues dialogues;

	private final States states;

	Steps(Dialogues dialogues, States states) {
		this.dialogues = dialogues;
		this.states = states;
	}

	/** The dialogue under way, if this program can still read its state. */
	Optional<Dialogue<?>> active(TurnContext context) {
		String name = context.row().dialogue();
		Optional<Dialogue<?>> dialogue = (name != null) ? this.dialogues.named(name) : Optional.empty();
		Optional<Dialogue<?>> readable = dialogue.filter((known) -> this.states.read(known, context.row()).isPresent());
		if (name != null && readable.isEmpty()) {
			context.row(context.row().idle());
			context.replies().say(ConversationPhrase.EXPIRED.with());
		}
		return readable;
	}

	/** Begins the dialogue that this command means to these roles. */
	void begin(TurnContext context, Said.Command command) {
		begin(context, command, 0);
	}

	private void begin(TurnContext context, Said.Command command, int depth) {
		this.dialogues.forCommand(command.name(), context.speaker().roles())
			.ifPresentOrElse((dialogue) -> step(context, dialogue, command, depth),
					() -> hint(context, ConversationPhrase.UNKNOWN_COMMAND.with()));
	}

	void step(TurnContext context, Dialogue<?> dialogue, Said said) {
		step(context, dialogue, said, 0);
	}

	private <S> void step(TurnContext context, Dialogue<S> dialogue, Said said, int depth) {
		Optional<S> state = (said instanceof Said.Command) ? Optional.empty()
				: this.states.read(dialogue, context.row());
		Turn<S> turn = dialogue.next(state, said, context.speaker());
		boolean beside = said instanceof Said.Press && dialogue.lasting() && another(context, dialogue);
		switch (turn.next()) {
			case Turn.Next.Goes<S> _, Turn.Next.Collects<S> _, Turn.Next.Listens<S> _ when beside
					&& !takesOver(context, turn) ->
				beside(context, turn);
			case Turn.Next.HandsOver<S> _ when beside -> hint(context, ConversationPhrase.FINISH_FIRST.with());
			case Turn.Next.Goes<S>(S next) -> ask(context, turn, this.states.write(dialogue, next, context.row()));
			case Turn.Next.Collects<S>(S next) ->
				ask(context, turn, this.states.write(dialogue, next, context.row()).sameStep(context.row()));
			case Turn.Next.Listens<S>(S next) -> {
				context.row(this.states.write(dialogue, next, context.row()).unasked());
				context.replies().answered(context, turn.replies());
				context.replies().all(turn.replies());
			}
			case Turn.Next.Ends<S> _ -> {
				context.row(beside ? context.row() : context.row().idle());
				context.replies().answered(context, turn.replies());
				context.replies().all(turn.replies());
			}
			case Turn.Next.Stays<S> _ -> {
				context.replies().answered(context, turn.replies());
				context.replies().all(turn.replies());
			}
			case Turn.Next.Over<S> _ -> {
				context.replies().over(context);
				context.replies().all(turn.replies());
			}
			case Turn.Next.Again<S>(Wording hint) -> {
				context.replies().all(turn.replies());
				hint(context, hint);
			}
			case Turn.Next.HandsOver<S>(String command, String argument) when depth < 2 -> {
				context.replies().answered(context);
				context.replies().all(turn.replies());
				context.forgetPress();
				begin(context, new Said.Command(command, argument), depth + 1);
			}
			case Turn.Next.HandsOver<S>(String command, String _) ->
				throw new IllegalStateException("dialogues hand over in a circle at " + command);
		}
	}

	/** Whether something is under way that would be lost. */
	private boolean another(TurnContext context, Dialogue<?> dialogue) {
		String name = context.row().dialogue();
		return name != null && !name.equals(dialogue.name()) && !this.dialogues.lasting(name);
	}

	/** What only listens loses nothing to a question that needs words. */
	private static boolean takesOver(TurnContext context, Turn<?> turn) {
		return Question.needsWords(turn.replies()) && context.row().question() == null;
	}

	/**
	 * A bubble goes on by its buttons, and what is under way stays as it is. A question
	 * that is answered with words has to wait.
	 */
	private void beside(TurnContext context, Turn<?> turn) {
		if (Question.needsWords(turn.replies())) {
			hint(context, ConversationPhrase.FINISH_FIRST.with());
			return;
		}
		context.replies().answered(context, turn.replies());
		context.replies().ask(turn.replies(), context.row());
	}

	private static void ask(TurnContext context, Turn<?> turn, ConversationRow row) {
		context.row(row);
		context.replies().answered(context, turn.replies());
		context.row(context.replies().ask(turn.replies(), row));
	}

	/** Never silence: a hint, and the question under way once more, or the menu. */
	void hint(TurnContext context, Wording hint) {
		context.replies().say(hint);
		Question question = Question.of(context.row().question());
		if (question != null && context.row().dialogue() != null) {
			context.replies().repeat(question, context.row().revision());
		}
	}

	/** Why nothing is done here, and what would be: a family may always ask. */
	void stopped(TurnContext context) {
		boolean family = context.speaker().staff().isEmpty() && !context.speaker().ownFamilies().isEmpty();
		context.replies().say((family ? ConversationPhrase.STOPPED_MAY_ASK : ConversationPhrase.STOPPED).with());
	}

	void cancel(TurnContext context) {
		boolean nothing = context.row().dialogue() == null;
		List<Reply> parting = Optional.ofNullable(context.row().dialogue())
			.flatMap(this.dialogues::named)
			.map((dialogue) -> parting(dialogue, context.row()))
			.orElse(List.of());
		context.row(context.row().idle());
		hint(context, nothing ? ConversationPhrase.NOTHING_TO_CANCEL.with() : ConversationPhrase.CANCELLED.with());
		context.replies().all(parting);
	}

	private <S> List<Reply> parting(Dialogue<S> dialogue, ConversationRow row) {
		return this.states.read(dialogue, row).map(dialogue::parting).orElse(List.of());
	}

}
