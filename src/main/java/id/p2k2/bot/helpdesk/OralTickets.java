package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said aloud at a meeting, written down by the pendamping: of the kelompok, or of
 * a family that has no phone of its own here. Ordinary things only; who has something to
 * say that not everybody may hear is told the channels.
 */
@Service
@Transactional
public class OralTickets {

	private final Tickets tickets;

	private final TicketDesk desk;

	private final Assignments assignments;

	private final Members members;

	private final Clock clock;

	OralTickets(Tickets tickets, TicketDesk desk, Assignments assignments, Members members, Clock clock) {
		this.tickets = tickets;
		this.desk = desk;
		this.assignments = assignments;
		this.members = members;
		this.clock = clock;
	}

	/**
	 * The kelompok somebody serves today.
	 * @param speaker who
	 * @return by name; none for whoever is no pendamping
	 */
	@Transactional(readOnly = true)
	public List<Assignments.Served> served(Speaker speaker) {
		return speaker.as(StaffRole.PENDAMPING)
			.map((member) -> this.assignments.served(member.id(), today(speaker)))
			.orElse(List.of());
	}

	/**
	 * The families of a kelompok that cannot write themselves.
	 * @param kelompok which
	 * @param speaker a pendamping who serves it
	 * @return by name
	 */
	@Transactional(readOnly = true)
	public List<Members.Member> unreachable(KelompokId kelompok, Speaker speaker) {
		return serves(kelompok, speaker)
				? this.members.of(kelompok, today(speaker)).stream().filter((one) -> !one.reachable()).toList()
				: List.of();
	}

	/**
	 * Files what was said.
	 * @param kelompok of which kelompok
	 * @param kpm of which family of it without a phone, or of the kelompok
	 * @param category an ordinary one
	 * @param said what
	 * @param done what was done about it; then it is closed at once
	 * @param speaker a pendamping who serves the kelompok
	 * @return its code, or refused
	 */
	public FilingResult file(KelompokId kelompok, Optional<KpmId> kpm, Category category, List<Part> said,
			List<Part> done, Speaker speaker) {
		Optional<StaffMember> member = speaker.as(StaffRole.PENDAMPING);
		boolean own = kpm
			.map((family) -> unreachable(kelompok, speaker).stream().anyMatch((one) -> one.kpm().equals(family)))
			.orElse(true);
		if (member.isEmpty() || !serves(kelompok, speaker) || !own || category.restricted()) {
			return new FilingResult.Refused();
		}
		NewTicket draft = new NewTicket(category, Source.ORAL, new NewTicket.Writer(Optional.empty(), kpm, kelompok),
				new NewTicket.Discretion(false, false, false, Optional.empty(), Optional.empty()), said);
		FilingResult result = this.tickets.file(draft, speaker.chat().bot(), Optional.of(member.get().id()));
		if (result instanceof FilingResult.Filed(var id, String _, String _) && !done.isEmpty()) {
			this.desk.close(id, -1, done, speaker);
		}
		return result;
	}

	private boolean serves(KelompokId kelompok, Speaker speaker) {
		return served(speaker).stream().anyMatch((group) -> group.id().equals(kelompok));
	}

	private LocalDate today(Speaker speaker) {
		return LocalDate.ofInstant(this.clock.instant(), speaker.zone().zoneId());
	}

}
