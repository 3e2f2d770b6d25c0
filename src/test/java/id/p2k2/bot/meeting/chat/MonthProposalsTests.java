package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MonthProposalsTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-02,2026-12,2026-12-07", "2026-11-09,2026-12,2026-12-14", "2026-11-30,2026-12,2026-12-28",
			"2026-12-01,2027-01,2027-01-05", "2026-12-31,2027-01,2027-01-28", "2026-12-31,2027-02,2027-02-25",
			"2026-11-01,2026-12,2026-12-06" })
	void copiesWeekdayAndWeek(LocalDate last, YearMonth month, LocalDate expected) {
		assertThat(MonthProposals.sameWeekday(last, month)).isEqualTo(expected);
	}

	@Test
	void findsTwoLinesOfOneDayThatOverlap() {
		MonthState.Line nine = line(1, 9);
		assertThat(MonthTable.clash(nine, line(2, 10))).isTrue();
		assertThat(MonthTable.clash(nine, line(2, 11))).isFalse();
		assertThat(MonthTable.clash(nine, MonthState.Line.none(2))).isFalse();
	}

	private static MonthState.Line line(long kelompok, int hour) {
		return new MonthState.Line(kelompok, LocalDate.of(2026, 12, 7), LocalTime.of(hour, 0), "balai desa", false);
	}

}
