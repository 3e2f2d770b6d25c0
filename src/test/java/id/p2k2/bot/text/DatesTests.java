package id.p2k2.bot.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTests {

	@ParameterizedTest
	@CsvSource({ "2026-12-07T02:00:00Z, WIB, '7 Desember 2026 pukul 09.00 WIB', Senin",
			"2026-12-07T02:00:00Z, WITA, '7 Desember 2026 pukul 10.00 WITA', Senin",
			"2026-12-07T02:00:00Z, WIT, '7 Desember 2026 pukul 11.00 WIT', Senin",
			"2026-12-31T17:30:00Z, WIB, '1 Januari 2027 pukul 00.30 WIB', Jumat" })
	void tellsTheWallClockOfTheZone(Instant instant, Zone zone, String text, String day) {
		assertThat(Dates.fullWithHour(instant, zone)).isEqualTo(day + ", " + text);
	}

	@Test
	void leavesALocalTimeAsItIs() {
		assertThat(Dates.fullWithHour(LocalDateTime.of(2026, 12, 7, 13, 5), Zone.WIT))
			.isEqualTo("Senin, 7 Desember 2026 pukul 13.05 WIT");
	}

	@Test
	void namesEveryDay() {
		Stream<LocalDate> week = Stream.of(DayOfWeek.values()).map((day) -> LocalDate.of(2026, 12, 6 + day.getValue()));
		assertThat(week.map((date) -> Dates.full(date) + "|" + Dates.dayAndMonth(date))).containsExactly(
				"Senin, 7 Desember 2026|Sen 7 Des", "Selasa, 8 Desember 2026|Sel 8 Des",
				"Rabu, 9 Desember 2026|Rab 9 Des", "Kamis, 10 Desember 2026|Kam 10 Des",
				"Jumat, 11 Desember 2026|Jum 11 Des", "Sabtu, 12 Desember 2026|Sab 12 Des",
				"Minggu, 13 Desember 2026|Min 13 Des");
	}

	@Test
	void namesEveryMonth() {
		assertThat(IntStream.rangeClosed(1, 12).mapToObj((month) -> Dates.month(YearMonth.of(2027, month))))
			.containsExactly("Januari 2027", "Februari 2027", "Maret 2027", "April 2027", "Mei 2027", "Juni 2027",
					"Juli 2027", "Agustus 2027", "September 2027", "Oktober 2027", "November 2027", "Desember 2027");
		assertThat(IntStream.rangeClosed(1, 12).mapToObj((month) -> Dates.shortMonth(YearMonth.of(2027, month))))
			.containsExactly("Jan 2027", "Feb 2027", "Mar 2027", "Apr 2027", "Mei 2027", "Jun 2027", "Jul 2027",
					"Agu 2027", "Sep 2027", "Okt 2027", "Nov 2027", "Des 2027");
		assertThat(
				Stream.of(Month.values()).map((month) -> Dates.dayAndMonth(LocalDate.of(2027, month, 1)).split(" ")[2]))
			.containsExactly("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
	}

	@Test
	void writesHoursWithADot() {
		assertThat(Dates.hour(LocalTime.of(9, 0))).isEqualTo("09.00");
		assertThat(Dates.hour(LocalTime.of(23, 59))).isEqualTo("23.59");
	}

}
