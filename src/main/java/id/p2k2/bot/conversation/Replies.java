package id.p2k2.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;

import org.springframework.stereotype.Component;

/** Queues the answers of a turn: they leave if and only if the turn commits. */
@Component
class Replies {

	static final String KIND = "reply.";

	/** An answer nobody could send for this long is not worth a sound any more. */
	private static final Duration WORTH = Duration.ofHours(6);

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

	TurnReplies begin(Chat chat) {
		return new TurnReplies(this, chat);
	}

	void queue(MessageBuilder message) {
		this.outbox.enqueue(message.answer(this.clock.instant(), WORTH));
	}

	Optional<Outbox.Shown> shown(Chat chat, long messageId) {
		return this.outbox.shown(chat, messageId);
	}

	void settle(Chat chat, long messageId) {
		this.outbox.settle(chat, messageId);
	}

	List<Button> menu(Chat chat) {
		return this.menu.first(now(chat));
	}

	/** Names with commas between. */
	String roles(Chat chat) {
		return now(chat).roles().stream().map(Role::name).collect(Collectors.joining(","));
	}

	/** The step may have changed who speaks. */
	private Speaker now(Chat chat) {
		return this.speakers.of(chat);
	}

	/** The messages of both sides that can be taken away, oldest first. */
	List<Long> traces(Chat chat, Instant since) {
		Instant from = this.traces.within(since);
		SortedSet<Long> all = new TreeSet<>(this.outbox.said(chat, KIND, from));
		all.addAll(this.traces.of(chat, from));
		return List.copyOf(all);
	}

	void forgetTraces(Chat chat) {
		this.traces.forget(chat);
	}

}
