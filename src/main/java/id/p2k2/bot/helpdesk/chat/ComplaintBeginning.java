package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;

import org.springframework.stereotype.Component;

/** How a complaint begins: whose it is, whether it may be kept, what it is about. */
@Component
class ComplaintBeginning {

	private final Tickets tickets;

	private final RestrictedSteps restricted;

	ComplaintBeginning(Tickets tickets, RestrictedSteps restricted) {
		this.tickets = tickets;
		this.restricted = restricted;
	}

	/** A question that turned out to be about somebody. */
	Turn<ComplaintState> notToPendamping(AskElsewhere.Restricted asked, Speaker speaker) {
		return own(asked.link(), speaker)
			.map((family) -> this.restricted
				.begin(Draft.begun(asked.link(), asked.since(), Category.TANYA, asked.text()).toPetugas(), family))
			.orElseGet(() -> begin(speaker));
	}

	/**
	 * Back from where nothing could be asked. A button of an old bubble takes no other
	 * complaint away.
	 */
	Turn<ComplaintState> again(Optional<ComplaintState> state, Speaker speaker) {
		return state.filter((known) -> !(known instanceof ComplaintState.Unread)).isPresent()
				? Turn.again(ComplaintPhrase.PRESS_HINT.with()) : begin(speaker);
	}

	Turn<ComplaintState> begin(Speaker speaker) {
		return begin("", speaker);
	}

	Turn<ComplaintState> begin(String said, Speaker speaker) {
		long since = this.tickets.now().getEpochSecond() / 60;
		return speaker.ownFamilies()
			.stream()
			.findFirst()
			.map((family) -> begin(family, since, said, speaker))
			.orElseGet(() -> Turn.end(Reply.say(ComplaintPhrase.NOT_HERE.with()),
					Reply.say(ComplaintPhrase.CHANNELS.with())));
	}

	Turn<ComplaintState> begin(Family family, long since, String said, Speaker speaker) {
		if (!this.tickets.agreed(family.link()).orElse(false)) {
			return Turn.ask(new ComplaintState.AskingConsent(family.link().value(), since, said),
					ComplaintPhrase.ASK_CONSENT.with("sapaan", family.addressed()), ComplaintWords.consent());
		}
		return categories(family, since, said, speaker);
	}

	private Turn<ComplaintState> categories(Family family, long since, String said, Speaker speaker) {
		List<Family> others = speaker.ownFamilies().stream().filter((other) -> !other.equals(family)).toList();
		return Turn.ask(new ComplaintState.ChoosingCategory(family.link().value(), since, said),
				ComplaintPhrase.ASK_CATEGORY.with("sapaan", family.addressed()), ComplaintWords.categories(others));
	}

	Turn<ComplaintState> consented(Family family, long since, String said, boolean granted, Speaker speaker) {
		this.tickets.decide(family.link(), granted);
		return granted ? categories(family, since, said, speaker)
				: Turn.end(Reply.say(ComplaintPhrase.NOT_KEPT.with()), Reply.say(ComplaintPhrase.CHANNELS.with()));
	}

	/** A family of this chat, as of now: a stored state is no permission. */
	static Optional<Family> own(long link, Speaker speaker) {
		return speaker.ownFamilies().stream().filter((family) -> family.link().value() == link).findFirst();
	}

}
