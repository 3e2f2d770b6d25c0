package id.p2k2.bot.text.spoken;

import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenHourTests {

	@ParameterizedTest
	@CsvSource({ "09.00, 09:00", "9, 09:00", "9.30, 09:30", "09:00, 09:00", "9:05, 09:05", "0900, 09:00", "1400, 14:00",
			"'9,30', 09:30", "jam 9, 09:00", "Jam 9 ya bu, 09:00", "jm 9, 09:00", "jam9, 09:00", "jam sembilan, 09:00",
			"sembilan, 09:00", "jam songo, 09:00", "jam 9 pagi, 09:00", "9 pagi, 09:00", "jam 9 isuk, 09:00",
			"jam 1, 13:00", "1, 13:00", "jam 1 siang, 13:00", "jam 2, 14:00", "jam 4 sore, 16:00", "jam 6, 18:00",
			"6.29, 18:29", "6.30, 06:30", "06.00, 06:00", "jam 7, 07:00", "jam 7 malam, 19:00", "7 malam, 19:00",
			"jam 12, 12:00", "12.59, 12:59", "jam 12 siang, 12:00", "13, 13:00", "setengah 9, 08:30",
			"setengah sembilan, 08:30", "jam setengah 2, 13:30", "setengah 2 siang, 13:30", "setengah 7, 06:30",
			"setengah 6, 17:30", "setengah 1, 12:30", "1/2 9, 08:30", "½ 9, 08:30", "stengah 10 pagi, 09:30",
			"setengah delapan malam, 19:30", "9 kurang seperempat, 08:45", "jam 9 kurang 10, 08:50",
			"9 lewat 10, 09:10", "jam 9 lewat seperempat, 09:15", "9 lebih 5 menit, 09:05", "1 kurang 10, 12:50",
			"pukul 14.00 WIB, 14:00", "pkl. 08.30 wita, 08:30", "jam 10 di rumah bu rini, 10:00", "besok jam 9, 09:00",
			"jam 9an, 09:00", "23.59, 23:59", "jam 3 pagi, 03:00", "jam 5 pagi, 05:00", "０９．００, 09:00",
			"16.00 sore, 16:00", "jam 10 siang, 10:00", "siap jam 9, 09:00", "'jam 9, ya', 09:00" })
	void understandsAnHour(String text, LocalTime hour) {
		assertThat(SpokenHour.parse(text)).isEqualTo(new SpokenHour.Hour(hour));
	}

	@ParameterizedTest
	@ValueSource(strings = { "25.00", "24.00", "9.75", "jam 30", "09.60", "2575", "setengah 40" })
	void knowsNoSuchHour(String text) {
		assertThat(SpokenHour.parse(text)).isEqualTo(new SpokenHour.Impossible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ya", "pagi", "abis dhuhur", "ba'da asar", "ba’da ashar", "habis magrib", "bada isya",
			"jam 1 habis dhuhur", "setelah jumatan", "9 atau 10", "9-11", "09.00-11.00", "jam 9 sampai 11", "9 jam",
			"2 jam lagi", "9 orang", "jangan jam 9", "mungkin jam 9", "9 lewat", "jam 9 lebih", "9 setengah", "9 sore",
			"12 malam", "12 pagi", "jam 2 malam", "03.00", "00.00", "0.30", "7/12", "7/12/2026", "900", "081234567890",
			"jam berapa", "9 sampai selesai", "9.5" })
	void asksAgain(String text) {
		assertThat(SpokenHour.parse(text)).isEqualTo(new SpokenHour.Unclear());
	}

}
