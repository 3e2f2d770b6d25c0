package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.shared.TicketId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff sees of tickets. Everything is authorised anew; whoever may not see a ticket
 * is told that there is none.
 */
@Service
@Transactional
public class DeskView {

	private final TicketRepository tickets;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final TicketRights rights;

	private final TicketViews views;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	DeskView(TicketRepository tickets, TicketIdentities identities, TicketEvents events, TicketRights rights,
			TicketViews views, ApplicationEventPublisher publisher, Clock clock) {
		this.tickets = tickets;
		this.identities = identities;
		this.events = events;
		this.rights = rights;
		this.views = views;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Opens a ticket. The first opening makes it read; each of a restricted one is kept,
	 * and of an ordinary one each reader's first.
	 * @param id which; of one that was merged, that which goes on is opened
	 * @param by who
	 * @return the ticket, or empty if there is none for this person
	 */
	public Optional<TicketView> open(TicketId id, Speaker by) {
		return this.tickets.findForChangeById(id)
			.flatMap(this::goesOn)
			.flatMap((ticket) -> switch (this.rights.of(ticket, by)) {
				case TicketRights.Access.None _ -> Optional.empty();
				case TicketRights.Access.Head _ -> Optional.of(this.views.head(ticket));
				case TicketRights.Access.Whole(StaffMember member) ->
					Optional.of(this.views.whole(opened(ticket, member)));
			});
	}

	/**
	 * Opens a ticket by its code.
	 * @param code as stored
	 * @param by who
	 * @return the ticket, or empty if there is none for this person
	 */
	public Optional<TicketView> open(String code, Speaker by) {
		return this.tickets.findByCode(code).flatMap((ticket) -> open(ticket.number(), by));
	}

	/**
	 * Looks at a ticket once more without opening it.
	 * @param id which
	 * @param by who
	 * @return the ticket, or empty if it may not be seen whole
	 */
	@Transactional(readOnly = true)
	public Optional<TicketView> look(TicketId id, Speaker by) {
		return this.tickets.findById(id)
			.flatMap((ticket) -> (ticket.mergedInto() != null) ? this.tickets.findById(ticket.mergedInto())
					: Optional.of(ticket))
			.filter((ticket) -> whole(ticket, by))
			.map(this.views::whole);
	}

	/**
	 * Whether the family hears voice notes and sees pictures that are sent from a chat:
	 * Telegram keeps them for one bot only.
	 * @param id of which ticket
	 * @param by who would send them
	 * @return false if the family writes to another bot
	 */
	@Transactional(readOnly = true)
	public boolean takesFiles(TicketId id, Speaker by) {
		return this.identities.of(id)
			.flatMap(TicketIdentities.Identity::chat)
			.map((chat) -> chat.bot() == by.chat().bot())
			.orElse(true);
	}

	private Optional<Ticket> goesOn(Ticket ticket) {
		return (ticket.mergedInto() == null) ? Optional.of(ticket)
				: this.tickets.findForChangeById(ticket.mergedInto());
	}

	private boolean whole(Ticket ticket, Speaker by) {
		return this.rights.of(ticket, by) instanceof TicketRights.Access.Whole;
	}

	/**
	 * The other open tickets of the same family, which may say the same, as far as this
	 * person may see them. One after which the family wants no message is never put
	 * together with one it may be written to of.
	 * @param id of which ticket
	 * @param by who asks
	 * @return oldest first; none for a ticket without a name
	 */
	@Transactional(readOnly = true)
	public List<Ticket> alike(TicketId id, Speaker by) {
		return this.tickets.findById(id)
			.filter((ticket) -> !ticket.anonymous())
			.filter((ticket) -> whole(ticket, by))
			.map((ticket) -> this.identities.alike(id)
				.stream()
				.flatMap((other) -> this.tickets.findById(other).stream())
				.filter((other) -> !other.anonymous() && other.restricted() == ticket.restricted()
						&& other.repliesSafe() == ticket.repliesSafe() && other.state() != TicketState.SELESAI
						&& whole(other, by))
				.toList())
			.orElse(List.of());
	}

	/**
	 * What happened to a ticket.
	 * @param id which
	 * @param by who asks
	 * @return oldest first; nothing for whoever may not see it whole
	 */
	@Transactional(readOnly = true)
	public List<HistoryEntry> history(TicketId id, Speaker by) {
		return look(id, by).map((view) -> this.events.of(view.ticket().number())).orElse(List.of());
	}

	/**
	 * A voice note or picture of a ticket.
	 * @param id which ticket
	 * @param text number of what was said
	 * @param by who asks
	 * @return the file, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Utterance> file(TicketId id, long text, Speaker by) {
		return look(id, by).flatMap((view) -> view.said().stream().filter((one) -> one.id() == text).findFirst())
			.filter((one) -> !one.fileId().isEmpty());
	}

	private Ticket opened(Ticket ticket, StaffMember by) {
		boolean first = ticket.state() == TicketState.BARU;
		if (!first && !ticket.restricted() && this.events.openedBy(ticket.number(), by.id())) {
			return ticket;
		}
		Ticket read = first ? this.tickets.save(ticket.in(TicketState.DIBACA, this.clock.instant())) : ticket;
		this.events.add(read, HistoryEntry.Kind.OPENED, Optional.of(by.id()), null);
		if (first) {
			this.publisher.publishEvent(new TicketRead(ticket.number(), by.id()));
		}
		return read;
	}

}
