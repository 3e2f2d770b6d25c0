package id.p2k2.bot.helpdesk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingTimeTests {

	private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

	@ParameterizedTest
	@CsvSource({
			// Tuesday
			"WIB, 2026-12-01T10:00, 24, 2026-12-02T10:00", "WIB, 2026-12-01T10:00, 18, 2026-12-02T04:00",
			"WIB, 2026-12-01T10:00, 0, 2026-12-01T10:00",
			// Friday, over the weekend
			"WIB, 2026-12-04T10:00, 24, 2026-12-07T10:00", "WIB, 2026-12-04T10:00, 14, 2026-12-07T00:00",
			"WIB, 2026-12-04T10:00, 13, 2026-12-04T23:00",
			// Saturday and Sunday begin on Monday
			"WIB, 2026-12-05T15:00, 24, 2026-12-08T00:00", "WIB, 2026-12-06T23:59, 1, 2026-12-07T01:00",
			// Thursday before Christmas on a Friday
			"WIB, 2026-12-24T10:00, 24, 2026-12-28T10:00", "WIB, 2026-12-25T10:00, 120, 2027-01-05T00:00",
			// the days of the east
			"WIT, 2026-12-04T23:30, 24, 2026-12-07T23:30", "WITA, 2026-12-03T09:00, 120, 2026-12-10T09:00" })
	void countsWholeWorkingDays(Zone zone, LocalDateTime start, int hours, LocalDateTime end) {
		assertThat(LocalDateTime.ofInstant(WorkingTime.after(start.atZone(zone.zoneId()).toInstant(),
				Duration.ofHours(hours), zone, HOLIDAYS::contains), zone.zoneId()))
			.isEqualTo(end);
	}

}
