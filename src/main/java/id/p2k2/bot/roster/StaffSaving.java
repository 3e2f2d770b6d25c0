package id.p2k2.bot.roster;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.people.Staff;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;
import org.jspecify.annotations.Nullable;

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
		this.jdbc
			.sql("""
					UPDATE staff s JOIN import_row r ON r.person_id = s.id
					SET s.sapaan = COALESCE(r.sapaan, s.sapaan), s.kabupaten = r.kabupaten, s.kecamatan = r.kecamatan, s.version = s.version + 1
					WHERE r.import_id = ? AND r.outcome = 'CHANGED'""")
			.param(id.value())
			.update();
		added(id).forEach((member) -> add(id, member));
	}

	private List<NewMember> added(ImportId id) {
		return this.jdbc.sql("""
				SELECT name, sapaan, role, kabupaten, kecamatan, written_name FROM import_row
				WHERE import_id = ? AND outcome = 'NEW' ORDER BY line""")
			.param(id.value())
			.query((row,
					_) -> new NewMember(new Staff(null, row.getString(1), sapaan(row.getString(2)),
							StaffRole.valueOf(row.getString(3)), row.getString(4), row.getString(5), true,
							this.clock.instant(), 0), row.getString(6)))
			.list();
	}

	private static @Nullable Sapaan sapaan(@Nullable String stored) {
		return (stored != null) ? Sapaan.valueOf(stored) : null;
	}

	private void add(ImportId id, NewMember member) {
		StaffId added = java.util.Objects.requireNonNull(this.staff.save(member.staff()).id());
		this.codes.forStaff(added);
		this.jdbc.sql("INSERT INTO import_new (import_id, person_id, written_name) VALUES (?, ?, ?)")
			.params(id.value(), added.value(), member.written())
			.update();
	}

	/** A member of staff to be made, and the name as the file has it if it held more. */
	private record NewMember(Staff staff, @Nullable String written) {

	}

}
