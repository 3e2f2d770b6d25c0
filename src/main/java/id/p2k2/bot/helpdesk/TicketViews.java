package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Shows a ticket to those who may see it: no name where none was given. */
@Component
class TicketViews {

	private final TicketTexts texts;

	private final TicketIdentities identities;

	private final Readers readers;

	TicketViews(TicketTexts texts, TicketIdentities identities, Readers readers) {
		this.texts = texts;
		this.identities = identities;
		this.readers = readers;
	}

	TicketView whole(Ticket ticket) {
		List<Utterance> said = this.texts.of(ticket.number())
			.stream()
			.filter((one) -> one.author() != Utterance.Author.REASON)
			.toList();
		return view(ticket, said, true);
	}

	TicketView head(Ticket ticket) {
		return view(ticket, List.of(), false);
	}

	/** As its writer sees it: without notes of staff. */
	TicketView own(Ticket ticket) {
		List<Utterance> said = this.texts.of(ticket.number())
			.stream()
			.filter((one) -> one.author() == Utterance.Author.FAMILY || one.author() == Utterance.Author.STAFF)
			.toList();
		return view(ticket, said, true);
	}

	private TicketView view(Ticket ticket, List<Utterance> said, boolean whole) {
		Optional<TicketIdentities.Identity> identity = ticket.anonymous() ? Optional.empty()
				: this.identities.of(ticket.number());
		Optional<String> kelompok = Optional.ofNullable(ticket.kelompokId())
			.map((known) -> this.readers.place(known).name());
		return new TicketView(ticket, whole ? identity.flatMap(TicketIdentities.Identity::name) : Optional.empty(),
				kelompok, ticket.owner().flatMap(this.readers::name), said, whole);
	}

}
