package id.p2k2.bot.roster;

import java.util.List;

import id.p2k2.bot.shared.ImportId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares staff rows with each other and with the stored staff. Who is who: kabupaten,
 * role, name and kecamatan; a single namesake in another kecamatan has moved there.
 */
@Repository
class StaffComparison {

	private static final List<String> STEPS = List.of("""
			UPDATE import_row SET outcome = NULL, person_id = NULL WHERE import_id = :import AND NOT fixed""", """
			UPDATE import_row SET outcome = 'OTHER_KABUPATEN'
			WHERE import_id = :import AND NOT fixed AND kabupaten <> :only""", """
			UPDATE import_row r JOIN (
			  SELECT line, COUNT(*) OVER (PARTITION BY kabupaten, role, name, COALESCE(kecamatan, '')) AS times
			  FROM import_row WHERE import_id = :import AND outcome IS NULL) t ON t.line = r.line AND t.times > 1
			SET r.outcome = 'SAME_NAME' WHERE r.import_id = :import""", """
			UPDATE import_row r JOIN staff s ON s.kabupaten = r.kabupaten AND s.role = r.role AND s.name = r.name
			  AND s.kecamatan <=> r.kecamatan AND s.active
			SET r.person_id = s.id WHERE r.import_id = :import AND r.outcome IS NULL""", """
			UPDATE import_row r JOIN staff s ON s.kabupaten IS NULL AND s.role = r.role AND s.name = r.name AND s.active
			SET r.person_id = s.id WHERE r.import_id = :import AND r.outcome IS NULL AND r.person_id IS NULL""",
			"""
					UPDATE import_row r JOIN (
					  SELECT kabupaten, role, name, MIN(line) AS line FROM import_row WHERE import_id = :import AND outcome IS NULL
					  GROUP BY kabupaten, role, name HAVING COUNT(*) = 1) f ON f.line = r.line
					JOIN (
					  SELECT kabupaten, role, name, MIN(id) AS id FROM staff WHERE active
					  GROUP BY kabupaten, role, name HAVING COUNT(*) = 1) s
					  ON s.kabupaten = r.kabupaten AND s.role = r.role AND s.name = r.name
					SET r.person_id = s.id WHERE r.import_id = :import AND r.outcome IS NULL AND r.person_id IS NULL""",
			"""
					UPDATE import_row r LEFT JOIN staff s ON s.id = r.person_id
					SET r.outcome = CASE WHEN s.id IS NULL THEN 'NEW'
					  WHEN s.kabupaten <=> r.kabupaten AND s.kecamatan <=> r.kecamatan
					    AND (r.sapaan IS NULL OR s.sapaan <=> r.sapaan) THEN 'SAME' ELSE 'CHANGED' END
					WHERE r.import_id = :import AND r.outcome IS NULL""");

	private final JdbcClient jdbc;

	StaffComparison(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** May be repeated: what is stored may have changed. */
	void compare(ImportId id, Importer importer) {
		for (String step : STEPS) {
			this.jdbc.sql(step).param("import", id.value()).param("only", importer.only().orElse(null)).update();
		}
	}

}
