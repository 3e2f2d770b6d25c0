package id.p2k2.bot.meeting.timing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTests {

	private final Hours hours = new Hours(Windows.usual(), Zone.WIT, (day) -> switch (day.toString()) {
		case "2027-03-08" -> Set.of(DayKind.NYEPI);
		case "2027-02-21" -> Set.of(DayKind.RAMADAN);
		default -> Set.of();
	});

	@ParameterizedTest(name = "Jadi at {0} for {1}")
	@CsvSource(textBlock = """
			2026-12-04T10:00, 2026-12-07T09:00, 2026-12-04T10:00, 2026-12-07T09:00
			2026-12-06T20:29, 2026-12-07T09:00, 2026-12-06T20:29, 2026-12-07T09:00
			2026-12-06T20:30, 2026-12-07T09:00, 2026-12-07T07:00, 2026-12-07T09:00
			2026-12-06T22:00, 2026-12-07T09:00, 2026-12-07T07:00, 2026-12-07T09:00
			2026-12-06T22:00, 2026-12-07T07:00, 2026-12-06T22:00, 2026-12-07T07:00
			2026-12-07T02:00, 2026-12-07T06:00, 2026-12-07T02:00, 2026-12-07T06:00
			2026-12-07T06:29, 2026-12-07T09:00, 2026-12-07T07:00, 2026-12-07T09:00
			2026-12-07T06:30, 2026-12-07T09:00, 2026-12-07T06:30, 2026-12-07T09:00
			2026-12-11T12:00, 2026-12-12T09:00, 2026-12-11T13:00, 2026-12-12T09:00
			2026-12-11T18:00, 2026-12-12T09:00, 2026-12-11T18:45, 2026-12-12T09:00
			2026-12-07T08:59, 2026-12-07T09:00, 2026-12-07T08:59, 2026-12-07T09:00
			2026-12-07T09:00, 2026-12-07T09:00, -, -
			2027-02-21T17:00, 2027-02-22T09:00, 2027-02-22T07:00, 2027-02-22T09:00
			2027-02-21T16:59, 2027-02-22T09:00, 2027-02-21T16:59, 2027-02-22T09:00
			2027-03-07T22:00, 2027-03-09T09:00, 2027-03-09T07:00, 2027-03-09T09:00
			2027-03-08T10:00, 2027-03-08T15:00, -, -
			""")
	void sendsInvitations(LocalDateTime now, LocalDateTime begins, String earliest, String latest) {
		assertThat(shown(Slots.invitation(this.hours, at(now), at(begins)))).isEqualTo(earliest + " " + latest);
	}

	@ParameterizedTest(name = "{0} at {1} for {2}")
	@CsvSource(textBlock = """
			invitation, 2026-12-06T20:20, 2026-12-07T09:00, 2026-12-06T20:30
			invitation, 2026-12-06T22:00, 2026-12-08T09:00, 2026-12-07T20:30
			invitation, 2026-12-06T22:00, 2026-12-07T09:00, -
			invitation, 2026-12-06T22:00, 2026-12-07T06:00, -
			invitation, 2026-12-11T08:00, 2026-12-12T09:00, 2026-12-11T11:30
			invitation, 2027-02-21T10:00, 2027-02-22T09:00, 2027-02-21T17:00
			invitation, 2027-03-07T10:00, 2027-03-09T09:00, 2027-03-07T20:30
			correction, 2026-12-06T10:00, 2026-12-08T09:00, 2026-12-06T20:30
			correction, 2026-12-06T22:00, 2026-12-07T09:00, -
			correction, 2026-12-06T20:20, 2026-12-07T08:00, -
			""")
	void closesTheirWindowWhenQuietHoursBegin(String what, LocalDateTime now, LocalDateTime begins, String ends) {
		Optional<Slot> slot = what.equals("invitation") ? Slots.invitation(this.hours, at(now), at(begins))
				: Slots.correction(this.hours, at(now), at(begins), at(begins));
		assertThat(slot.orElseThrow().windowEnds().map((instant) -> this.hours.local(instant).toString()).orElse("-"))
			.isEqualTo(ends);
	}

	@ParameterizedTest(name = "due {0}, run at {1}, for {2}")
	@CsvSource(textBlock = """
			2026-12-06T19:00, 2026-12-06T19:00, 2026-12-07T09:00, 2026-12-06T19:00, 2026-12-06T20:30
			2026-12-06T19:00, 2026-12-06T20:29, 2026-12-07T09:00, 2026-12-06T20:29, 2026-12-06T20:30
			2026-12-06T19:00, 2026-12-06T20:30, 2026-12-07T09:00, -, -
			2026-12-07T07:00, 2026-12-07T08:59, 2026-12-07T09:00, 2026-12-07T08:59, 2026-12-07T09:00
			2026-12-07T07:00, 2026-12-07T09:00, 2026-12-07T09:00, -, -
			2026-12-11T07:00, 2026-12-11T07:00, 2026-12-11T15:00, 2026-12-11T07:00, 2026-12-11T11:30
			2027-02-21T16:00, 2027-02-21T16:00, 2027-02-22T09:00, 2027-02-21T16:00, 2027-02-21T17:00
			""")
	void sendsRemindersWhileTheirHoursLast(LocalDateTime due, LocalDateTime now, LocalDateTime begins, String earliest,
			String latest) {
		assertThat(shown(Slots.reminder(this.hours, at(due), at(now), at(begins)))).isEqualTo(earliest + " " + latest);
	}

	@ParameterizedTest(name = "moved at {0} from {1}")
	@CsvSource(textBlock = """
			2026-12-04T10:00, 2026-12-07T09:00, 2026-12-04T10:00
			2026-12-06T20:59, 2026-12-07T09:00, 2026-12-07T06:30
			2026-12-06T21:00, 2026-12-07T09:00, 2026-12-06T21:00
			2026-12-07T03:00, 2026-12-07T09:00, 2026-12-07T03:00
			2026-12-05T23:00, 2026-12-07T09:00, 2026-12-06T06:30
			2026-12-11T12:00, 2026-12-14T09:00, 2026-12-11T13:00
			2026-12-11T12:00, 2026-12-11T15:00, 2026-12-11T12:00
			2027-03-08T22:00, 2027-03-09T09:00, 2027-03-09T06:30
			""")
	void sendsCorrections(LocalDateTime now, LocalDateTime old, String earliest) {
		assertThat(shown(Slots.correction(this.hours, at(now), at(old), at(LocalDateTime.parse("2027-12-31T09:00")))))
			.isEqualTo(earliest + " 2027-12-31T09:00");
	}

	@Test
	void sendsNoCorrectionOnceAllIsOver() {
		Instant now = at(LocalDateTime.parse("2026-12-07T09:00"));
		assertThat(Slots.correction(this.hours, now, now.minusSeconds(60), now)).isEmpty();
	}

	private Instant at(LocalDateTime local) {
		return this.hours.instant(local);
	}

	private String shown(Optional<Slot> slot) {
		return slot.map((known) -> this.hours.local(known.earliest()) + " " + this.hours.local(known.latest()))
			.orElse("- -");
	}

}
