package id.p2k2.bot.helpdesk.chat;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * The path of what may be about those who read everything else: first the channels
 * outside, and nothing is asked where nobody may read it.
 */
@Component
class RestrictedSteps {

	private static final int LONGEST_PLACE = 60;

	private static final long MINUTE = 60;

	/** Far ahead; a forged button has no other effect than a true one. */
	private static final long LAST_MINUTE = 100_000_000;

	private final Tickets tickets;

	RestrictedSteps(Tickets tickets) {
		this.tickets = tickets;
	}

	Turn<ComplaintState> begin(Draft draft, Family family) {
		Reply channels = Reply.say(ComplaintWords.channels(draft.category()));
		if (!this.tickets.restrictedReadable(family)) {
			return unread(draft, ComplaintPhrase.NO_PETUGAS.with()).after(channels);
		}
		return Turn
			.<ComplaintState>ask(new ComplaintState.AskingSafe(draft), ComplaintPhrase.ASK_SAFE.with(),
					ComplaintWords.safe())
			.after(channels, Reply.say(ComplaintPhrase.ONLY_PETUGAS.with()));
	}

	/** Nothing is kept but when it began, so that it can be taken away. */
	static Turn<ComplaintState> unread(Draft draft, Wording told) {
		return Turn.listen(new ComplaintState.Unread(draft.since()),
				Reply.say(told, sweep(draft), ComplaintWords.back()));
	}

	/** She goes on writing: it goes to nobody, and to the pendamping only if she asks. */
	static Turn<ComplaintState> stillUnread(ComplaintState.Unread state, String text) {
		return (AskSmallTalk.of(text) == AskSmallTalk.THANKS) ? Turn.stay(Reply.say(QuestionPhrase.WELCOME.with()))
				: Turn.stay(Reply.say(ComplaintPhrase.UNREAD.with(), ComplaintWords.sweep(state.since()),
						ComplaintWords.back()));
	}

	Turn<ComplaintState> safe(Draft draft, boolean safe) {
		return Turn.ask(new ComplaintState.AskingName(draft.safe(safe)), ComplaintPhrase.ASK_NAME.with(),
				ComplaintWords.names());
	}

	/** What was said already goes on, without what tells who speaks. */
	Turn<ComplaintState> named(Draft draft, boolean anonymous) {
		Draft known = draft.anonymous(anonymous);
		Draft kept = anonymous ? known.wordsOnly() : known;
		Turn<ComplaintState> turn = kept.parts().isEmpty()
				? Turn.ask(new ComplaintState.Writing(kept), ComplaintWords.askText(kept)) : told(kept);
		return (anonymous && draft.hasFiles()) ? turn.after(Reply.say(ComplaintPhrase.FILES_LEFT_OUT.with())) : turn;
	}

	Turn<ComplaintState> told(Draft draft) {
		return Turn.ask(new ComplaintState.AskingKecamatan(draft), ComplaintPhrase.ASK_KECAMATAN.with(),
				Button.suggestion(ComplaintPhrase.SKIP.with(), Action.of(TicketActions.COMPLAINT, "lewati")));
	}

	Turn<ComplaintState> in(Draft draft, String typed) {
		String place = typed.strip().replaceAll("\\s+", " ");
		Draft placed = draft.in((place.length() <= LONGEST_PLACE) ? place : place.substring(0, LONGEST_PLACE));
		return Turn.ask(new ComplaintState.Confirming(placed), ComplaintWords.confirm(placed),
				ComplaintWords.confirming());
	}

	/** Whoever takes the dialogue away has no more to say. */
	static Turn<ComplaintState> swept(Optional<ComplaintState> state, long minute) {
		Reply[] replies = { new Reply.Sweep(Instant.ofEpochSecond(MINUTE * Math.clamp(minute, 0, LAST_MINUTE))),
				Reply.say(ComplaintPhrase.SWEPT.with()) };
		return state.filter(ComplaintState.Unread.class::isInstance).isPresent() ? Turn.end(replies)
				: Turn.stay(replies);
	}

	/** The one button that stays: to take the dialogue away. */
	static Button sweep(Draft draft) {
		return ComplaintWords.sweep(draft.since());
	}

}
