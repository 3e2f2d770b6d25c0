package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.meeting.timing.DayKinds;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.Slot;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Hours on the clock of WITA; 2027-02-10 is a day of fasting, 2027-03-08 is Nyepi. */
class FollowUpTimesTests {

	private static final Map<LocalDate, Set<DayKind>> SPECIAL = Map.of(LocalDate.of(2027, 2, 10),
			Set.of(DayKind.RAMADAN), LocalDate.of(2027, 2, 11), Set.of(DayKind.RAMADAN), LocalDate.of(2027, 3, 8),
			Set.of(DayKind.NYEPI));

	private static final DayKinds DAYS = (day) -> SPECIAL.getOrDefault(day, Set.of());

	private static final Hours HOURS = new Hours(Windows.usual(), Zone.WITA, DAYS);

	@ParameterizedTest(name = "over at {0}: {1}, then {2}")
	@CsvSource({ "2026-12-07T11:00, 2026-12-07T19:00, 2026-12-08T19:00",
			"2026-12-07T19:00, 2026-12-07T19:00, 2026-12-08T19:00",
			"2026-12-07T19:40, 2026-12-07T19:40, 2026-12-08T19:00",
			"2026-12-07T20:00, 2026-12-08T19:00, 2026-12-09T19:00",
			"2026-12-04T18:00, 2026-12-04T19:00, 2026-12-05T19:00",
			"2027-02-10T11:00, 2027-02-10T16:00, 2027-02-11T16:00",
			"2027-02-10T17:30, 2027-02-11T16:00, 2027-02-12T19:00",
			"2027-03-07T11:00, 2027-03-07T19:00, 2027-03-09T19:00",
			"2027-03-07T21:00, 2027-03-09T19:00, 2027-03-10T19:00" })
	void sendsInTheEveningAndOnceMoreTheNext(String over, String first, String second) {
		Instant summary = FollowUpTimes.summary(HOURS, at(over));
		assertThat(summary).isEqualTo(at(first));
		assertThat(FollowUpTimes.late(HOURS, summary)).isEqualTo(at(second));
	}

	@ParameterizedTest(name = "met {0}, next {1}: {2}")
	@CsvSource({ "2026-12-07, , 2026-12-14T19:00", "2026-12-07, 2027-01-04, 2026-12-14T19:00",
			"2026-12-07, 2026-12-17, 2026-12-14T19:00", "2026-12-07, 2026-12-16, 2026-12-14T19:00",
			"2026-12-07, 2026-12-15, 2026-12-13T19:00", "2026-12-07, 2026-12-11, 2026-12-09T19:00",
			"2026-12-07, 2026-12-10, ", "2026-12-07, 2026-12-08, ", "2027-02-03, , 2027-02-10T16:00",
			"2027-03-01, , 2027-03-09T19:00", "2027-03-01, 2027-03-10, " })
	void asksAfterAWeekButNeverNearTheNextMeeting(LocalDate met, LocalDate next, String due) {
		assertThat(FollowUpTimes.tried(HOURS, met, Optional.ofNullable(next)))
			.isEqualTo(Optional.ofNullable(due).map(FollowUpTimesTests::at));
	}

	@Test
	void waitsForTheNextEveningWhereOneIsOver() {
		assertThat(FollowUpTimes.slot(HOURS, at("2026-12-07T19:20")))
			.isEqualTo(new Slot(at("2026-12-07T19:20"), at("2026-12-07T20:30")));
		assertThat(FollowUpTimes.slot(HOURS, at("2026-12-07T20:10")))
			.isEqualTo(new Slot(at("2026-12-08T19:00"), at("2026-12-08T20:30")));
		assertThat(FollowUpTimes.slot(HOURS, at("2027-02-10T16:30")))
			.isEqualTo(new Slot(at("2027-02-10T16:30"), at("2027-02-10T17:00")));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Zone.WITA.zoneId()).toInstant();
	}

}
