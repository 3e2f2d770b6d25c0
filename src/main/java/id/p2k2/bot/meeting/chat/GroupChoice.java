package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Assignments.Served;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.CommonPhrase;
import id.p2k2.bot.text.Wording;

import org.springframework.stereotype.Component;

/** The kelompok a pendamping serves today, to press or to name. */
@Component
class GroupChoice {

	private final Assignments assignments;

	private final DateQuestions dates;

	GroupChoice(Assignments assignments, DateQuestions dates) {
		this.assignments = assignments;
		this.dates = dates;
	}

	List<Served> served(Speaker speaker) {
		return speaker.as(StaffRole.PENDAMPING)
			.map((pendamping) -> this.assignments.served(pendamping.id(), this.dates.today(Zone.WIB)))
			.orElse(List.of());
	}

	Optional<Served> served(Speaker speaker, long kelompok) {
		return served(speaker).stream().filter((group) -> group.id().equals(new KelompokId(kelompok))).findFirst();
	}

	/** Its name; with the desa where two have one name. */
	static Wording label(Served group, List<Served> all) {
		boolean unique = all.stream().filter((other) -> other.name().equals(group.name())).count() == 1;
		return unique ? CommonPhrase.plain(group.name())
				: PlanPhrase.GROUP_IN.with("kelompok", group.name(), "desa", group.desa());
	}

	/** The one kelompok whose name was typed; empty if none or several fit. */
	static Optional<Served> named(String text, List<Served> all) {
		String bare = bare(text);
		List<Served> fitting = all.stream().filter((group) -> bare(group.name()).equals(bare)).toList();
		return (fitting.size() == 1) ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	private static String bare(String name) {
		return name.toLowerCase(Locale.ROOT).strip().replaceFirst("^(kelompok|klp|kel)\\.?\\s+", "");
	}

}
