package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.shared.TicketId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a family does with the tickets it wrote from this very chat. No other phone of the
 * family sees them.
 */
@Service
@Transactional
public class OwnTickets {

	private static final int MOST = 10;

	private final TicketRepository tickets;

	private final TicketTexts texts;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final OwnAccess access;

	private final TicketViews views;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	OwnTickets(TicketRepository tickets, TicketTexts texts, TicketIdentities identities, TicketEvents events,
			OwnAccess access, TicketViews views, Deadlines deadlines, ApplicationEventPublisher publisher,
			Clock clock) {
		this.tickets = tickets;
		this.texts = texts;
		this.identities = identities;
		this.events = events;
		this.access = access;
		this.views = views;
		this.deadlines = deadlines;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * The moment, by the bot's clock.
	 * @return now
	 */
	public Instant now() {
		return this.clock.instant();
	}

	/**
	 * The ordinary tickets of the families of a chat. Restricted ones open by their code
	 * alone.
	 * @param speaker whose
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<Listed> list(Speaker speaker) {
		return speaker.ownFamilies()
			.stream()
			.flatMap((family) -> this.identities.of(family.link()).stream())
			.sorted((one, other) -> Long.compare(other.value(), one.value()))
			.map((id) -> this.tickets.findById(id).orElseThrow())
			.filter((ticket) -> !ticket.restricted() && ticket.mergedInto() == null)
			.limit(MOST)
			.map((ticket) -> new Listed(ticket, handle(ticket)))
			.toList();
	}

	/**
	 * Which ticket a family's button names. It is no permission.
	 * @param handle as it came
	 * @return empty if there is none
	 */
	@Transactional(readOnly = true)
	public Optional<TicketId> named(String handle) {
		return this.identities.named(handle);
	}

	/**
	 * Whether a ticket takes voice notes and pictures.
	 * @param id which
	 * @param speaker who would send them
	 * @return false if it has no name, because they would tell who speaks
	 */
	@Transactional(readOnly = true)
	public boolean takesFiles(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).filter(Ticket::anonymous).isEmpty();
	}

	/**
	 * Opens a ticket. What staff said counts as read.
	 * @param id which
	 * @param speaker who
	 * @return the ticket and what is asked about it, or empty if it is not theirs
	 */
	public Optional<Own> open(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).map((ticket) -> {
			Asked asked = asked(ticket);
			if (this.texts.seen(ticket.number())) {
				this.events.add(ticket, HistoryEntry.Kind.ANSWER_READ, Optional.empty(), null);
			}
			return new Own(this.views.own(ticket), asked, handle(ticket), this.events.openers(ticket.number()));
		});
	}

	/**
	 * Opens a ticket by its code.
	 * @param code as stored
	 * @param speaker who
	 * @return the ticket, or empty if it is not theirs
	 */
	public Optional<Own> open(String code, Speaker speaker) {
		return this.tickets.findByCode(code).flatMap((ticket) -> open(ticket.number(), speaker));
	}

	/**
	 * All is well.
	 * @param id which ticket
	 * @param speaker who says so
	 * @return false if it is not theirs
	 */
	public boolean settle(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).map((ticket) -> {
			if (ticket.state() != TicketState.SELESAI) {
				Ticket closed = this.tickets.save(ticket.in(TicketState.SELESAI, this.clock.instant()));
				this.events.add(closed, HistoryEntry.Kind.SETTLED, Optional.empty(), null);
			}
			return true;
		}).orElse(false);
	}

	/**
	 * All is not well yet: the ticket is open again, and its time begins anew.
	 * @param id which ticket
	 * @param speaker who says so
	 * @return false if it is not theirs
	 */
	public boolean unsettle(TicketId id, Speaker speaker) {
		return this.access.own(id, speaker).map((ticket) -> {
			if (!ticket.state().waitsForStaff()) {
				Ticket open = reopened(ticket);
				this.events.add(open, HistoryEntry.Kind.REOPENED, Optional.empty(), null);
				this.publisher.publishEvent(new FamilyReplied(ticket.number()));
			}
			return true;
		}).orElse(false);
	}

	/**
	 * The family says more; one that was over or answered is open again.
	 * @param id which ticket
	 * @param parts what is said
	 * @param speaker who
	 * @return false if it is not theirs, nothing was said, or a voice would tell who
	 * speaks
	 */
	public boolean add(TicketId id, List<Part> parts, Speaker speaker) {
		return this.access.own(id, speaker)
			.filter((ticket) -> !parts.isEmpty()
					&& !(ticket.anonymous() && parts.stream().anyMatch((part) -> part.kind() != Part.Kind.TEXT)))
			.map((ticket) -> {
				this.texts.add(ticket.number(), Utterance.Author.FAMILY, Optional.empty(), speaker.chat().bot(), parts);
				Ticket open = ticket.state().waitsForStaff() ? ticket : reopened(ticket);
				this.events.add(open, HistoryEntry.Kind.ADDED, Optional.empty(), null);
				this.publisher.publishEvent(new FamilyReplied(ticket.number()));
				return true;
			})
			.orElse(false);
	}

	private Ticket reopened(Ticket ticket) {
		Instant now = this.clock.instant();
		TicketState state = ticket.forwarded() ? TicketState.DITERUSKAN : TicketState.DIPROSES;
		Deadlines.Deadline deadline = this.deadlines.of(ticket.category(), ticket.kabupaten(), ticket.zone(), now);
		return this.tickets.save(ticket.in(state, now).due(deadline.remind(), deadline.due()));
	}

	private Asked asked(Ticket ticket) {
		if (ticket.state() != TicketState.SELESAI && ticket.held(this.clock.instant())) {
			return Asked.NEW_READER;
		}
		if (this.events.forwardUndecided(ticket.number())) {
			return Asked.FORWARD;
		}
		if (ticket.state() == TicketState.MENUNGGU) {
			return Asked.SETTLED;
		}
		boolean late = ticket.restricted() && ticket.escalated() && ticket.state().waitsForStaff();
		return late ? Asked.CHANNELS : Asked.NOTHING;
	}

	private String handle(Ticket ticket) {
		return this.identities.of(ticket.number()).map(TicketIdentities.Identity::handle).orElse("");
	}

	/**
	 * A ticket for its writer.
	 *
	 * @param view the ticket, without notes of staff
	 * @param asked what the family is asked about it
	 * @param handle by which buttons to it name it
	 * @param readers names of those of staff who have opened it
	 */
	public record Own(TicketView view, Asked asked, String handle, List<String> readers) {

	}

	/**
	 * A ticket in the list of its writer.
	 *
	 * @param ticket the ticket
	 * @param handle by which buttons to it name it
	 */
	public record Listed(Ticket ticket, String handle) {

	}

	/** What a family is asked about a ticket. */
	public enum Asked {

		/** Nothing. */
		NOTHING,
		/** Is all well? */
		SETTLED,
		/** May it go on to the koordinator? */
		FORWARD,
		/** May the new pendamping read it? */
		NEW_READER,
		/** Nothing: it is overdue, and the channels outside are told again. */
		CHANNELS

	}

}
