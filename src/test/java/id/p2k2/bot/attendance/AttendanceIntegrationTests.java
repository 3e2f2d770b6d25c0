package id.p2k2.bot.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Begins on Tuesday, 1 December 2026, 08.00; the meeting is on Monday the 7th, 09.00. */
@IntegrationTest
@RecordApplicationEvents
class AttendanceIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Planning planning;

	@Autowired
	private MeetingRepository repository;

	@Autowired
	private Attendance attendance;

	@Autowired
	private AttendanceDetails details;

	@Autowired
	private AttendanceFigures figures;

	@Autowired
	private ApplicationEvents events;

	private Stage stage;

	@BeforeEach
	void settle() {
		this.stage = new Stage(this.world, this.speakers, this.planning, this.attendance);
	}

	@Test
	void listsTheFamiliesOfTheDayOfTheMeeting() {
		MeetingId meeting = this.stage.planned("Melati");
		this.stage.village().memberWithoutChat("Tini", "Melati");
		this.stage.moves("Siti", "Mawar", "2026-12-07");
		this.stage.moves("Wati", "Mawar", "2026-12-08");
		this.stage.leaves("Nur", "GRADUATED", "2026-12-07");
		this.stage.leaves("Tini", "LEFT", "2026-12-06");
		this.stage.at("2026-12-09T09:00");
		assertThat(Stage.names(this.stage.opened(this.stage.sheet(meeting, "Melati"), "Andi")))
			.containsExactly("Ibu Nur", "Ibu Rini", "Ibu Wati");
	}

	@Test
	void keepsNumbersWhenSomebodyIsAddedLater() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.at("2026-12-07T09:30");
		this.stage.opened(sheet, "Andi");
		this.stage.village().memberWithoutChat("Ani", "Melati");
		Roster roster = this.stage.opened(sheet, "Andi");
		assertThat(Stage.names(roster)).containsExactly("Ibu Nur", "Ibu Rini", "Ibu Siti", "Ibu Wati", "Ibu Ani");
		assertThat(roster.rows().getLast().number()).isEqualTo(5);
	}

	@Test
	void isForThoseAloneWhoServeTheKelompok() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.at("2026-12-07T12:00");
		for (String other : List.of("Dewi", "Rini", "Wati", "Siti", "Lastri")) {
			assertThat(this.attendance.open(sheet, this.stage.village().speaker(other)))
				.isInstanceOf(RosterResult.NotYours.class);
			assertThat(this.attendance.mark(sheet, this.stage.village().kpm("Siti"), Mark.ALPA, 0,
					this.stage.village().speaker(other)))
				.isInstanceOf(RosterResult.NotYours.class);
			assertThat(this.attendance.save(sheet, 0, true, this.stage.village().speaker(other)))
				.isInstanceOf(RosterResult.NotYours.class);
			assertThat(this.details.headCount(sheet, 5, this.stage.village().speaker(other)))
				.isInstanceOf(RosterResult.NotYours.class);
			assertThat(this.attendance.list(this.stage.village().speaker(other))).isEmpty();
		}
		assertThat(this.attendance.open(sheet + 1, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.NotYours.class);
		assertThat(this.stage.count("SELECT COUNT(*) FROM attendance_mark")).isZero();
	}

	@Test
	void staysOpenToWhoServedThatDayAndToWhoServesToday() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.village().takesOver("Dewi", "Melati", "2026-12-08");
		this.stage.at("2026-12-07T12:00");
		assertThat(this.attendance.open(sheet, this.stage.village().speaker("Dewi")))
			.isInstanceOf(RosterResult.NotYours.class);
		this.stage.at("2026-12-08T12:00");
		assertThat(this.attendance.open(sheet, this.stage.village().speaker("Dewi")))
			.isInstanceOf(RosterResult.Done.class);
		assertThat(this.attendance.open(sheet, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Done.class);
		assertThat(this.attendance.list(this.stage.village().speaker("Dewi"))).hasSize(1);
	}

	@Test
	void isNotFilledInBeforeTheMeetingBegins() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.at("2026-12-07T08:59");
		assertThat(this.attendance.open(sheet, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.NotYet.class);
		assertThat(this.attendance.list(this.stage.village().speaker("Andi"))).isEmpty();
		this.stage.at("2026-12-07T09:00");
		assertThat(this.attendance.open(sheet, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Done.class);
	}

	@Test
	void letsTwoPhonesMarkSideBySide() throws Exception {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.substitute("Dewi", "Melati", "2026-12-07", "2026-12-07");
		this.stage.at("2026-12-07T11:00");
		this.stage.opened(sheet, "Andi");
		List<Callable<RosterResult>> taps = List.of(() -> this.stage.tap(sheet, "Nur", Mark.HADIR, 0, "Andi"),
				() -> this.stage.tap(sheet, "Rini", Mark.HADIR, 0, "Dewi"),
				() -> this.stage.tap(sheet, "Siti", Mark.SAKIT, 0, "Andi"),
				() -> this.stage.tap(sheet, "Wati", Mark.IZIN, 0, "Dewi"));
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var tap : phones.invokeAll(taps)) {
				assertThat(tap.get()).isInstanceOf(RosterResult.Done.class);
			}
		}
		assertThat(this.stage.opened(sheet, "Dewi").count()).isEqualTo(new MarkCount(2, 1, 1, 0, 0));
	}

	@Test
	void letsOneOfTwoPhonesWinARowAndTheOtherSee() throws Exception {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.substitute("Dewi", "Melati", "2026-12-07", "2026-12-07");
		this.stage.at("2026-12-07T11:00");
		this.stage.opened(sheet, "Andi");
		List<Callable<RosterResult>> taps = List.of(() -> this.stage.tap(sheet, "Siti", Mark.HADIR, 0, "Andi"),
				() -> this.stage.tap(sheet, "Siti", Mark.SAKIT, 0, "Dewi"));
		long done = 0;
		long outdated = 0;
		try (ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var tap : phones.invokeAll(taps)) {
				done += (tap.get() instanceof RosterResult.Done) ? 1 : 0;
				outdated += (tap.get() instanceof RosterResult.Outdated) ? 1 : 0;
			}
		}
		assertThat(done).isOne();
		assertThat(outdated).isOne();
		assertThat(this.stage.count("SELECT COUNT(*) FROM attendance_change")).isOne();
	}

	@Test
	void savesNothingThatTheOtherPhoneHasChangedUnseen() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.substitute("Dewi", "Melati", "2026-12-07", "2026-12-07");
		this.stage.at("2026-12-07T11:00");
		int shown = this.stage.opened(sheet, "Andi").sheet().revision();
		this.stage.tap(sheet, "Siti", Mark.SAKIT, 0, "Dewi");
		assertThat(this.attendance.fillPresent(sheet, shown, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Outdated.class);
		assertThat(this.attendance.save(sheet, shown, true, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Outdated.class);
		assertThat(this.attendance.fillPresent(sheet, 1, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Done.class);
		assertThat(this.attendance.save(sheet, 2, false, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Saved.class);
		assertThat(this.stage.opened(sheet, "Andi").count()).isEqualTo(new MarkCount(3, 0, 1, 0, 0));
	}

	@Test
	void setsTheSameWhenAPressArrivesTwice() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.at("2026-12-07T11:00");
		this.stage.opened(sheet, "Andi");
		this.stage.tap(sheet, "Siti", Mark.HADIR, 0, "Andi");
		assertThat(this.stage.tap(sheet, "Siti", Mark.HADIR, 0, "Andi")).isInstanceOf(RosterResult.Done.class);
		assertThat(this.stage.count("SELECT COUNT(*) FROM attendance_change")).isOne();
		assertThat(this.attendance.save(sheet, 1, true, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Saved.class);
		assertThat(this.attendance.save(sheet, 1, true, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.AlreadySaved.class);
		assertThat(this.events.stream(AttendanceRecorded.class)).hasSize(1);
	}

	@Test
	void leavesTheUnmarkedUnmarkedUnlessToldOtherwise() {
		MeetingId meeting = this.stage.planned("Melati");
		long sheet = this.stage.sheet(meeting, "Melati");
		this.stage.at("2026-12-07T11:00");
		this.stage.opened(sheet, "Andi");
		this.stage.tap(sheet, "Siti", Mark.ALPA, 0, "Andi");
		assertThat(this.attendance.save(sheet, 1, false, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Unmarked.class);
		assertThat(this.figures.of(meeting, this.stage.village().group("Melati"))).isEmpty();
		assertThat(this.figures.absent(meeting, this.stage.village().group("Melati"))).isEmpty();
		this.attendance.save(sheet, 1, true, this.stage.village().speaker("Andi"));
		assertThat(this.figures.of(meeting, this.stage.village().group("Melati")).orElseThrow().count())
			.isEqualTo(new MarkCount(0, 0, 0, 1, 3));
		assertThat(this.figures.absent(meeting, this.stage.village().group("Melati")))
			.containsExactly(this.stage.village().kpm("Siti"));
		assertThat(this.repository.findById(meeting).orElseThrow().status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	void keepsASheetForEachKelompokOfAJointMeeting() {
		MeetingId meeting = this.stage.planned("Melati", "Mawar");
		this.stage.at("2026-12-07T11:00");
		assertThat(this.attendance.waiting(this.stage.village().speaker("Andi").staff().getFirst().id())).hasSize(2);
		long melati = this.stage.sheet(meeting, "Melati");
		long mawar = this.stage.sheet(meeting, "Mawar");
		assertThat(Stage.names(this.stage.opened(mawar, "Andi"))).containsExactly("Ibu Lastri", "Ibu Yuni");
		this.stage.opened(melati, "Andi");
		assertThat(this.stage.tap(mawar, "Siti", Mark.ALPA, 0, "Andi")).isInstanceOf(RosterResult.Outdated.class);
		this.attendance.fillPresent(mawar, 0, this.stage.village().speaker("Andi"));
		this.attendance.save(mawar, 1, false, this.stage.village().speaker("Andi"));
		assertThat(this.events.stream(AttendanceRecorded.class))
			.containsExactly(new AttendanceRecorded(meeting, this.stage.village().group("Mawar"), false));
		assertThat(this.attendance.waiting(this.stage.village().speaker("Andi").staff().getFirst().id())).hasSize(1);
		assertThat(this.stage.opened(melati, "Andi").count().unmarked()).isEqualTo(4);
	}

	@Test
	void takesAMeetingForNotHeldOnlyWhileNobodyIsMarked() {
		MeetingId meeting = this.stage.planned("Melati", "Mawar");
		this.stage.at("2026-12-07T11:00");
		long melati = this.stage.sheet(meeting, "Melati");
		long mawar = this.stage.sheet(meeting, "Mawar");
		this.stage.opened(mawar, "Andi");
		this.attendance.fillPresent(mawar, 0, this.stage.village().speaker("Andi"));
		assertThat(this.attendance.notHeld(melati, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.Outdated.class);
		assertThat(this.attendance.notHeld(melati, this.stage.village().speaker("Rini")))
			.isInstanceOf(RosterResult.NotYours.class);
		assertThat(this.repository.findById(meeting).orElseThrow().status()).isEqualTo(MeetingStatus.PLANNED);
		assertThat(this.stage.opened(melati, "Andi").unmarked()).hasSize(4);
	}

	@Test
	void forgetsTheSheetsOfAMeetingThatWasNotHeld() {
		MeetingId meeting = this.stage.planned("Melati", "Mawar");
		this.stage.at("2026-12-07T11:00");
		long mawar = this.stage.sheet(meeting, "Mawar");
		this.stage.opened(this.stage.sheet(meeting, "Melati"), "Andi");
		assertThat(this.attendance.notHeld(mawar, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.NotHeld.class);
		assertThat(this.attendance.notHeld(mawar, this.stage.village().speaker("Andi")))
			.isInstanceOf(RosterResult.NotYours.class);
		assertThat(this.repository.findById(meeting).orElseThrow().status()).isEqualTo(MeetingStatus.CANCELLED);
		assertThat(this.attendance.waiting(this.stage.village().speaker("Andi").staff().getFirst().id())).isEmpty();
	}

	@Test
	void keepsWhoCorrectedWhatAndWhen() {
		MeetingId meeting = this.stage.planned("Melati");
		long sheet = this.stage.sheet(meeting, "Melati");
		this.stage.at("2026-12-07T11:00");
		this.attendance.fillPresent(sheet, 0, this.stage.village().speaker("Andi"));
		this.attendance.save(sheet, 1, false, this.stage.village().speaker("Andi"));
		this.stage.village().takesOver("Dewi", "Melati", "2026-12-08");
		this.stage.at("2026-12-08T10:00");
		this.stage.tap(sheet, "Siti", Mark.IZIN, 1, "Dewi");
		assertThat(this.attendance.save(sheet, 3, false, this.stage.village().speaker("Dewi")))
			.isEqualTo(new RosterResult.Saved(this.stage.opened(sheet, "Dewi"), true));
		assertThat(this.events.stream(AttendanceRecorded.class).map(AttendanceRecorded::correction))
			.containsExactly(false, true);
		assertThat(this.world.jdbc()
			.sql("""
					SELECT CONCAT(c.mark, ' ', s.name, ' ', DATE_FORMAT(c.changed_at, '%d %H:%i')) FROM attendance_change c
					JOIN staff s ON s.id = c.changed_by WHERE c.kpm_id = ? ORDER BY c.id""")
			.param(this.stage.village().kpm("Siti").value())
			.query(String.class)
			.list()).containsExactly("HADIR Pak Andi 07 04:00", "IZIN Bu Dewi 08 03:00");
	}

	@Test
	void writesTypedMarksAllOrNone() {
		long sheet = this.stage.sheet(this.stage.planned("Melati"), "Melati");
		this.stage.at("2026-12-07T11:00");
		RosterResult unknown = this.attendance.write(sheet,
				Map.of(1, Optional.of(Mark.SAKIT), 9, Optional.of(Mark.IZIN)), true, Set.of(7),
				this.stage.village().speaker("Andi"));
		assertThat(unknown).isInstanceOfSatisfying(RosterResult.NotListed.class,
				(refused) -> assertThat(refused.numbers()).containsExactly(7, 9));
		assertThat(this.stage.opened(sheet, "Andi").count().unmarked()).isEqualTo(4);
		this.attendance.write(sheet, Map.of(1, Optional.of(Mark.SAKIT)), true, Set.of(2),
				this.stage.village().speaker("Andi"));
		assertThat(this.stage.opened(sheet, "Andi").count()).isEqualTo(new MarkCount(2, 0, 1, 0, 1));
	}

}
