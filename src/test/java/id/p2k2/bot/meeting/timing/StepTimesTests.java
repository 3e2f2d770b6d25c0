package id.p2k2.bot.meeting.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class StepTimesTests {

	private static final DayKinds SPECIAL = (day) -> switch (day.toString()) {
		case "2027-03-08" -> Set.of(DayKind.NYEPI, DayKind.HOLIDAY);
		case "2027-02-21", "2027-02-22" -> Set.of(DayKind.RAMADAN);
		case "2026-12-25" -> Set.of(DayKind.HOLIDAY);
		default -> Set.of();
	};

	/**
	 * Days and hours on the clock of the kelompok; what is planned when, what is due
	 * when.
	 */
	@ParameterizedTest(name = "{0} planned at {1}")
	@CsvSource(delimiter = '|', textBlock = """
			2026-12-07T09:00 | 2026-11-20T10:00 | 04 07:00, 05 07:00, 06 12:00, 06 19:00, 07 07:00
			2026-12-07T06:30 | 2026-11-20T10:00 | 04 07:00, 05 07:00, 06 12:00, 06 19:00
			2026-12-07T07:00 | 2026-11-20T10:00 | 04 07:00, 05 07:00, 06 12:00, 06 19:00
			2026-12-07T07:15 | 2026-11-20T10:00 | 04 07:00, 05 07:00, 06 12:00, 06 19:00, 07 07:00
			2026-12-12T09:00 | 2026-11-20T10:00 | 09 07:00, 10 07:00, 11 13:00, 11 19:00, 12 07:00
			2026-12-07T09:00 | 2026-12-04T07:30 | 04 07:30, 05 07:00, 06 12:00, 06 19:00, 07 07:00
			2026-12-07T09:00 | 2026-12-04T12:00 | 04 19:00, 05 07:00, 06 12:00, 06 19:00, 07 07:00
			2026-12-07T09:00 | 2026-12-04T21:00 | 05 07:00, 05 19:00, 06 12:00, 06 19:00, 07 07:00
			2026-12-07T09:00 | 2026-12-06T11:00 | 06 19:00, 07 07:00, 07 07:30, 06 19:00, 07 07:00
			2026-12-07T09:00 | 2026-12-06T19:30 | 06 19:30, 07 07:00, 07 07:30, -, 07 07:00
			2026-12-07T07:15 | 2026-12-06T11:00 | 06 19:00, 07 07:00, 07 07:00, 06 19:00, 07 07:00
			2026-12-07T09:00 | 2026-12-06T22:00 | 07 07:00, -, -, -, 07 07:00
			2026-12-07T06:45 | 2026-12-06T22:00 | 07 06:30, -, -, -, -
			2026-12-07T06:30 | 2026-12-06T22:00 | -, -, -, -, -
			2026-12-07T09:00 | 2026-12-07T08:00 | 07 08:00, -, -, -, -
			2026-12-07T11:00 | 2026-12-07T10:00 | 07 10:00, -, -, -, -
			2026-12-11T13:30 | 2026-12-11T12:00 | 11 13:00, -, -, -, -
			2026-12-07T20:00 | 2026-12-07T08:00 | 07 08:00, 07 19:00, 07 19:30, -, -
			2026-12-07T09:00 | 2026-12-07T09:00 | -, -, -, -, -
			2026-12-25T09:00 | 2026-11-20T10:00 | 22 07:00, 23 07:00, 24 12:00, 24 19:00, 25 07:00
			2027-02-22T09:00 | 2027-01-20T10:00 | 19 07:00, 20 07:00, 21 12:00, 21 16:00, 22 07:00
			2027-03-09T09:00 | 2027-02-20T10:00 | 06 07:00, 07 07:00, 09 06:30, -, 09 07:00
			2027-03-10T09:00 | 2027-02-20T10:00 | 07 07:00, 09 07:00, 09 12:00, 09 19:00, 10 07:00
			2027-03-11T09:00 | 2027-02-20T10:00 | 09 07:00, 09 19:00, 10 12:00, 10 19:00, 11 07:00
			2027-03-08T09:00 | 2027-02-20T10:00 | 05 07:00, 06 07:00, 07 12:00, 07 19:00, -
			""")
	void plansTheStepsOfAMeeting(LocalDateTime start, LocalDateTime planned, String expected) {
		Hours hours = new Hours(Windows.usual(), Zone.WIB, SPECIAL);
		List<DueStep> steps = StepTimes.of(hours, start, hours.instant(planned));
		String shown = Arrays.stream(Step.values())
			.map((step) -> shown(steps, step, hours, start))
			.collect(Collectors.joining(", "));
		assertThat(shown).isEqualTo(padded(expected));
	}

	@ParameterizedTest
	@EnumSource(Zone.class)
	void keepsToTheClockOfEachZone(Zone zone) {
		Hours hours = new Hours(Windows.usual(), zone, DayKinds.ORDINARY);
		Instant due = StepTimes
			.of(hours, LocalDateTime.parse("2026-12-07T09:00"), Instant.parse("2026-11-20T00:00:00Z"))
			.getFirst()
			.due();
		assertThat(due).isEqualTo(switch (zone) {
			case WIB -> "2026-12-04T00:00:00Z";
			case WITA -> "2026-12-03T23:00:00Z";
			case WIT -> "2026-12-03T22:00:00Z";
		});
	}

	@Test
	void asksNobodyOnNyepi() {
		Hours hours = new Hours(Windows.usual(), Zone.WITA, SPECIAL);
		for (int day = 6; day < 20; day++) {
			List<DueStep> steps = StepTimes.of(hours, LocalDate.of(2027, 3, day).atTime(9, 0),
					Instant.parse("2027-02-20T00:00:00Z"));
			assertThat(steps).extracting((step) -> hours.local(step.due()).toLocalDate())
				.doesNotContain(LocalDate.of(2027, 3, 8));
		}
	}

	private static String shown(List<DueStep> steps, Step step, Hours hours, LocalDateTime start) {
		return steps.stream()
			.filter((due) -> due.step() == step)
			.map((due) -> hours.local(due.due()))
			.peek((local) -> assertThat(local).isBefore(start))
			.map((local) -> "%02d %s".formatted(local.getDayOfMonth(), local.toLocalTime()))
			.findFirst()
			.orElse("-");
	}

	private static String padded(String expected) {
		int missing = Step.values().length - expected.split(", ").length;
		return expected + ", -".repeat(missing);
	}

}
