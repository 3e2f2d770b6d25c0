package id.p2k2.bot.text.spoken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.spoken.SpokenPlan.Ambiguous;
import id.p2k2.bot.text.spoken.SpokenPlan.Incomplete;
import id.p2k2.bot.text.spoken.SpokenPlan.Plan;
import id.p2k2.bot.text.spoken.SpokenPlan.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenPlanTests {

	/** A Wednesday. */
	private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

	private static final List<String> GROUPS = List.of("Melati", "Mawar", "Mawar 2", "Kelompok Anggrek Putih",
			"Anggrek Ungu", "Sedap Malam");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Melati 7/12 9 rumah Bu Rini                  | Melati                 | 2026-12-07 | 09:00 | rumah Bu Rini
			melati 7/12 jam 9 di rumah bu rini           | Melati                 | 2026-12-07 | 09:00 | rumah bu rini
			Kelompok Melati, 7 des, 09.00, balai desa    | Melati                 | 2026-12-07 | 09:00 | balai desa
			klp. MELATI: senin 7/12 pukul 13.30 WIB RT 3 | Melati                 | 2026-12-07 | 13:30 | RT 3
			1. Melati 7 12 rumah Bu Rini                 | Melati                 | 2026-12-07 | 12:00 | rumah Bu Rini
			- Melati 7-12-2026 setengah 9 posyandu       | Melati                 | 2026-12-07 | 08:30 | posyandu
			Melati senin depan 1 rumah Bu Rini           | Melati                 | 2026-12-07 | 13:00 | rumah Bu Rini
			Melati jam 9 tgl 7 des rumah Bu Rini         | Melati                 | 2026-12-07 | 09:00 | rumah Bu Rini
			Melati 7 des 10 rumah Bu Rini                | Melati                 | 2026-12-07 | 10:00 | rumah Bu Rini
			Melati besok sembilan pagi rumah Bu Rini     | Melati                 | 2026-12-03 | 09:00 | rumah Bu Rini
			Melati 7/12 - 9 - rumah Bu Rini              | Melati                 | 2026-12-07 | 09:00 | rumah Bu Rini
			Mawar 8/12 10 rumah Bu Lastri                | Mawar                  | 2026-12-08 | 10:00 | rumah Bu Lastri
			Mawar 2 8/12 10 rumah Bu Yuni                | Mawar 2                | 2026-12-08 | 10:00 | rumah Bu Yuni
			Mawar 2/12 10 rumah Bu Lastri                | Mawar                  | 2026-12-02 | 10:00 | rumah Bu Lastri
			Mawar 2 des 9 rumah Bu Lastri                | Mawar                  | 2026-12-02 | 09:00 | rumah Bu Lastri
			anggrek putih 8/12 10 balai                  | Kelompok Anggrek Putih | 2026-12-08 | 10:00 | balai
			sedap malam 8/12 4 sore balai                | Sedap Malam            | 2026-12-08 | 16:00 | balai
			Sedap 8/12 10 balai                          | Sedap Malam            | 2026-12-08 | 10:00 | balai
			Melati 7/12 9                                | Melati                 | 2026-12-07 | 09:00 |
			""")
	void readsALine(String line, String kelompok, LocalDate date, LocalTime hour, String place) {
		assertThat(SpokenPlan.parse(line, TODAY, GROUPS))
			.isEqualTo(new Plan(kelompok, date, hour, Optional.ofNullable(place)));
	}

	@Test
	void asksWhichOfTwoWithOneName() {
		assertThat(SpokenPlan.parse("melati 7/12 9 balai", TODAY, List.of("Melati", "Kelompok MELATI", "Mawar")))
			.isEqualTo(new Ambiguous(List.of("Melati", "Kelompok MELATI")));
		assertThat(SpokenPlan.parse("anggrek 7/12 9 balai", TODAY, GROUPS))
			.isEqualTo(new Ambiguous(List.of("Kelompok Anggrek Putih", "Anggrek Ungu")));
	}

	@Test
	void tellsWhatIsMissing() {
		SpokenDate.Result seventh = new SpokenDate.Date(LocalDate.of(2026, 12, 7));
		SpokenHour.Result nine = new SpokenHour.Hour(LocalTime.of(9, 0));
		SpokenDate.Result noDate = new SpokenDate.Unclear();
		SpokenHour.Result noHour = new SpokenHour.Unclear();
		Optional<String> melati = Optional.of("Melati");
		assertMissing("Melati 7/12 rumah Bu Rini", melati, seventh, noHour, Optional.of("rumah Bu Rini"));
		assertMissing("Melati jam 9 rumah Bu Rini", melati, noDate, nine, Optional.of("rumah Bu Rini"));
		assertMissing("Melati", melati, noDate, noHour, Optional.empty());
		assertMissing("", Optional.empty(), noDate, noHour, Optional.empty());
		assertMissing("Kenanga 7/12 9 balai", Optional.empty(), seventh, nine, Optional.of("balai"));
		assertMissing("Melati 31/11 9 balai", melati, new SpokenDate.Impossible(), nine, Optional.of("balai"));
		assertMissing("Melati selasa 7/12 9 balai", melati,
				new SpokenDate.Contradiction(LocalDate.of(2026, 12, 7), DayOfWeek.TUESDAY), nine, Optional.of("balai"));
		assertMissing("Melati 7/12/2025 9 balai", melati, new SpokenDate.Past(LocalDate.of(2025, 12, 7)), nine,
				Optional.of("balai"));
		assertMissing("Melati 7/12 25.00 balai", melati, seventh, new SpokenHour.Impossible(), Optional.of("balai"));
		assertMissing("Melati 7/12 9 11", melati, seventh, noHour, Optional.of("11"));
	}

	private static void assertMissing(String line, Optional<String> kelompok, SpokenDate.Result date,
			SpokenHour.Result hour, Optional<String> place) {
		Result expected = new Incomplete(kelompok, date, hour, place);
		assertThat(SpokenPlan.parse(line, TODAY, GROUPS)).as(line).isEqualTo(expected);
	}

}
