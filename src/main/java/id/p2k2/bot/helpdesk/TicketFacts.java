package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Place;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.LinkKind;
import id.p2k2.bot.people.Links;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a notice about a ticket goes to, and when; nothing of what it holds. */
@Component
@Transactional(readOnly = true)
public class TicketFacts {

	private final TicketRepository tickets;

	private final TicketIdentities identities;

	private final Readers readers;

	private final Assignments assignments;

	private final Links links;

	private final Chats chats;

	private final OpenHours hours;

	private final Clock clock;

	TicketFacts(TicketRepository tickets, TicketIdentities identities, Readers readers, Assignments assignments,
			Links links, Chats chats, OpenHours hours, Clock clock) {
		this.chats = chats;
		this.tickets = tickets;
		this.identities = identities;
		this.readers = readers;
		this.assignments = assignments;
		this.links = links;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * A ticket that exists.
	 * @param id which
	 * @return the ticket
	 */
	public Ticket ticket(TicketId id) {
		return this.tickets.findById(id).orElseThrow();
	}

	/**
	 * Where the family of a ticket may be told that there is something for it.
	 * @param id which ticket
	 * @return empty if it asked for no messages, has no chat, or is not known any more
	 */
	public Optional<FamilyChat> family(TicketId id) {
		Ticket ticket = ticket(id);
		if (!ticket.repliesSafe()) {
			return Optional.empty();
		}
		return this.identities.of(id).flatMap((identity) -> identity.chat().map((chat) -> {
			boolean plain = ticket.restricted() || ticket.anonymous() || !shared(chat);
			return new FamilyChat(chat, identity.link().orElseThrow(), identity.handle(),
					plain ? identity.sapaan() : identity.name().orElse(identity.sapaan()),
					hours(new Place(ticket.zone(), Optional.of(identity.kelompok()))), asked(ticket, chat));
		}));
	}

	/**
	 * The chats of who works on a ticket: its petugas or koordinator, or the pendamping
	 * and whoever acts for them today. Where that one is here no longer, all others who
	 * may; nobody as long as the family can take it back.
	 * @param id which ticket
	 * @return none if nobody is
	 */
	public List<Chat> responsible(TicketId id) {
		Ticket ticket = ticket(id);
		if (ticket.held(this.clock.instant())) {
			return List.of();
		}
		if (!ticket.restricted() && !ticket.forwarded()) {
			return this.identities.of(id)
				.map((identity) -> chats(this.readers.pendamping(identity.kelompok(), ticket.zone())))
				.orElse(List.of());
		}
		List<Readers.Reader> all = ticket.restricted() ? readers(ticket) : this.readers.koordinator(ticket.kabupaten());
		List<Readers.Reader> owner = all.stream()
			.filter((reader) -> ticket.owner().equals(Optional.of(reader.id())))
			.toList();
		return chats(owner.isEmpty() ? all : owner);
	}

	/**
	 * The chats of the petugas of a ticket's kabupaten, never of the one it is about.
	 * @param id which ticket
	 * @param others whether without who is responsible, where there are others
	 * @return their chats
	 */
	public List<Chat> petugas(TicketId id, boolean others) {
		Ticket ticket = ticket(id);
		List<Readers.Reader> all = readers(ticket);
		List<Readers.Reader> rest = all.stream()
			.filter((reader) -> !ticket.owner().equals(Optional.of(reader.id())))
			.toList();
		return chats((others && !rest.isEmpty()) ? rest : all);
	}

	private List<Readers.Reader> readers(Ticket ticket) {
		return this.readers.petugas(ticket.kabupaten(), Optional.ofNullable(ticket.notForId()));
	}

	/**
	 * The chats of the koordinator of a ticket's kabupaten.
	 * @param id which ticket
	 * @return their chats
	 */
	public List<Chat> koordinator(TicketId id) {
		return chats(this.readers.koordinator(ticket(id).kabupaten()));
	}

	private List<Chat> chats(List<Readers.Reader> of) {
		return of.stream().flatMap((reader) -> this.assignments.chats(reader.id()).stream()).toList();
	}

	/**
	 * What a member of staff is called.
	 * @param staff who
	 * @return as others speak of them
	 */
	public String name(StaffId staff) {
		return this.readers.name(staff).orElse("");
	}

	/**
	 * When staff may be told without being asked.
	 * @param ticket about which
	 * @return from now on, or after the quiet hours
	 */
	public OpenHours.Window hours(Ticket ticket) {
		return hours(new Place(ticket.zone(), Optional.empty()));
	}

	private OpenHours.Window hours(Place place) {
		return this.hours.window(this.clock.instant(), place);
	}

	/** Filed in silence: who asks then wants the answer. */
	private boolean asked(Ticket ticket, Chat chat) {
		return this.chats.silentSince(chat).filter((since) -> !ticket.filedAt().isBefore(since)).isPresent();
	}

	private boolean shared(Chat chat) {
		return this.links.of(chat).stream().filter((link) -> !link.ended() && link.kind() == LinkKind.FULL).count() > 1;
	}

	/**
	 * Where a family is told.
	 *
	 * @param chat where
	 * @param link whose consent counts
	 * @param handle by which messages to it name the ticket
	 * @param name how it is addressed; with the name only where several share a phone
	 * @param hours when it may be told
	 * @param asked whether the chat asked for silence, and after that for this answer
	 */
	public record FamilyChat(Chat chat, LinkId link, String handle, String name, OpenHours.Window hours,
			boolean asked) {

	}

}
