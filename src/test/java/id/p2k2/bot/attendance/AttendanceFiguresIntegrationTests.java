package id.p2k2.bot.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Meetings;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Begins on Tuesday, 1 December 2026, 08.00; the meeting is on Monday the 7th, 09.00. */
@IntegrationTest
class AttendanceFiguresIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private Meetings meetings;

	@Autowired
	private Attendance attendance;

	@Autowired
	private AttendanceFigures figures;

	@Autowired
	private AttendanceData data;

	@Autowired
	private TransactionTemplate transaction;

	private Stage stage;

	@BeforeEach
	void settle() {
		this.stage = new Stage(this.world, this.speakers, this.planning, this.attendance);
	}

	@Test
	void givesFiguresByMonthForKelompokAndKabupaten() {
		this.stage.recordAll(this.stage.planned("Melati"), "Melati", "2026-12-07T12:00");
		this.stage.recordAll(this.stage.planned(LocalDate.of(2026, 12, 14), "Melati"), "Melati", "2026-12-14T12:00");
		this.stage.recordAll(this.stage.planned(LocalDate.of(2027, 1, 4), "Mawar"), "Mawar", "2027-01-04T12:00");
		YearMonth december = YearMonth.of(2026, 12);
		assertThat(this.figures.months(this.stage.village().group("Melati"), december, december.plusMonths(1)))
			.containsExactly(new AttendanceFigures.Month(december, 2, new MarkCount(8, 0, 0, 0, 0)));
		assertThat(this.figures.months("Kab. Kebumen", december, december.plusMonths(1))).containsExactly(
				new AttendanceFigures.Month(december, 2, new MarkCount(8, 0, 0, 0, 0)),
				new AttendanceFigures.Month(december.plusMonths(1), 1, new MarkCount(2, 0, 0, 0, 0)));
		assertThat(this.figures.months("Kab. Lain", december, december)).isEmpty();
		assertThat(
				this.figures.between(this.stage.village().group("Melati"), Stage.SEVENTH, LocalDate.of(2026, 12, 15)))
			.hasSize(2);
		assertThat(this.figures.last(this.stage.village().group("Melati")).orElseThrow().sheet().day())
			.isEqualTo(LocalDate.of(2026, 12, 14));
	}

	@Test
	void tellsAFamilyAndErasesNothingOfTheProgramme() {
		this.stage.recordAll(this.stage.planned("Melati"), "Melati", "2026-12-07T12:00");
		LinkId siti = this.stage.village().speaker("Siti").families().getFirst().link();
		assertThat(this.data.describe(siti)).hasSize(1);
		this.data.erase(siti);
		assertThat(this.stage.count("SELECT COUNT(*) FROM attendance_mark WHERE mark IS NOT NULL")).isEqualTo(4);
		this.world.jdbc().sql("UPDATE link SET kind = 'TITIP_KABAR' WHERE id = ?").param(siti.value()).update();
		assertThat(this.data.describe(siti)).isEmpty();
	}

	@Test
	void asksWhoServedThatDayOnceAndOutsideQuietHours() {
		MeetingId meeting = this.stage.planned(LocalDate.of(2026, 12, 4), "Melati");
		this.stage.substitute("Dewi", "Melati", "2026-12-04", "2026-12-05");
		this.stage.greet("Dewi");
		this.stage.at("2026-12-04T10:59");
		assertThat(this.stage.asked()).isZero();
		this.stage.at("2026-12-04T11:00");
		assertThat(this.stage.asked()).isOne();
		assertThat(this.stage.village().phone("Dewi").newest().labels()).containsExactly("Isi absen");
		this.stage.at("2026-12-06T11:00");
		assertThat(this.stage.asked()).isOne();
		assertThat(this.attendance.open(this.stage.sheet(meeting, "Melati"), this.stage.village().speaker("Dewi")))
			.isInstanceOf(RosterResult.Done.class);
	}

	@Test
	void waitsForFridayPrayerAndForgetsWhatIsRecordedBefore() {
		MeetingId late = this.stage.planned(LocalDate.of(2026, 12, 4), LocalTime.of(9, 40), "Melati");
		this.stage.at("2026-12-04T11:40");
		assertThat(this.world.jdbc()
			.sql("SELECT DATE_FORMAT(earliest_at, '%H:%i') FROM outbox WHERE kind = 'attendance.ask'")
			.query(String.class)
			.single()).isEqualTo("06:00");
		this.stage.recordAll(late, "Melati", "2026-12-04T12:00");
		assertThat(this.stage.count("SELECT COUNT(*) FROM outbox WHERE kind = 'attendance.ask' AND state = 'PENDING'"))
			.isZero();
		MeetingId early = this.stage.planned(LocalDate.of(2026, 12, 5), LocalTime.of(9, 0), "Melati");
		this.stage.recordAll(early, "Melati", "2026-12-05T10:00");
		this.stage.at("2026-12-05T12:00");
		assertThat(this.stage.asked()).isOne();
	}

	@Test
	void followsAMovedMeetingAndGoesWithACancelledOne() {
		MeetingId moved = this.stage.planned("Melati");
		this.meetings.moveDirectly(moved, 1, LocalDate.of(2026, 12, 9), LocalTime.of(10, 0), "balai desa",
				this.stage.village().speaker("Andi"));
		MeetingId cancelled = this.stage.planned("Mawar");
		this.meetings.cancelDirectly(cancelled, 1, this.stage.village().speaker("Andi"));
		this.stage.at("2026-12-08T18:00");
		assertThat(this.stage.asked()).isZero();
		this.stage.at("2026-12-09T11:59");
		assertThat(this.stage.asked()).isZero();
		this.stage.at("2026-12-09T12:00");
		assertThat(this.stage.asked()).isOne();
		assertThat(this.stage.count("SELECT COUNT(*) FROM attendance_sheet")).isOne();
	}

	@Test
	void takesTapsFasterThanTheBotAnswers() {
		MeetingId meeting = this.stage.planned("Melati");
		this.stage.greet("Andi");
		this.stage.at("2026-12-07T11:00");
		Phone andi = this.stage.village().phone("Andi");
		andi.presses("Isi absen");
		this.world.settle();
		andi.presses("1. Ibu Nur");
		andi.presses("1. Ibu Nur");
		andi.presses("2. Ibu Rini");
		andi.presses("Semua hadir");
		andi.presses("Simpan");
		this.world.settle();
		assertThat(this.figures.of(meeting, this.stage.village().group("Melati")).orElseThrow().count())
			.isEqualTo(new MarkCount(4, 0, 0, 0, 0));
		assertThat(andi.newest().labels()).containsExactly("Lewati", "Catat keluhan lisan");
	}

	@Test
	void keepsAPictureWithoutLoadingIt() {
		MeetingId meeting = this.stage.planned("Melati");
		this.stage.greet("Andi");
		this.stage.at("2026-12-07T11:00");
		Phone andi = this.stage.village().phone("Andi");
		for (String press : List.of("Isi absen", "Semua hadir", "Simpan", "Lewati", "Lewati")) {
			andi.presses(press);
			this.world.settle();
		}
		andi.sendsDocument("daftar.pdf", "application/pdf", new byte[] { 1 }, "");
		this.world.settle();
		assertThat(andi.newest().text()).startsWith("Kirim satu foto");
		andi.sendsPhoto(new byte[] { 1, 2, 3 }, "");
		this.world.settle();
		Sheet sheet = this.figures.of(meeting, this.stage.village().group("Melati")).orElseThrow().sheet();
		assertThat(sheet.photo().orElseThrow().bot()).isEqualTo(World.chat(andi).bot());
		assertThat(sheet.photo().orElseThrow().fileId()).isNotBlank();
		assertThat(andi.newest().labels()).containsExactly("Catat keluhan lisan", "Ubah absen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					attendance_sheet_ask    | SELECT * FROM attendance_sheet s WHERE s.asked_at IS NULL AND s.ask_at <= '2026-01-01' ORDER BY s.ask_at LIMIT 10
					attendance_sheet_day    | SELECT * FROM attendance_sheet s WHERE s.kelompok_id = 7 AND s.local_date >= '2026-01-01' AND s.local_date < '2026-01-20' AND s.recorded_at IS NOT NULL
					attendance_sheet_once   | SELECT * FROM attendance_sheet s WHERE s.meeting_id = 7 AND s.kelompok_id = 7
					attendance_change_sheet | SELECT * FROM attendance_change WHERE sheet_id = 7 AND revision > 3 AND changed_by <> 9
					attendance_mark_kpm     | SELECT * FROM attendance_mark WHERE kpm_id = 77
					PRIMARY                 | SELECT * FROM attendance_mark WHERE sheet_id = 7
					""")
	void useTheirIndex(String index, String query) {
		fill();
		List<Map<String, Object>> plan = this.world.jdbc()
			.sql("EXPLAIN FORMAT=TRADITIONAL " + query)
			.query()
			.listOfRows();
		assertThat(plan).allSatisfy((row) -> assertThat(String.valueOf(row.get("key"))).isEqualTo(index));
	}

	private void fill() {
		this.transaction.executeWithoutResult((_) -> {
			this.world.jdbc().sql("SET foreign_key_checks = 0").update();
			this.world.jdbc()
				.sql("""
						INSERT INTO attendance_sheet (meeting_id, kelompok_id, local_date, starts_at, ask_at, asked_at, recorded_at)
						SELECT n, n MOD 97, DATE_ADD('2026-01-01', INTERVAL n MOD 300 DAY), '2026-01-01',
						  DATE_ADD('2026-01-01', INTERVAL n HOUR), IF(n MOD 20 = 0, NULL, '2026-02-01'), '2026-02-01'
						FROM (%s) numbers"""
					.formatted(numbers()))
				.update();
			this.world.jdbc()
				.sql("INSERT INTO attendance_mark (sheet_id, kpm_id, number) SELECT n MOD 50 + 1, n, 1 FROM (%s) numbers"
					.formatted(numbers()))
				.update();
			this.world.jdbc()
				.sql("""
						INSERT INTO attendance_change (sheet_id, kpm_id, revision, changed_by, changed_at)
						SELECT n MOD 50 + 1, n, n MOD 40, 1, '2026-01-01' FROM (%s) numbers""".formatted(numbers()))
				.update();
			this.world.jdbc().sql("SET foreign_key_checks = 1").update();
		});
		this.world.jdbc()
			.sql("ANALYZE TABLE attendance_sheet, attendance_mark, attendance_change")
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static String numbers() {
		String digits = "SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
				+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9";
		return "SELECT a.d + 10 * b.d + 100 * c.d + 1 AS n FROM (%1$s) a, (%1$s) b, (%1$s) c".formatted(digits);
	}

}
