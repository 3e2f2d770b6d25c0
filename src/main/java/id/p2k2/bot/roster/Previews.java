package id.p2k2.bot.roster;

import java.time.LocalDate;
import java.util.List;

import id.p2k2.bot.shared.ImportId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums up what a compared file would change. */
@Repository
class Previews {

	private static final int KELOMPOK = 10;

	private static final int FEW = 5;

	/** A file gives a kelompok another pendamping or another zone. */
	private static final String CHANGES = """
			(g.present_staff_id IS NULL OR g.present_staff_id <> g.staff_id OR g.present_zone <> g.zone)
			AND g.taken""";

	private final JdbcClient jdbc;

	private final Staging staging;

	private final AlikeNames alike;

	Previews(JdbcClient jdbc, Staging staging, AlikeNames alike) {
		this.jdbc = jdbc;
		this.staging = staging;
		this.alike = alike;
	}

	Preview of(ImportId id, boolean staff, LocalDate today) {
		List<Preview.KelompokCounts> kelompok = staff ? List.of() : kelompok(id);
		return new Preview(id, staff, this.staging.counts(id), kelompok,
				number("SELECT COUNT(*) FROM import_kelompok WHERE import_id = ?", id) - kelompok.size(), refused(id),
				handedOver(id), staff ? List.of() : severalKetua(id, today), this.alike.open(id, FEW),
				number("SELECT COUNT(*) FROM import_kelompok g WHERE g.import_id = ? AND" + CHANGES, id) > 0);
	}

	private List<Preview.KelompokCounts> kelompok(ImportId id) {
		return this.jdbc.sql("""
				SELECT g.name, g.desa, SUM(r.outcome = 'NEW'), SUM(r.outcome = 'CHANGED'), SUM(r.outcome = 'SAME'),
				  SUM(r.outcome NOT IN ('NEW', 'CHANGED', 'SAME'))
				FROM import_kelompok g JOIN import_row r ON r.import_id = g.import_id AND r.import_kelompok_id = g.id
				WHERE g.import_id = ? GROUP BY g.id, g.name, g.desa ORDER BY MIN(r.line) LIMIT ?""")
			.params(id.value(), KELOMPOK)
			.query((row, _) -> new Preview.KelompokCounts(row.getString(1), row.getString(2),
					new Counts(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))))
			.list();
	}

	private List<Preview.Refused> refused(ImportId id) {
		return this.jdbc.sql("""
				SELECT line, outcome FROM import_row
				WHERE import_id = ? AND outcome NOT IN ('NEW', 'CHANGED', 'SAME') ORDER BY line LIMIT ?""")
			.params(id.value(), FEW)
			.query((row, _) -> new Preview.Refused(row.getLong(1), RowPhrase.valueOf(row.getString(2))))
			.list();
	}

	private List<Preview.HandedOver> handedOver(ImportId id) {
		return this.jdbc.sql(
				"SELECT g.name, g.pendamping FROM import_kelompok g WHERE g.import_id = ? AND g.kelompok_id IS NOT NULL"
						+ " AND g.present_staff_id <> g.staff_id AND" + CHANGES + " ORDER BY g.id LIMIT ?")
			.params(id.value(), FEW)
			.query((row, _) -> new Preview.HandedOver(row.getString(1), row.getString(2)))
			.list();
	}

	/** In the file and, for families it does not name, as stored. */
	private List<String> severalKetua(ImportId id, LocalDate today) {
		return this.jdbc.sql("""
				SELECT g.name FROM import_kelompok g JOIN (
				  SELECT import_kelompok_id AS kelompok, COUNT(*) AS ketua FROM import_row
				  WHERE import_id = :import AND role = 'KETUA' AND outcome IN ('NEW', 'CHANGED', 'SAME')
				  GROUP BY import_kelompok_id) f ON f.kelompok = g.id
				LEFT JOIN (
				  SELECT m.kelompok_id, COUNT(*) AS ketua FROM membership m JOIN import_kelompok t
				    ON t.kelompok_id = m.kelompok_id AND t.import_id = :import
				  JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				  WHERE m.role = 'KETUA' AND m.from_date <= :today AND (m.until_date IS NULL OR m.until_date >= :today)
				    AND m.kpm_id NOT IN (
					      SELECT r.person_id FROM import_row r WHERE r.import_id = :import AND r.person_id IS NOT NULL)
				  GROUP BY m.kelompok_id) s ON s.kelompok_id = g.kelompok_id
				WHERE g.import_id = :import AND f.ketua + COALESCE(s.ketua, 0) > 1 ORDER BY g.id LIMIT :most""")
			.param("import", id.value())
			.param("today", today)
			.param("most", FEW)
			.query(String.class)
			.list();
	}

	private long number(String statement, ImportId id) {
		return this.jdbc.sql(statement).param(id.value()).query(Long.class).single();
	}

}
