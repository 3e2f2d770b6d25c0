package id.p2k2.bot.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.PlanHint;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.meeting.timing.PlaceDays;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
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
class CalendarIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private SpecialDays days;

	@Autowired
	private PlaceDays places;

	@Autowired
	private CalendarHint hint;

	@Autowired
	private Texts texts;

	private Village village;

	private Phone joko;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.joko = this.world.phone("Joko");
		Chat chat = World.chat(this.joko);
		this.world.jdbc()
			.sql("INSERT INTO staff (id, name, role, kabupaten, created_at) VALUES (900, 'Pak Joko', 'KOORDINATOR', 'Kab. Kebumen', '2026-11-01')")
			.update();
		this.world.jdbc()
			.sql("INSERT INTO staff_chat (staff_id, bot, chat_id, created_at) VALUES (900, ?, ?, '2026-11-01')")
			.params(chat.bot(), chat.id())
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "2026, 25", "2027, 26" })
	void knowsTheHolidaysOfTheDecrees(int year, int days) {
		assertThat(this.world.jdbc()
			.sql("""
					SELECT SUM(DATEDIFF(until_date, from_date) + 1) FROM special_day
					WHERE kind = 'HOLIDAY' AND kabupaten IS NULL AND YEAR(from_date) = ?""")
			.param(year)
			.query(Integer.class)
			.single()).isEqualTo(days);
	}

	@Test
	void knowsWhichDaysAreHolidays() {
		assertThat(kinds(this.village.group("Melati"), "2026-12-25")).containsExactly(DayKind.HOLIDAY);
		assertThat(kinds(this.village.group("Melati"), "2026-12-23")).isEmpty();
	}

	@Test
	void keepsNyepiToBali() {
		assertThat(kinds(this.village.group("Melati"), "2026-03-19")).containsExactly(DayKind.HOLIDAY);
		this.world.jdbc().sql("UPDATE desa SET kabupaten = 'Kab. Badung'").update();
		assertThat(kinds(this.village.group("Melati"), "2026-03-19")).containsExactly(DayKind.HOLIDAY, DayKind.NYEPI);
	}

	@Test
	void addsAMarketDayThatWarnsInThatDesaAlone() {
		says("/libur", "Natal");
		presses("Tambah", "Hari apa");
		presses("Hari pasar", "Tanggal berapa");
		says("kapan-kapan", "misalnya 7/12/2026");
		says("7/12", "Apa namanya");
		says("Pasar Wage", "Di desa mana");
		says("Entah", "belum ada di daftar");
		says("sumberadi", "Desa Sumberadi, Kab. Kebumen");
		presses("Simpan", "Sudah disimpan");
		assertThat(hints("2026-12-07")).containsExactly("Senin, 7 Desember 2026: hari pasar Desa Sumberadi.");
		assertThat(hints("2026-12-08")).isEmpty();
		this.world.jdbc()
			.sql("UPDATE special_day SET desa_id = NULL, kabupaten = 'Kab. Cilacap' WHERE kind = 'MARKET'")
			.update();
		assertThat(hints("2026-12-07")).isEmpty();
	}

	@Test
	void addsARangeAndTakesItAway() {
		says("/libur", "Natal");
		presses("Tambah", "Hari apa");
		presses("Ramadan", "Tanggal berapa");
		says("8/2/2027 sampai 9/3/2027", "Apa namanya");
		says("Ramadan 1448", "Berlaku di mana");
		presses("Kab. Kebumen", "Senin, 8 Februari 2027 sampai Selasa, 9 Maret 2027: Ramadan 1448");
		presses("Simpan", "Sudah disimpan");
		assertThat(kinds(this.village.group("Melati"), "2027-03-07")).containsExactly(DayKind.RAMADAN);
		says("/libur", "Ramadan 1448");
		presses("Hapus", "Mana yang mau dihapus");
		presses("Sen 8 Feb Ramadan 1448", "Ramadan 1448 sudah dihapus");
		assertThat(kinds(this.village.group("Melati"), "2027-03-07")).isEmpty();
	}

	@Test
	void letsNobodyElseChangeAnything() {
		SpecialDay everywhere = new SpecialDay(0, DayKind.NYEPI, "Nyepi", LocalDate.of(2027, 3, 8),
				LocalDate.of(2027, 3, 8), SpecialDay.Area.EVERYWHERE);
		SpecialDay elsewhere = new SpecialDay(0, DayKind.NYEPI, "Nyepi", LocalDate.of(2027, 3, 8),
				LocalDate.of(2027, 3, 8), SpecialDay.Area.of("Kab. Badung"));
		long christmas = this.world.jdbc()
			.sql("SELECT id FROM special_day WHERE from_date = '2026-12-25'")
			.query(Long.class)
			.single();
		assertThat(this.days.add(everywhere, this.village.speaker("Andi"))).isFalse();
		assertThat(this.days.add(elsewhere, this.speakers.of(World.chat(this.joko)))).isFalse();
		assertThat(this.days.remove(christmas, this.village.speaker("Andi"))).isEmpty();
		this.village.phone("Andi").sends("/libur");
		this.world.settle();
		assertThat(this.village.phone("Andi").newest().text()).doesNotContain("Natal");
	}

	private void says(String text, String answer) {
		this.joko.sends(text);
		this.world.settle();
		assertThat(this.joko.messages()).as(this.joko.transcript())
			.anyMatch((bubble) -> bubble.fromBot() && bubble.text().contains(answer));
	}

	private void presses(String label, String answer) {
		this.joko.presses(label);
		this.world.settle();
		assertThat(this.joko.messages()).as(this.joko.transcript())
			.anyMatch((bubble) -> bubble.text().contains(answer));
	}

	private Set<DayKind> kinds(KelompokId kelompok, String day) {
		LocalDate date = LocalDate.parse(day);
		return this.places.of(List.of(kelompok), date.minusDays(1), date.plusDays(1)).on(date);
	}

	private List<String> hints(String day) {
		return this.hint
			.hints(new PlanHint.Idea(new StaffId(1), List.of(this.village.group("Melati")), LocalDate.parse(day),
					LocalTime.of(9, 0), Zone.WIB, Optional.empty()))
			.stream()
			.map((wording) -> this.texts.plain(wording, Texts.INDONESIAN))
			.toList();
	}

}
