package id.p2k2.bot.roster;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Staff;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saves compared rows of staff: some hundreds at the most, so one by one. */
@Repository
class StaffSaving {

	private final JdbcClient jdbc;

	private final StaffRepository staff;

	private final JoinCodes codes;

	private final Clock clock;

	StaffSaving(JdbcClient jdbc, StaffRepository staff, JoinCodes codes, Clock clock) {
		this.jdbc = jdbc;
		this.staff = staff;
		this.codes = codes;
		this.clock = clock;
	}

	void save(ImportId id) {
		this.jdbc.sql("""
				UPDATE staff s JOIN import_row r ON r.person_id = s.id
				SET s.kabupaten = r.kabupaten, s.kecamatan = r.kecamatan, s.version = s.version + 1
				WHERE r.import_id = ? AND r.outcome = 'CHANGED'""").param(id.value()).update();
		added(id).forEach((member) -> add(id, member));
	}

	private List<Staff> added(ImportId id) {
		return this.jdbc.sql("""
				SELECT name, role, kabupaten, kecamatan FROM import_row
				WHERE import_id = ? AND outcome = 'NEW' ORDER BY line""")
			.param(id.value())
			.query((row, _) -> new Staff(null, row.getString(1), StaffRole.valueOf(row.getString(2)), row.getString(3),
					row.getString(4), true, this.clock.instant(), 0))
			.list();
	}

	private void add(ImportId id, Staff member) {
		StaffId added = java.util.Objects.requireNonNull(this.staff.save(member).id());
		this.codes.forStaff(added);
		this.jdbc.sql("INSERT INTO import_new (import_id, person_id) VALUES (?, ?)")
			.params(id.value(), added.value())
			.update();
	}

}
