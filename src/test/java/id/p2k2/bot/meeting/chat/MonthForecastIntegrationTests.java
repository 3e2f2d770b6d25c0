package id.p2k2.bot.meeting.chat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.Reach;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.meeting.timing.Windows;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MonthForecastIntegrationTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Reach reach;

	@Autowired
	private Planning planning;

	@Autowired
	private Texts texts;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@ParameterizedTest(name = "{0} a second")
	@CsvSource(delimiter = '|',
			value = { "25 | sekitar 3 pesan, terkirim dalam kurang dari 1 menit",
					"0.01 | sekitar 3 pesan, terkirim dalam 5 menit",
					"0.0001 | Mengirimnya perlu 9 jam, lebih lama dari waktu kirim 19.00 sampai 20.00" })
	void tellsHowLongTheFullestEveningTakes(double perSecond, String told) {
		assertThat(forecast(perSecond, line("Melati", MONDAY), line("Mawar", MONDAY.plusDays(1))))
			.hasValueSatisfying((text) -> assertThat(text).contains("alam sebelum Senin, 7 Desember 2026", told));
	}

	@Test
	void countsWhatOthersHavePlannedForThatDay() {
		assertThat(this.planning.plan(new MeetingPlan(List.of(this.village.group("Mawar")), MONDAY, LocalTime.of(9, 0),
				"balai desa", Optional.empty(), Optional.of("menabung")), this.village.speaker("Andi")))
			.isInstanceOf(PlanResult.Planned.class);
		assertThat(forecast(25, line("Melati", MONDAY)).orElseThrow()).contains("sekitar 6 pesan");
	}

	@Test
	void saysNothingWhereNobodyIsReminded() {
		assertThat(forecast(25, MonthState.Line.none(this.village.group("Melati").value()))).isEmpty();
		this.world.jdbc().sql("UPDATE consent SET granted = FALSE").update();
		assertThat(forecast(25, line("Melati", MONDAY))).isEmpty();
	}

	private Optional<String> forecast(double perSecond, MonthState.Line... lines) {
		return new MonthForecast(this.reach, Windows.usual(), () -> perSecond)
			.of(new MonthState.Plan(YearMonth.of(2026, 12), List.of(lines)))
			.map((wording) -> this.texts.plain(wording, Texts.INDONESIAN));
	}

	private MonthState.Line line(String kelompok, LocalDate date) {
		return new MonthState.Line(this.village.group(kelompok).value(), date, LocalTime.of(9, 0), "balai desa", false);
	}

}
