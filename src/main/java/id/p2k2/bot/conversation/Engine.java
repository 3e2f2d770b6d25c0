package id.p2k2.bot.conversation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.inbox.IncomingHandler;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;

import org.springframework.stereotype.Component;

/**
 * Decides who is meant by what comes in. The order of {@link #route} is the bot's table
 * of contents.
 */
@Component
class Engine implements IncomingHandler {

	private static final String START = "start";

	private final Dialogues dialogues;

	private final Steps steps;

	private final ConversationRows rows;

	private final Speakers speakers;

	private final Chats chats;

	private final PressedButtons presses;

	private final TypedAnswers typed;

	private final Replies replies;

	private final Traces traces;

	Engine(Dialogues dialogues, Steps steps, ConversationRows rows, Speakers speakers, Chats chats,
			PressedButtons presses, TypedAnswers typed, Replies replies, Traces traces) {
		this.traces = traces;
		this.dialogues = dialogues;
		this.steps = steps;
		this.rows = rows;
		this.speakers = speakers;
		this.chats = chats;
		this.presses = presses;
		this.typed = typed;
		this.replies = replies;
	}

	@Override
	public boolean wants(Chat chat, Incoming.Attachment attachment) {
		Speaker speaker = this.speakers.of(chat);
		return !speaker.stopped()
				&& this.dialogues.all().stream().anyMatch((dialogue) -> dialogue.reads(attachment, speaker));
	}

	@Override
	public void handle(Chat chat, Incoming incoming, Optional<Path> file) {
		if (incoming instanceof Incoming.Reach(boolean blocked)) {
			this.chats.blocked(chat, blocked);
			return;
		}
		ConversationRow row = this.rows.lock(chat);
		Speaker speaker = this.speakers.writing(chat);
		TurnContext context = new TurnContext(speaker, row, this.replies.begin(chat));
		if (row.expired() && row.dialogue() != null) {
			if (!this.dialogues.lasting(row.dialogue())) {
				context.replies().say(ConversationPhrase.EXPIRED.with());
			}
			context.row(row.idle());
		}
		String before = context.row().dialogue();
		route(context, incoming, file);
		this.traces.keep(chat, incoming,
				this.dialogues.leavesTraces(before) || this.dialogues.leavesTraces(context.row().dialogue())
						|| this.dialogues.opensTraced(incoming, speaker));
		this.rows.save(chat, row, context.row());
	}

	private void route(TurnContext context, Incoming incoming, Optional<Path> file) {
		switch (incoming) {
			case Incoming.Words words -> words(context, words);
			case Incoming.Press press -> this.presses.take(context, press);
			case Incoming.Attachment attachment -> attachment(context, attachment, file);
			case Incoming.LoginCode(long messageId) -> {
				context.replies().delete(messageId);
				context.replies().say(ConversationPhrase.LOGIN_CODE.with());
			}
			case Incoming.Other _ -> this.steps.hint(context, ConversationPhrase.CANNOT_READ.with());
			case Incoming.Reach _ -> throw new IllegalStateException("handled before");
		}
	}

	private void words(TurnContext context, Incoming.Words words) {
		if (words.scrubbed()) {
			scrubbed(context, words.messageId());
		}
		Optional<Said.Command> command = words.forwarded() ? Optional.empty()
				: CommandWords.command(words.text()).or(() -> this.dialogues.meant(words.text(), context.speaker()));
		if (command.isPresent()) {
			command(context, command.get());
		}
		else if (!words.forwarded() && NomorKartu.find(words.text()).isPresent()) {
			command(context, new Said.Command(START, words.text()));
		}
		else if (silent(context)) {
			this.steps.stopped(context);
		}
		else if (words.forwarded() || !answers(context, words)) {
			toDialogue(context, words);
		}
	}

	/**
	 * A number does not stay in the chat either, where Telegram lets it be taken away.
	 */
	private static void scrubbed(TurnContext context, long messageId) {
		context.replies().delete(messageId);
		context.replies().say(ConversationPhrase.SCRUBBED.with());
	}

	private boolean answers(TurnContext context, Incoming.Words words) {
		TypedAnswers.Meant meant = this.typed.meant(context.speaker(), words, context.row());
		return switch (meant) {
			case TypedAnswers.Meant.Nothing _ -> false;
			case TypedAnswers.Meant.Several(List<Button> buttons) -> {
				context.replies().say(ConversationPhrase.WHICH_ONE.with(), buttons);
				yield true;
			}
			case TypedAnswers.Meant.One(Outbox.Shown shown, Button button) -> {
				this.presses.pressed(context, button.action().orElseThrow(), shown.messageId());
				yield true;
			}
		};
	}

	private void toDialogue(TurnContext context, Incoming.Words words) {
		Said.Words said = new Said.Words(words.text(), words.forwarded());
		Optional<Dialogue<?>> active = this.steps.active(context);
		boolean stranger = context.speaker().roles().contains(Role.STRANGER);
		Optional<Dialogue<?>> taker = (words.forwarded() || (active.isEmpty() && !stranger))
				? this.dialogues.taking(words, context.speaker()) : active;
		if (taker.isPresent()) {
			this.steps.step(context, taker.get(), said);
		}
		else if (active.isPresent()) {
			this.steps.hint(context, ConversationPhrase.FORWARDED.with());
		}
		else if (stranger && !words.forwarded()) {
			command(context, new Said.Command(START, words.text()));
		}
		else {
			this.steps.hint(context, passedOnAnswer(context, words) ? ConversationPhrase.FORWARDED.with()
					: ConversationPhrase.NOT_UNDERSTOOD.with());
		}
	}

	private boolean passedOnAnswer(TurnContext context, Incoming.Words words) {
		return words.forwarded()
				&& !(this.typed.meant(context.speaker(), words, context.row()) instanceof TypedAnswers.Meant.Nothing);
	}

	private void command(TurnContext context, Said.Command command) {
		if (command.name().equals("batal") && !silent(context)) {
			this.steps.cancel(context);
			return;
		}
		if (context.speaker().stopped() && !this.dialogues.whileStopped(command.name(), context.speaker().roles())) {
			this.steps.stopped(context);
			return;
		}
		this.steps.begin(context, command);
	}

	/** Asked for silence, and is not asking for anything now. */
	private boolean silent(TurnContext context) {
		return context.speaker().stopped() && !this.dialogues.whileStopped(context.row().dialogue());
	}

	private void attachment(TurnContext context, Incoming.Attachment attachment, Optional<Path> file) {
		if (attachment.scrubbed()) {
			scrubbed(context, attachment.messageId());
		}
		if (silent(context)) {
			this.steps.stopped(context);
			return;
		}
		Optional<Dialogue<?>> taker = this.steps.active(context)
			.or(() -> this.dialogues.all()
				.stream()
				.filter((dialogue) -> dialogue.takes(attachment, context.speaker()))
				.findFirst());
		taker.ifPresentOrElse((dialogue) -> this.steps.step(context, dialogue, new Said.File(attachment, file)),
				() -> this.steps.hint(context, ConversationPhrase.FILE_NOT_EXPECTED.with()));
	}

}
