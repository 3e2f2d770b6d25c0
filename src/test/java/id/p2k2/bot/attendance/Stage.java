package id.p2k2.bot.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.MeetingPlan;
import id.p2k2.bot.meeting.Planning;
import id.p2k2.bot.meeting.PlanResult;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.World;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of attendance do over and over, in the {@link Village}. */
final class Stage {

	static final LocalDate SEVENTH = LocalDate.of(2026, 12, 7);

	private final World world;

	private final Planning planning;

	private final Attendance attendance;

	private final Village village;

	Stage(World world, Speakers speakers, Planning planning, Attendance attendance) {
		this.world = world;
		this.planning = planning;
		this.attendance = attendance;
		this.village = Village.settled(world, speakers);
	}

	Village village() {
		return this.village;
	}

	MeetingId planned(String... groups) {
		return planned(SEVENTH, groups);
	}

	MeetingId planned(LocalDate day, String... groups) {
		return planned(day, LocalTime.of(9, 0), groups);
	}

	MeetingId planned(LocalDate day, LocalTime hour, String... groups) {
		MeetingPlan plan = new MeetingPlan(Arrays.stream(groups).map(this.village::group).toList(), day, hour,
				"balai desa", Optional.empty(), Optional.empty());
		return ((PlanResult.Planned) this.planning.plan(plan, this.village.speaker("Andi"))).meeting().number();
	}

	void recordAll(MeetingId meeting, String group, String when) {
		at(when);
		long sheet = sheet(meeting, group);
		this.attendance.fillPresent(sheet, 0, this.village.speaker("Andi"));
		assertThat(this.attendance.save(sheet, 1, false, this.village.speaker("Andi")))
			.isInstanceOf(RosterResult.Saved.class);
	}

	Roster opened(long sheet, String who) {
		return ((RosterResult.Done) this.attendance.open(sheet, this.village.speaker(who))).roster();
	}

	RosterResult tap(long sheet, String family, Mark mark, int revision, String who) {
		return this.attendance.mark(sheet, this.village.kpm(family), mark, revision, this.village.speaker(who));
	}

	static List<String> names(Roster roster) {
		return roster.rows().stream().map(RosterRow::name).toList();
	}

	long sheet(MeetingId meeting, String group) {
		return this.world.jdbc()
			.sql("SELECT id FROM attendance_sheet WHERE meeting_id = ? AND kelompok_id = ?")
			.params(meeting.value(), this.village.group(group).value())
			.query(Long.class)
			.single();
	}

	void moves(String family, String group, String from) {
		this.world.jdbc()
			.sql("UPDATE membership SET until_date = DATE_SUB(?, INTERVAL 1 DAY) WHERE kpm_id = ?")
			.params(from, this.village.kpm(family).value())
			.update();
		this.world.jdbc()
			.sql("INSERT INTO membership (kpm_id, kelompok_id, role, from_date) VALUES (?, ?, 'KPM', ?)")
			.params(this.village.kpm(family).value(), this.village.group(group).value(), from)
			.update();
	}

	void leaves(String family, String status, String until) {
		this.world.jdbc()
			.sql("UPDATE membership m JOIN kpm k ON k.id = m.kpm_id SET k.status = ?, m.until_date = ? WHERE k.id = ?")
			.params(status, until, this.village.kpm(family).value())
			.update();
	}

	void substitute(String pendamping, String group, String from, String until) {
		this.world.jdbc()
			.sql("INSERT INTO assignment (kelompok_id, staff_id, from_date, until_date, substitute) VALUES (?, ?, ?, ?, TRUE)")
			.params(this.village.group(group).value(), this.village.speaker(pendamping).staff().getFirst().id().value(),
					from, until)
			.update();
	}

	void greet(String who) {
		Phone phone = this.village.phone(who);
		phone.sends("/menu");
		this.world.settle();
	}

	void at(String local) {
		this.world.moveTo(local, Zone.WIB);
	}

	long asked() {
		return count("SELECT COUNT(*) FROM outbox WHERE kind = 'attendance.ask'");
	}

	long count(String sql) {
		return this.world.jdbc().sql(sql).query(Long.class).single();
	}

}
