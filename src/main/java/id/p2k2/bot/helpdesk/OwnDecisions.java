package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family decides about who reads its tickets. */
@Service
@Transactional
public class OwnDecisions {

	private final TicketRepository tickets;

	private final TicketTexts texts;

	private final TicketEvents events;

	private final OwnAccess access;

	private final Readers readers;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	OwnDecisions(TicketRepository tickets, TicketTexts texts, TicketEvents events, OwnAccess access, Readers readers,
			ApplicationEventPublisher publisher, Clock clock) {
		this.tickets = tickets;
		this.texts = texts;
		this.events = events;
		this.access = access;
		this.readers = readers;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Whether a ticket may go on to the koordinator.
	 * @param id which
	 * @param granted yes or no
	 * @param speaker who says so
	 * @return false if it is not theirs or not asked any more
	 */
	public boolean decideForward(TicketId id, boolean granted, Speaker speaker) {
		return this.access.own(id, speaker)
			.filter((ticket) -> this.events.forwardUndecided(ticket.number()))
			.map((ticket) -> {
				if (!granted) {
					this.events.add(ticket, HistoryEntry.Kind.FORWARD_DENIED, Optional.empty(), null);
					return true;
				}
				StaffId to = this.readers.koordinator(ticket.kabupaten())
					.stream()
					.findFirst()
					.map(Readers.Reader::id)
					.orElse(ticket.ownerId());
				Ticket forwarded = this.tickets.save(ticket.forwarded(to, this.clock.instant()));
				this.events.add(forwarded, HistoryEntry.Kind.FORWARDED, Optional.empty(), null);
				this.publisher.publishEvent(new TicketForwarded(ticket.number()));
				return true;
			})
			.orElse(false);
	}

	/**
	 * Another reader is welcome.
	 * @param id which ticket
	 * @param speaker who says so
	 * @return false if it is not theirs
	 */
	public boolean keep(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).map((ticket) -> {
			Ticket kept = this.tickets.save(ticket.ownedBy(ticket.ownerId(), ticket.kelompokId(), null));
			this.events.add(kept, HistoryEntry.Kind.KEPT, Optional.empty(), null);
			return true;
		}).orElse(false);
	}

	/**
	 * Another reader is not welcome: nothing of what was said stays.
	 * @param id which ticket
	 * @param speaker who says so
	 * @return false if it is not theirs or the new reader has it already
	 */
	public boolean takeBack(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).filter((ticket) -> ticket.held(this.clock.instant())).map((ticket) -> {
			this.texts.erase(ticket.number());
			Ticket gone = this.tickets.save(ticket.in(TicketState.SELESAI, this.clock.instant()));
			this.events.add(gone, HistoryEntry.Kind.TAKEN_BACK, Optional.empty(), null);
			return true;
		}).orElse(false);
	}

}
