package id.p2k2.bot.text.spoken;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenDateTests {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

	@ParameterizedTest
	@CsvSource({ "7/12/2026, 2026-12-07", "7-12-26, 2026-12-07", "07.12.2026, 2026-12-07", "7.12, 2026-12-07",
			"7/12, 2026-12-07", "7 / 12, 2026-12-07", "2/12, 2026-12-02", "1/12, 2027-12-01", "3/1, 2027-01-03",
			"7 des, 2026-12-07", "7des, 2026-12-07", "7 Des., 2026-12-07", "7 desember 2026, 2026-12-07",
			"7-des-2026, 2026-12-07", "7 des 26, 2026-12-07", "1 des, 2027-12-01", "tgl 7, 2026-12-07",
			"tanggal 7, 2026-12-07", "tgl. 7 ya bu, 2026-12-07", "tgl7, 2026-12-07", "7, 2026-12-07", "1, 2027-01-01",
			"2, 2026-12-02", "31, 2026-12-31", "tanggal tujuh, 2026-12-07", "tujuh desember, 2026-12-07",
			"dua puluh lima desember, 2026-12-25", "tgl dua belas, 2026-12-12", "besok, 2026-12-03",
			"Besok bu, 2026-12-03", "bsk, 2026-12-03", "sesuk, 2026-12-03", "isuk, 2026-12-03", "enjing, 2026-12-03",
			"sesuk isuk, 2026-12-03", "lusa, 2026-12-04", "pageto, 2026-12-04", "hari ini, 2026-12-02",
			"sekarang, 2026-12-02", "3 hari lagi, 2026-12-05", "senin, 2026-12-07", "Senen, 2026-12-07",
			"rabu, 2026-12-09", "rebo, 2026-12-09", "kamis, 2026-12-03", "kemis, 2026-12-03", "jumat, 2026-12-04",
			"jum'at, 2026-12-04", "jum’at, 2026-12-04", "jumaat, 2026-12-04", "sabtu, 2026-12-05", "minggu, 2026-12-06",
			"hari minggu, 2026-12-06", "ahad, 2026-12-06", "selasa, 2026-12-08", "senin depan, 2026-12-07",
			"jumat depan, 2026-12-11", "senin minggu depan, 2026-12-07", "kamis minggu depan, 2026-12-10",
			"minggu depan hari kamis, 2026-12-10", "hari minggu depan, 2026-12-13", "minggu depan tgl 9, 2026-12-09",
			"jumat minggu ini, 2026-12-04", "kamis ini, 2026-12-03", "2026-12-07, 2026-12-07", "7 desmber, 2026-12-07",
			"7 desmeber, 2026-12-07", "7 desembr, 2026-12-07", "17 agst, 2027-08-17", "17 agt, 2027-08-17",
			"3 nop, 2027-11-03", "3 november, 2027-11-03", "3 nopember 2027, 2027-11-03", "5 pebruari, 2027-02-05",
			"5 peb, 2027-02-05", "9 mei, 2027-05-09", "hari senin tgl 7 des ya bu, 2026-12-07",
			"senin 7 desember 2026, 2026-12-07", "'Senin, 7 Desember 2026', 2026-12-07", "Sen 7 Des, 2026-12-07",
			"senin 7/12 jam 9, 2026-12-07", "besok jam 9 pagi, 2026-12-03", "besok tgl 3, 2026-12-03",
			"tgl 7 bulan 12, 2026-12-07", "tgl 5 bulan depan, 2027-01-05", "bulan depan tanggal 5, 2027-01-05",
			"tgl 20 bulan ini, 2026-12-20", "senin di rumah bu rini, 2026-12-07", "7 des di balai desa, 2026-12-07",
			"besok 🙏, 2026-12-03", "７／１２／２０２６, 2026-12-07", "5 januari tahun depan, 2027-01-05",
			"tgl 7 rumah bu rini, 2026-12-07", "jumat kliwon tgl 11, 2026-12-11", "hadir besok, 2026-12-03",
			"sabtu wage, 2026-12-05" })
	void understandsADate(String text, LocalDate date) {
		assertThat(SpokenDate.parse(text, TODAY)).isEqualTo(new SpokenDate.Date(date));
	}

	@ParameterizedTest
	@CsvSource({ "29/2, 2027-03-01, 2028-02-29", "29 feb, 2028-01-05, 2028-02-29", "31, 2026-11-01, 2026-12-31",
			"30, 2027-02-01, 2027-03-30", "senin, 2026-12-07, 2026-12-14", "senin, 2026-12-06, 2026-12-07",
			"senin depan, 2026-12-07, 2026-12-14", "senin depan, 2026-12-06, 2026-12-07",
			"senin depan, 2026-12-08, 2026-12-14", "minggu, 2026-12-06, 2026-12-13", "besok, 2026-12-31, 2027-01-01" })
	void countsFromToday(String text, LocalDate today, LocalDate date) {
		assertThat(SpokenDate.parse(text, today)).isEqualTo(new SpokenDate.Date(date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 November", "31/11/2026", "30 feb", "30/2", "29/2", "29/2/2027", "7/13", "32/12",
			"0/12", "2026-13-01", "32 des", "tgl 45", "99/99/9999", "31/4" })
	void knowsNoSuchDay(String text) {
		assertThat(SpokenDate.parse(text, TODAY)).isEqualTo(new SpokenDate.Impossible());
	}

	@ParameterizedTest
	@CsvSource({ "1/12/2026, 2026-12-01", "7/12/2025, 2025-12-07", "2026-11-30, 2026-11-30", "7 des 2025, 2025-12-07",
			"kemarin, 2026-12-01", "senin minggu ini, 2026-11-30", "1 bulan ini, 2026-12-01" })
	void knowsWhatIsOver(String text, LocalDate date) {
		assertThat(SpokenDate.parse(text, TODAY)).isEqualTo(new SpokenDate.Past(date));
	}

	@ParameterizedTest
	@CsvSource({ "senin 8 des 2026, 2026-12-08, MONDAY", "selasa 7/12, 2026-12-07, TUESDAY",
			"minggu tgl 7, 2026-12-07, SUNDAY", "senin besok, 2026-12-03, MONDAY",
			"senin 7 des 2027, 2027-12-07, MONDAY" })
	void noticesAWrongWeekday(String text, LocalDate date, DayOfWeek said) {
		assertThat(SpokenDate.parse(text, TODAY)).isEqualTo(new SpokenDate.Contradiction(date, said));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ya", "minggu depan", "pekan depan", "minggu ini", "bulan depan", "2 minggu lagi",
			"seminggu lagi", "desember", "2026", "senin atau selasa", "senin selasa", "7/12 atau 8/12", "7/12 8/12",
			"7 8", "7-9 des", "jangan senin", "senin tidak bisa", "mungkin senin", "kapan", "saya punya 7 anak",
			"081234567890", "123", "7 des 0900", "besok lusa", "nanti saja", "terserah bu", "0", "hari", "jam 9",
			"besok tgl 20" })
	void asksAgain(String text) {
		assertThat(SpokenDate.parse(text, TODAY)).isEqualTo(new SpokenDate.Unclear());
	}

}
