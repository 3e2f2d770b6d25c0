package id.p2k2.bot.helpdesk.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.p2k2.bot.conversation.Reply;
import id.p2k2.bot.conversation.Turn;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.FilingResult;
import id.p2k2.bot.helpdesk.NewTicket;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.Tickets;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;

import org.springframework.stereotype.Component;

/**
 * From a question to a reader: whose it is, whether it may be kept, who will read it, and
 * only then the ticket.
 */
@Component
class AskForwarding {

	private final Tickets tickets;

	AskForwarding(Tickets tickets) {
		this.tickets = tickets;
	}

	Turn<AskState> begin(Asked asked, Speaker speaker) {
		List<Family> families = speaker.ownFamilies();
		return switch (families.size()) {
			case 0 -> Turn.end(Reply.say(QuestionPhrase.NOT_HERE.with()));
			case 1 -> forFamily(asked, families.getFirst());
			default ->
				Turn.ask(new AskState.Whose(asked), QuestionPhrase.ASK_WHOSE.with(), AskWords.families(families));
		};
	}

	Turn<AskState> chosen(Asked asked, long link, Speaker speaker) {
		return withOwn(link, speaker, (family) -> forFamily(asked, family));
	}

	Turn<AskState> forFamily(Asked asked, Family family) {
		return this.tickets.agreed(family.link()).orElse(false) ? summary(asked, family)
				: Turn.ask(new AskState.Consenting(family.link().value(), asked),
						ComplaintPhrase.ASK_CONSENT.with("sapaan", family.addressed()), AskWords.consent());
	}

	Turn<AskState> consented(AskState.Consenting state, boolean granted, Speaker speaker) {
		return withOwn(state.link(), speaker, (family) -> {
			this.tickets.decide(family.link(), granted);
			return granted ? summary(state.asked(), family) : Turn.end(Reply.say(QuestionPhrase.NOT_KEPT.with()));
		});
	}

	Turn<AskState> more(AskState.Sending state, Asked asked, Speaker speaker) {
		return withOwn(state.link(), speaker, (family) -> summary(asked, family));
	}

	private Turn<AskState> summary(Asked asked, Family family) {
		return Turn.ask(new AskState.Sending(family.link().value(), asked),
				AskWords.summary(asked, family, this.tickets.readers(family)), AskWords.sending());
	}

	Turn<AskState> sent(AskState.Sending state, String verb, Speaker speaker) {
		return withOwn(state.link(), speaker, (family) -> switch (verb) {
			case "kirim" -> file(state.asked(), family, speaker);
			case "jangan" -> toPetugas(state.asked(), family);
			default -> Turn.end(Reply.say(ComplaintPhrase.CANCELLED.with()));
		});
	}

	/** The words go along; what tells who speaks does not. */
	private static Turn<AskState> toPetugas(Asked asked, Family family) {
		Turn<AskState> turn = Turn.handOver(AskElsewhere.RESTRICTED,
				AskElsewhere.Restricted.of(family, asked).argument());
		return asked.files().isEmpty() ? turn : turn.after(Reply.say(QuestionPhrase.FILES_LEFT_OUT.with()));
	}

	private Turn<AskState> file(Asked asked, Family family, Speaker speaker) {
		FilingResult result = this.tickets
			.file(NewTicket.ordinary(family, Category.TANYA, asked.source(), asked.parts()), speaker.chat().bot());
		return switch (result) {
			case FilingResult.Filed filed -> Turn
				.<AskState>end(new Reply.About(TicketActions.subject(filed.handle()),
						Reply.say(QuestionPhrase.FILED.with("kode", filed.code(), "pembaca",
								ComplaintWords.readers(this.tickets.readers(family))))))
				.then(ComplaintWords.stillSilent(speaker, true));
			case FilingResult.NotAgreed _ -> forFamily(asked, family);
			case FilingResult.Recognisable _, FilingResult.NoReader _, FilingResult.Refused _ ->
				Turn.end(Reply.say(QuestionPhrase.REFUSED.with()));
		};
	}

	/** A family of this chat, as of now: a stored state is no permission. */
	private static Turn<AskState> withOwn(long link, Speaker speaker, Function<Family, Turn<AskState>> step) {
		Optional<Family> own = speaker.ownFamilies()
			.stream()
			.filter((family) -> family.link().value() == link)
			.findFirst();
		return own.map(step).orElseGet(() -> Turn.end(Reply.say(QuestionPhrase.NOT_HERE.with())));
	}

}
