package id.p2k2.bot.helpdesk;

import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.TicketId;

import org.springframework.stereotype.Component;

/** Which ticket a family means, if it is its own. */
@Component
class OwnAccess {

	private final TicketRepository tickets;

	private final TicketRights rights;

	OwnAccess(TicketRepository tickets, TicketRights rights) {
		this.tickets = tickets;
		this.rights = rights;
	}

	/** Locked; empty if this very chat did not write it. */
	Optional<Ticket> own(TicketId id, Speaker speaker) {
		return this.tickets.findForChangeById(id)
			.filter((ticket) -> this.rights.writer(ticket, speaker).isPresent())
			.map(this::followed);
	}

	/** The one that goes on in the place of a merged one. */
	private Ticket followed(Ticket ticket) {
		TicketId into = ticket.mergedInto();
		return (into == null) ? ticket : this.tickets.findForChangeById(into).map(this::followed).orElse(ticket);
	}

}
