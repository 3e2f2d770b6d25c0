package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;

import org.springframework.stereotype.Component;

/** Who may see which ticket, decided anew each time. A button is never a permission. */
@Component
class TicketRights {

	private final TicketIdentities identities;

	private final Assignments assignments;

	private final Clock clock;

	TicketRights(TicketIdentities identities, Assignments assignments, Clock clock) {
		this.identities = identities;
		this.assignments = assignments;
		this.clock = clock;
	}

	/**
	 * What staff may see: restricted ones are the petugas's, all others never are. What
	 * is about a petugas is not there for that one.
	 */
	Access of(Ticket ticket, Speaker speaker) {
		if (ticket.restricted()) {
			return speaker.as(StaffRole.PETUGAS_PENGADUAN)
				.filter((petugas) -> inArea(petugas, ticket) && !ticket.isAbout(petugas.id()))
				.<Access>map(Access.Whole::new)
				.orElseGet(Access.None::new);
		}
		return pendamping(ticket, speaker).or(() -> koordinator(ticket, speaker)).orElseGet(Access.None::new);
	}

	/** The family whose link wrote it, on that very chat. */
	Optional<Family> writer(Ticket ticket, Speaker speaker) {
		return this.identities.of(ticket.number())
			.flatMap(TicketIdentities.Identity::link)
			.flatMap((
					link) -> speaker.ownFamilies().stream().filter((family) -> family.link().equals(link)).findFirst());
	}

	/** The permanent pendamping or a substitute of this kelompok, today. */
	Optional<StaffMember> server(KelompokId kelompok, Ticket ticket, Speaker speaker) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ticket.zone().zoneId());
		return speaker.as(StaffRole.PENDAMPING)
			.filter((member) -> this.assignments.serves(member.id(), kelompok, today));
	}

	private Optional<Access> pendamping(Ticket ticket, Speaker speaker) {
		Instant now = this.clock.instant();
		Optional<KelompokId> kelompok = this.identities.of(ticket.number())
			.map(TicketIdentities.Identity::kelompok)
			.or(() -> Optional.ofNullable(ticket.kelompokId()));
		return kelompok.filter((_) -> !ticket.held(now))
			.flatMap((known) -> server(known, ticket, speaker))
			.map(Access.Whole::new);
	}

	/** Of an overdue one the koordinator sees the head, of a forwarded one all. */
	private static Optional<Access> koordinator(Ticket ticket, Speaker speaker) {
		return speaker.as(StaffRole.KOORDINATOR)
			.filter((member) -> inArea(member, ticket))
			.filter((_) -> ticket.forwarded() || ticket.escalated())
			.map((member) -> ticket.forwarded() ? new Access.Whole(member) : new Access.Head(member));
	}

	private static boolean inArea(StaffMember member, Ticket ticket) {
		return member.kabupaten().map(ticket.kabupaten()::equals).orElse(true);
	}

	/** What somebody may see of a ticket. */
	sealed interface Access {

		/** Nothing, not even that it exists. */
		record None() implements Access {

		}

		/** That it exists and is overdue. */
		record Head(StaffMember by) implements Access {

		}

		/** All of it. */
		record Whole(StaffMember by) implements Access {

		}

	}

}
