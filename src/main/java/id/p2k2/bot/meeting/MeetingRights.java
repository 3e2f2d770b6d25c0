package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;

import org.springframework.stereotype.Component;

/** Who may decide what about a meeting. A button is never a permission. */
@Component
class MeetingRights {

	private final Assignments assignments;

	MeetingRights(Assignments assignments) {
		this.assignments = assignments;
	}

	/** Ketua or wakil of this very kelompok. */
	Optional<Family> leader(Speaker speaker, KelompokId kelompok) {
		return speaker.ownFamilies()
			.stream()
			.filter((family) -> family.role().leads() && family.kelompok().equals(kelompok))
			.findFirst();
	}

	/** The pendamping, or the substitute, of this kelompok on that day. */
	Optional<StaffMember> server(Speaker speaker, KelompokId kelompok, LocalDate day) {
		return speaker.as(StaffRole.PENDAMPING)
			.filter((pendamping) -> this.assignments.serves(pendamping.id(), kelompok, day));
	}

	/** Who serves at least one of the kelompok that day: a joint meeting has one plan. */
	Optional<StaffMember> server(Speaker speaker, List<MeetingKelompok> parts, LocalDate day) {
		return parts.stream().flatMap((part) -> server(speaker, part.kelompok(), day).stream()).findFirst();
	}

	/** A family on this phone, "titip kabar" too: that is about meetings. */
	Optional<Family> family(Speaker speaker, KpmId kpm) {
		return speaker.families().stream().filter((family) -> family.kpm().equals(kpm)).findFirst();
	}

}
