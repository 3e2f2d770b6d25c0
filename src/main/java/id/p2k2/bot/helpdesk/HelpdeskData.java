package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/**
 * Of a family on a chat: its tickets. Restricted ones are never counted where somebody
 * else may look on.
 */
@Component
class HelpdeskData implements PersonalData {

	private final TicketRepository tickets;

	private final TicketTexts texts;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final Tickets filing;

	private final Outbox outbox;

	private final Clock clock;

	HelpdeskData(TicketRepository tickets, TicketTexts texts, TicketIdentities identities, TicketEvents events,
			Tickets filing, Outbox outbox, Clock clock) {
		this.tickets = tickets;
		this.texts = texts;
		this.identities = identities;
		this.events = events;
		this.filing = filing;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public List<Wording> describe(LinkId link) {
		List<Wording> lines = new ArrayList<>();
		long ordinary = this.identities.of(link)
			.stream()
			.flatMap((id) -> this.tickets.findById(id).stream())
			.filter((ticket) -> !ticket.restricted())
			.count();
		if (ordinary > 0) {
			lines.add(HelpdeskDataPhrase.TICKETS.with("jumlah", ordinary));
		}
		if (this.filing.agreed(link).isPresent()) {
			lines.add(HelpdeskDataPhrase.RESTRICTED.with());
		}
		return lines;
	}

	/** The number, the category and the times stay; no word and no name does. */
	@Override
	public void erase(LinkId link) {
		for (TicketId id : this.identities.of(link)) {
			this.tickets.findForChangeById(id).ifPresent(this::erase);
		}
	}

	private void erase(Ticket ticket) {
		this.texts.erase(ticket.number());
		this.identities.of(ticket.number())
			.ifPresent((identity) -> this.outbox.erase(TicketActions.subject(identity.handle())));
		this.identities.erase(ticket.number());
		Ticket gone = this.tickets
			.save(ticket.ownedBy(ticket.ownerId(), null, null).in(TicketState.SELESAI, this.clock.instant()));
		this.events.add(gone, HistoryEntry.Kind.ERASED, Optional.empty(), null);
		this.outbox.erase(ticket.subject());
	}

}
