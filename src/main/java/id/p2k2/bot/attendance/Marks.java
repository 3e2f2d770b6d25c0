package id.p2k2.bot.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the sheets, and the log of every change. */
@Repository
class Marks {

	private final JdbcClient jdbc;

	private final Clock clock;

	Marks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Puts the families on the sheet who belonged to the kelompok on the day of the
	 * meeting and are not on it yet. Who has left the programme since is on it if the
	 * membership lasted until that day; numbers once given stay.
	 */
	void list(Sheet sheet) {
		List<Long> missing = this.jdbc
			.sql("""
					SELECT k.id FROM membership m JOIN kpm k ON k.id = m.kpm_id
					WHERE m.kelompok_id = :kelompok AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
					  AND (k.status = 'ACTIVE' OR m.until_date IS NOT NULL)
					  AND NOT EXISTS (SELECT 1 FROM attendance_mark a WHERE a.sheet_id = :sheet AND a.kpm_id = k.id)
					GROUP BY k.id, k.name ORDER BY k.name, k.id""")
			.param("kelompok", sheet.kelompok().value())
			.param("day", sheet.day())
			.param("sheet", sheet.id())
			.query(Long.class)
			.list();
		if (missing.isEmpty()) {
			return;
		}
		int number = this.jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM attendance_mark WHERE sheet_id = ?")
			.param(sheet.id())
			.query(Integer.class)
			.single();
		for (long kpm : missing) {
			number++;
			this.jdbc.sql("INSERT INTO attendance_mark (sheet_id, kpm_id, number) VALUES (?, ?, ?)")
				.params(sheet.id(), kpm, number)
				.update();
		}
	}

	/** By number; without what families have answered. */
	List<RosterRow> of(long sheet) {
		return this.jdbc.sql("""
				SELECT a.number, a.kpm_id, k.name, k.sapaan, a.mark, a.revision FROM attendance_mark a
				JOIN kpm k ON k.id = a.kpm_id WHERE a.sheet_id = ? ORDER BY a.number""")
			.param(sheet)
			.query(Marks::row)
			.list();
	}

	/** Notes them and logs it. */
	void set(long sheet, Map<KpmId, Optional<Mark>> marks, int revision, StaffId by) {
		LocalDateTime now = Utc.of(this.clock.instant());
		marks.forEach((kpm, mark) -> {
			String name = mark.map(Mark::name).orElse(null);
			this.jdbc.sql("""
					UPDATE attendance_mark SET mark = :mark, revision = :revision, marked_by = :by, marked_at = :now
					WHERE sheet_id = :sheet AND kpm_id = :kpm""")
				.param("mark", name)
				.param("revision", revision)
				.param("by", by.value())
				.param("now", now)
				.param("sheet", sheet)
				.param("kpm", kpm.value())
				.update();
			this.jdbc.sql("""
					INSERT INTO attendance_change (sheet_id, kpm_id, mark, revision, changed_by, changed_at)
					VALUES (?, ?, ?, ?, ?, ?)""").params(sheet, kpm.value(), name, revision, by.value(), now).update();
		});
	}

	/** Whether somebody else has marked anything since a revision. */
	boolean changedByOthers(long sheet, int since, StaffId me) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM attendance_change
				  WHERE sheet_id = ? AND revision > ? AND changed_by <> ?)""")
			.params(sheet, since, me.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether anybody has marked anything since a revision. */
	boolean changed(long sheet, int since) {
		return this.jdbc.sql("SELECT EXISTS (SELECT 1 FROM attendance_change WHERE sheet_id = ? AND revision > ?)")
			.params(sheet, since)
			.query(Boolean.class)
			.single();
	}

	private static RosterRow row(ResultSet row, int index) throws SQLException {
		return new RosterRow(row.getInt("number"), new KpmId(row.getLong("kpm_id")),
				Sapaan.valueOf(row.getString("sapaan")).word() + " " + row.getString("name"),
				Optional.ofNullable(row.getString("mark")).map(Mark::valueOf), Optional.empty(),
				row.getInt("revision"));
	}

}
