package id.p2k2.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Queues the answers of a turn: they leave if and only if the turn commits. */
@Component
class Replies {

	/** An answer nobody could send for this long is not worth a sound any more. */
	private static final Duration WORTH = Duration.ofHours(6);

	private static final String KIND = "reply.";

	private final Outbox outbox;

	private final Speakers speakers;

	private final MenuDialogue menu;

	private final Traces traces;

	private final Clock clock;

	Replies(Outbox outbox, Speakers speakers, MenuDialogue menu, Traces traces, Clock clock) {
		this.traces = traces;
		this.outbox = outbox;
		this.speakers = speakers;
		this.menu = menu;
		this.clock = clock;
	}

	Turnwise begin(Chat chat) {
		return new Turnwise(chat);
	}

	/** The answers of one turn; for one thread. */
	final class Turnwise {

		private final Chat chat;

		private final String turn = UUID.randomUUID().toString();

		private int number;

		private long pressed;

		private boolean shown;

		private boolean below;

		private @Nullable String subject;

		private boolean once;

		private Turnwise(Chat chat) {
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
			Replies.this.outbox.settle(this.chat, messageId);
		}

		void all(List<Reply> replies) {
			replies.forEach(this::one);
		}

		/**
		 * Queues the replies of a step that goes on; returns the row with its question.
		 */
		ConversationRow ask(List<Reply> replies, ConversationRow row) {
			ConversationRow asked = row;
			int last = lastQuestion(replies);
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
			say(question.wording(), stamped(question.buttons(), revision));
		}

		/**
		 * A bubble that was pressed offers nothing any more, and a second tap is silent.
		 */
		boolean offers(long messageId, String data) {
			return Replies.this.outbox.shown(this.chat, messageId)
				.filter((bubble) -> !bubble.settled())
				.stream()
				.flatMap((bubble) -> bubble.buttons().stream())
				.anyMatch((button) -> button.action().equals(Optional.of(data)));
		}

		/**
		 * Writes the answer into the pressed bubble, unless a reply takes its place.
		 * Nothing takes the place of a list: what one of its buttons opens comes below
		 * it.
		 */
		void answered(TurnContext context, List<Reply> replies) {
			if (replies.stream().anyMatch((reply) -> reply instanceof Reply.Keep)) {
				return;
			}
			boolean shows = replies.stream().anyMatch(Replies::shows);
			this.below = shows && pressedOfList(context);
			if (!shows || this.below) {
				answered(context);
			}
		}

		private boolean pressedOfList(TurnContext context) {
			Optional<String> data = Optional.ofNullable(context.pressedData());
			return data.isPresent() && Replies.this.outbox.shown(this.chat, context.pressedMessage())
				.stream()
				.flatMap((bubble) -> bubble.buttons().stream())
				.anyMatch((button) -> button.action().equals(data) && button.meaning() == Button.Meaning.ITEM);
		}

		void answered(TurnContext context) {
			String data = context.pressedData();
			if (data == null || this.shown) {
				return;
			}
			Optional<Outbox.Shown> bubble = Replies.this.outbox.shown(this.chat, context.pressedMessage());
			Optional<Button> button = bubble.flatMap((known) -> known.buttons()
				.stream()
				.filter((candidate) -> candidate.action().equals(Optional.of(data)))
				.findFirst());
			Replies.this.outbox.settle(this.chat, context.pressedMessage());
			if (bubble.isPresent() && button.isPresent() && bubble.get().wording() instanceof Wording wording) {
				this.subject = bubble.get().subject().orElse(null);
				queue(message("edit").edit(context.pressedMessage(),
						ConversationPhrase.ANSWERED.with("teks", wording, "jawaban", button.get().label()),
						left(bubble.get(), button.get())));
				this.subject = null;
			}
			else if (bubble.isEmpty() || !bubble.get().buttons().isEmpty()) {
				queue(message("strip").edit(context.pressedMessage(), null, List.of()));
			}
		}

		/** Of a list the other things may still be pressed. */
		private static List<Button> left(Outbox.Shown bubble, Button pressed) {
			return (pressed.meaning() != Button.Meaning.ITEM) ? List.of()
					: bubble.buttons().stream().filter((other) -> !other.action().equals(pressed.action())).toList();
		}

		void over(TurnContext context) {
			String data = context.pressedData();
			if (data == null) {
				return;
			}
			Optional<Outbox.Shown> bubble = Replies.this.outbox.shown(this.chat, context.pressedMessage());
			List<Button> left = bubble
				.flatMap((known) -> known.buttons()
					.stream()
					.filter((candidate) -> candidate.action().equals(Optional.of(data)))
					.findFirst()
					.map((pressed) -> left(known, pressed)))
				.orElse(List.of());
			if (left.isEmpty()) {
				strip(context.pressedMessage());
			}
			else {
				Replies.this.outbox.settle(this.chat, context.pressedMessage());
				queue(message("edit").edit(context.pressedMessage(), bubble.get().wording(), left));
			}
		}

