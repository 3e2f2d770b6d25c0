package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff does with tickets. Everything is authorised anew. A change names the version
 * that was looked at, so that of two handlers the second sees what the first did.
 */
@Service
@Transactional
public class TicketDesk {

	private final TicketRepository tickets;

	private final TicketTexts texts;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final TicketRights rights;

	private final TicketViews views;

	private final Readers readers;

	private final DeskView seen;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	TicketDesk(TicketRepository tickets, TicketTexts texts, TicketIdentities identities, TicketEvents events,
			TicketRights rights, TicketViews views, Readers readers, DeskView seen, ApplicationEventPublisher publisher,
			Clock clock) {
		this.seen = seen;
		this.tickets = tickets;
		this.texts = texts;
		this.identities = identities;
		this.events = events;
		this.rights = rights;
		this.views = views;
		this.readers = readers;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Answers the family.
	 * @param id which ticket
	 * @param version that was looked at
	 * @param parts what is said
	 * @param by who
	 * @return done, or why not
	 */
	public DeskResult answer(TicketId id, long version, List<Part> parts, Speaker by) {
		return change(id, version, by, (ticket, member) -> {
			if (parts.isEmpty() || ticket.oral()) {
				return Optional.empty();
			}
			say(ticket, parts, by, member);
			Ticket answered = this.tickets.save(ticket.in(TicketState.MENUNGGU, this.clock.instant()));
			this.events.add(answered, HistoryEntry.Kind.ANSWERED, Optional.of(member.id()), null);
			this.publisher.publishEvent(new TicketAnswered(id));
			return Optional.of(answered);
		});
	}

	/**
	 * Closes a ticket. The family can open it again.
	 * @param id which
	 * @param version that was looked at
	 * @param done what was done; needed for one that was said aloud
	 * @param by who
	 * @return done, or why not
	 */
	public DeskResult close(TicketId id, long version, List<Part> done, Speaker by) {
		return change(id, version, by, (ticket, member) -> {
			if (ticket.state() == TicketState.SELESAI || (ticket.oral() && done.isEmpty())) {
				return Optional.empty();
			}
			say(ticket, done, by, member);
			Ticket closed = this.tickets.save(ticket.in(TicketState.SELESAI, this.clock.instant()));
			this.events.add(closed, HistoryEntry.Kind.CLOSED, Optional.of(member.id()), null);
			if (!done.isEmpty() && !ticket.oral()) {
				this.publisher.publishEvent(new TicketAnswered(id));
			}
			return Optional.of(closed);
		});
	}

	/**
	 * Asks the family whether a ticket may go on to the koordinator; one that was said
	 * aloud goes on at once, because the family was asked aloud.
	 * @param id which
	 * @param version that was looked at
	 * @param by who
	 * @return done, or why not
	 */
	public DeskResult forward(TicketId id, long version, Speaker by) {
		return change(id, version, by, (ticket, member) -> {
			Optional<StaffId> koordinator = koordinator(ticket);
			if (ticket.restricted() || ticket.forwarded() || koordinator.isEmpty()) {
				return Optional.empty();
			}
			if (ticket.oral()) {
				Ticket forwarded = this.tickets.save(ticket.forwarded(koordinator.get(), this.clock.instant()));
				this.events.add(forwarded, HistoryEntry.Kind.FORWARDED, Optional.of(member.id()), null);
				this.publisher.publishEvent(new TicketForwarded(id));
				return Optional.of(forwarded);
			}
			Ticket asked = this.tickets.save(ticket.in(TicketState.DIPROSES, this.clock.instant()));
			this.events.add(asked, HistoryEntry.Kind.FORWARD_ASKED, Optional.of(member.id()), null);
			this.publisher.publishEvent(new ForwardingAsked(id));
			return Optional.of(asked);
		});
	}

	/**
	 * Keeps a note that the family never sees.
	 * @param id which ticket
	 * @param note the words
	 * @param by who
	 * @return done, or why not
	 */
	public DeskResult note(TicketId id, String note, Speaker by) {
		return change(id, -1, by, (ticket, member) -> {
			if (note.isBlank()) {
				return Optional.empty();
			}
			long text = this.texts.insert(id, Utterance.Author.NOTE, Optional.of(member.id()), by.chat().bot(),
					Part.words(note));
			this.events.add(ticket, HistoryEntry.Kind.NOTED, Optional.of(member.id()), text);
			return Optional.of(ticket);
		});
	}

	/**
	 * Closes a ticket because another of the same family says the same. What was said in
	 * it is read with the one that goes on.
	 * @param id which
	 * @param into the one that goes on
	 * @param by who
	 * @return the one that goes on, or why not
	 */
	public DeskResult merge(TicketId id, TicketId into, Speaker by) {
		if (this.seen.alike(id, by).stream().noneMatch((other) -> other.number().equals(into))) {
			return new DeskResult.Refused();
		}
		DeskResult merged = change(id, -1, by, (ticket, member) -> {
			boolean goesOn = this.tickets.findForChangeById(into)
				.filter((other) -> other.state() != TicketState.SELESAI)
				.isPresent();
			if (!goesOn) {
				return Optional.empty();
			}
			Ticket gone = this.tickets.save(ticket.merged(into, this.clock.instant()));
			this.tickets.findByMergedInto(id)
				.forEach((earlier) -> this.tickets.save(earlier.merged(into, this.clock.instant())));
			this.events.add(gone, HistoryEntry.Kind.MERGED, Optional.of(member.id()), null);
			return Optional.of(gone);
		});
		return (merged instanceof DeskResult.Done)
				? this.seen.open(into, by).<DeskResult>map(DeskResult.Done::new).orElseGet(DeskResult.Hidden::new)
				: merged;
	}

	/**
	 * Opens who wrote a ticket without a name. The reason is kept with who asked.
	 * @param id which
	 * @param reason why, not blank
	 * @param by a petugas of the ticket's kabupaten
	 * @return the family's name and kelompok, or empty if this person may not know or
	 * there is nothing to know any more
	 */
	public Optional<Writer> identity(TicketId id, String reason, Speaker by) {
		Optional<Ticket> ticket = this.tickets.findForChangeById(id)
			.filter((known) -> known.restricted() && known.anonymous() && !reason.isBlank())
			.filter((known) -> this.rights.of(known, by) instanceof TicketRights.Access.Whole);
		Optional<StaffMember> petugas = by.as(StaffRole.PETUGAS_PENGADUAN);
		if (ticket.isEmpty() || petugas.isEmpty()) {
			return Optional.empty();
		}
		long text = this.texts.insert(id, Utterance.Author.REASON, Optional.of(petugas.get().id()), by.chat().bot(),
				Part.words(reason));
		this.events.add(ticket.get(), HistoryEntry.Kind.IDENTITY_OPENED, Optional.of(petugas.get().id()), text);
		return this.identities.of(id)
			.map((identity) -> new Writer(identity.name().orElse(""), identity.kelompokName()));
	}

	private Optional<StaffId> koordinator(Ticket ticket) {
		return this.readers.koordinator(ticket.kabupaten()).stream().findFirst().map(Readers.Reader::id);
	}

	private void say(Ticket ticket, List<Part> parts, Speaker by, StaffMember member) {
		this.texts.add(ticket.number(), Utterance.Author.STAFF, Optional.of(member.id()), by.chat().bot(), parts);
	}

	private DeskResult change(TicketId id, long version, Speaker by,
			BiFunction<Ticket, StaffMember, Optional<Ticket>> work) {
		Optional<Ticket> found = this.tickets.findForChangeById(id);
		if (found.isEmpty()
				|| !(this.rights.of(found.get(), by) instanceof TicketRights.Access.Whole(StaffMember member))) {
			return new DeskResult.Hidden();
		}
		if (found.get().mergedInto() != null) {
			return this.seen.look(id, by).<DeskResult>map(DeskResult.Changed::new).orElseGet(DeskResult.Hidden::new);
		}
		if (version >= 0 && found.get().version() != version) {
			return new DeskResult.Changed(this.views.whole(found.get()));
		}
		return work.apply(found.get(), member)
			.<DeskResult>map((changed) -> new DeskResult.Done(this.views.whole(changed)))
			.orElseGet(DeskResult.Refused::new);
	}

	/**
	 * Who wrote a ticket.
	 *
	 * @param name with address
	 * @param kelompok the group's name
	 */
	public record Writer(String name, String kelompok) {

	}

}
