package id.p2k2.bot.digest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTimesTests {

	/** Hours on the clock of the recipient; 7 December 2026 is a Monday. */
	@ParameterizedTest(name = "{0} at {1} {2}, now {3}")
	@CsvSource({ "PENDAMPING, 07:00, WIB, 2026-12-01T06:59, 2026-12-01T07:00",
			"PENDAMPING, 07:00, WIB, 2026-12-01T07:00, 2026-12-02T07:00",
			"PENDAMPING, 19:00, WIT, 2026-12-01T23:30, 2026-12-02T19:00",
			"PETUGAS, 06:30, WITA, 2026-12-31T08:00, 2027-01-01T06:30",
			"KOORDINATOR, 07:00, WIB, 2026-12-01T08:00, 2026-12-07T07:00",
			"KOORDINATOR, 07:00, WIB, 2026-12-07T06:00, 2026-12-07T07:00",
			"KOORDINATOR, 07:00, WIB, 2026-12-07T07:00, 2026-12-14T07:00" })
	void comesAtTheHourOfTheRecipient(Audience audience, LocalTime hour, Zone zone, LocalDateTime now,
			LocalDateTime next) {
		assertThat(DigestTimes.next(audience, hour, zone, instant(now, zone))).isEqualTo(instant(next, zone));
	}

	@ParameterizedTest
	@CsvSource({ "06:29, false", "06:30, true", "20:29, true", "20:30, false", "02:00, false" })
	void doesNotLeaveAtNight(LocalTime time, boolean open) {
		assertThat(DigestTimes.open(Zone.WITA, instant(LocalDateTime.of(2026, 12, 1, 0, 0).with(time), Zone.WITA)))
			.isEqualTo(open);
	}

	@Test
	void offersNoHourAtNightOrInAPauseOfFriday() {
		assertThat(DigestTimes.HOURS).isSorted()
			.contains(DigestTimes.USUAL)
			.noneMatch((hour) -> within(hour, "11:30", "13:00") || within(hour, "17:45", "18:45"))
			.allMatch((hour) -> within(hour, "06:30", "20:30"));
	}

	@Test
	void knowsWhatIsNew() {
		String seen = SeenKeys.write(List.of("a", "b"));
		assertThat(SeenKeys.news(List.of("b", "a"), seen)).isFalse();
		assertThat(SeenKeys.news(List.of(), seen)).isFalse();
		assertThat(SeenKeys.news(List.of("a", "c"), seen)).isTrue();
		assertThat(SeenKeys.news(List.of("a"), "")).isTrue();
		assertThat(SeenKeys.news(List.of(), "")).isFalse();
	}

	private static boolean within(LocalTime hour, String from, String until) {
		return !hour.isBefore(LocalTime.parse(from)) && hour.isBefore(LocalTime.parse(until));
	}

	private static Instant instant(LocalDateTime local, Zone zone) {
		return local.atZone(zone.zoneId()).toInstant();
	}

}
