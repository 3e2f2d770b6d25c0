package id.p2k2.bot.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import id.p2k2.bot.conversation.Conversations;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.Role;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a chat in one transaction: what features keep of its links, the links with their
 * consents, the queue, the conversation and the chat's own row. The goodbye is queued
 * after that; it names nobody, and its row goes {@link #GOODBYE_LIFE} later together with
 * the request. The number of the chat in the inbox goes with the inbox's own pruning. A
 * member of staff keeps the chat: only its families are erased.
 */
@Component
@Transactional
class Eraser {

	/** How long the goodbye is tried. */
	private static final Duration GOODBYE_WORTH = Duration.ofHours(6);

	/** After this the goodbye has left or never will. */
	static final Duration GOODBYE_LIFE = GOODBYE_WORTH.plusHours(1);

	private static final Logger log = LoggerFactory.getLogger(Eraser.class);

	private final Erasures erasures;

	private final Conversations conversations;

	private final Speakers speakers;

	private final Links links;

	private final Chats chats;

	private final Outbox outbox;

	private final List<PersonalData> features;

	private final Clock clock;

	Eraser(Erasures erasures, Conversations conversations, Speakers speakers, Links links, Chats chats, Outbox outbox,
			List<PersonalData> features, Clock clock) {
		this.erasures = erasures;
		this.conversations = conversations;
		this.speakers = speakers;
		this.links = links;
		this.chats = chats;
		this.outbox = outbox;
		this.features = features;
		this.clock = clock;
	}

	/** Erases unless the request was taken back meanwhile; says whether it did. */
	boolean erase(Erasures.Due due) {
		Chat chat = due.chat();
		this.conversations.hold(chat);
		if (!this.erasures.take(due)) {
			return false;
		}
		Speaker before = this.speakers.of(chat);
		boolean mayBeTold = this.chats.open(chat);
		List<Links.Bound> bound = this.links.of(chat);
		bound.forEach(this::erase);
		if (before.staff().isEmpty()) {
			eraseChat(chat);
		}
		commands(due);
		if (mayBeTold) {
			sayGoodbye(due);
		}
		log.info("erasure {} done, {} links", due.id(), bound.size());
		return true;
	}

	private void erase(Links.Bound link) {
		this.features.forEach((feature) -> feature.erase(link.id()));
		this.outbox.erase(link.chat(), link.id());
		this.links.erase(link.id());
	}

	private void eraseChat(Chat chat) {
		this.features.forEach((feature) -> feature.erase(chat));
		this.outbox.erase(chat);
		this.conversations.erase(chat);
		this.chats.erase(chat);
	}

	/** Telegram's list of commands must not tell what this chat was. */
	private void commands(Erasures.Due due) {
		String roles = this.speakers.of(due.chat())
			.roles()
			.stream()
			.map(Role::name)
			.collect(java.util.stream.Collectors.joining(","));
		this.outbox.enqueue(Message.to(due.chat(), "privacy.commands", "privacy.commands:" + due.id())
			.commands(roles)
			.about(subject(due))
			.answer(this.clock.instant(), GOODBYE_WORTH));
	}

	private void sayGoodbye(Erasures.Due due) {
		this.outbox.enqueue(Message.to(due.chat(), "privacy.erased", "privacy.erased:" + due.id())
			.say(ErasurePhrase.DONE.with(), List.of())
			.about(subject(due))
			.silent(true)
			.answer(this.clock.instant(), GOODBYE_WORTH));
	}

	/**
	 * Erases the goodbye's row and what was on its way to the chat when it was erased,
	 * then the request; false if a row is still on its way.
	 */
	boolean forget(Erasures.Due due) {
		this.outbox.erase(due.chat(), due.at());
		boolean gone = this.outbox.erase(subject(due));
		if (gone) {
			this.erasures.forget(due);
		}
		return gone;
	}

	private static String subject(Erasures.Due due) {
		return "erasure:" + due.id();
	}

}
