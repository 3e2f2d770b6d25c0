package id.p2k2.bot.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;

/**
 * The way to a sheet: for the pendamping, or the substitute, who served the kelompok on
 * the day of the meeting or serves it today, once the meeting has begun.
 */
@Component
class SheetAccess {

	private final Sheets sheets;

	private final Marks marks;

	private final SaidBefore said;

	private final Assignments assignments;

	private final Clock clock;

	SheetAccess(Sheets sheets, Marks marks, SaidBefore said, Assignments assignments, Clock clock) {
		this.sheets = sheets;
		this.marks = marks;
		this.said = said;
		this.assignments = assignments;
		this.clock = clock;
	}

	/** Locks the sheet first: of two who press at once the second sees what was done. */
	RosterResult step(long id, Speaker by, BiFunction<Roster, StaffId, RosterResult> work) {
		Optional<Sheet> sheet = this.sheets.locked(id);
		Optional<StaffMember> me = by.as(StaffRole.PENDAMPING)
			.filter((pendamping) -> sheet.filter((known) -> serves(pendamping, known)).isPresent());
		if (sheet.isEmpty() || me.isEmpty()) {
			return new RosterResult.NotYours();
		}
		if (sheet.get().startsAt().isAfter(this.clock.instant())) {
			return new RosterResult.NotYet(sheet.get());
		}
		this.marks.list(sheet.get());
		return work.apply(read(id), me.get().id());
	}

	private boolean serves(StaffMember pendamping, Sheet sheet) {
		return this.assignments.serves(pendamping.id(), sheet.kelompok(), sheet.day())
				|| this.assignments.serves(pendamping.id(), sheet.kelompok(), today(sheet.zone()));
	}

	Roster read(long id) {
		Sheet sheet = this.sheets.find(id).orElseThrow();
		return new Roster(sheet, this.said.with(sheet.meeting(), this.marks.of(id)));
	}

	LocalDate today(Zone zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone.zoneId());
	}

}