		private int lastQuestion(List<Reply> replies) {
			for (int i = replies.size() - 1; i >= 0; i--) {
				boolean question = switch (replies.get(i)) {
					case Reply.Say say -> !say.buttons().isEmpty();
					case Reply.Show _ -> true;
					case Reply.Document _, Reply.Media _, Reply.Keep _, Reply.About _, Reply.Once _, Reply.Sweep _,
							Reply.Commands _, Reply.Menu _ ->
						false;
				};
				if (question) {
					return i;
				}
			}
			return replies.size() - 1;
		}

		private ConversationRow question(Reply reply, ConversationRow row) {
			Question question = switch (reply) {
				case Reply.Say(Wording wording, List<Button> buttons) -> new Question(wording, buttons);
				case Reply.Show(Wording wording, List<Button> buttons) -> new Question(wording, buttons);
				case Reply.Document _, Reply.Media _, Reply.Keep _, Reply.About _, Reply.Once _, Reply.Sweep _,
						Reply.Commands _, Reply.Menu _ ->
					null;
			};
			if (question == null) {
				one(reply);
				return row;
			}
			List<Button> buttons = stamped(question.buttons(), row.revision());
			one((reply instanceof Reply.Show) ? new Reply.Show(question.wording(), buttons)
					: new Reply.Say(question.wording(), buttons));
			return new ConversationRow(row.dialogue(), row.stateType(), row.stateVersion(), row.stateJson(),
					question.json(), row.revision(), row.lastPress(), false);
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
				case Reply.Once(Reply what) -> {
					this.once = true;
					one(what);
					this.once = false;
				}
				case Reply.Sweep(Instant since) -> sweep(since);
				case Reply.Commands _ -> queue(message("commands").commands(roles()));
				case Reply.Menu(Wording wording) -> say(wording, Replies.this.menu.first(now()));
			}
		}

		/** What cannot be taken away any more is not tried. */
		private void sweep(Instant since) {
			Instant from = Replies.this.traces.within(since);
			SortedSet<Long> all = new TreeSet<>(Replies.this.outbox.said(this.chat, KIND, from));
			all.addAll(Replies.this.traces.of(this.chat, from));
			List<Long> ids = List.copyOf(all);
			for (int i = 0; i < ids.size(); i += Message.SWEPT_AT_ONCE) {
				queue(message("sweep").sweep(ids.subList(i, Math.min(ids.size(), i + Message.SWEPT_AT_ONCE))));
			}
			Replies.this.traces.forget(this.chat);
		}

		private void show(Wording wording, List<Button> buttons) {
			if (this.pressed == 0 || this.below) {
				say(wording, buttons);
				return;
			}
			this.shown = true;
			Replies.this.outbox.settle(this.chat, this.pressed);
			queue(message("edit").edit(this.pressed, wording, buttons));
		}

		/** The step may have changed who speaks. */
		private Speaker now() {
			return Replies.this.speakers.of(this.chat);
		}

		private String roles() {
			return now().roles().stream().map(Role::name).collect(Collectors.joining(","));
		}

		private MessageBuilder message(String kind) {
			this.number++;
			MessageBuilder message = Message.to(this.chat, KIND + kind, "reply:" + this.turn + ":" + this.number)
				.priority(Message.ANSWER)
				.fleeting(this.once);
			return (this.subject != null) ? message.about(this.subject) : message;
		}

		private void queue(MessageBuilder builder) {
			Replies.this.outbox.enqueue(builder.within(Replies.this.clock.instant(), WORTH));
		}

	}

	private static boolean shows(Reply reply) {
		return switch (reply) {
			case Reply.Show _ -> true;
			case Reply.About(String _, Reply what) -> shows(what);
			case Reply.Once(Reply what) -> shows(what);
			case Reply.Say _, Reply.Document _, Reply.Media _, Reply.Keep _, Reply.Sweep _, Reply.Commands _,
					Reply.Menu _ ->
				false;
		};
	}

	private static List<Button> stamped(List<Button> buttons, int revision) {
		List<Button> stamped = new ArrayList<>();
		for (Button button : buttons) {
			stamped.add(new Button(button.label(), button.action().map((data) -> Action.stamped(data, revision)),
					button.url(), button.meaning()));
		}
		return stamped;
	}

}
