package id.p2k2.bot.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares rows of members with each other and with what is stored. Every statement works
 * on many rows; {@link Lines} keep each of them short. Who is who: id_luar where given,
 * else the name within the kelompok.
 */
@Repository
class MemberComparison {

	private static final String RESET = """
			UPDATE import_row SET outcome = NULL, person_id = NULL, renamed = FALSE, import_kelompok_id = NULL
			WHERE import_id = :import AND NOT fixed AND line BETWEEN :from AND :to""";

	private static final String FORGET_KELOMPOK = "DELETE FROM import_kelompok WHERE import_id = :import";

	/** What most rows of a kelompok say holds for it; on a tie, what comes first. */
	private static final String COLLECT_KELOMPOK = """
			INSERT INTO import_kelompok (import_id, kabupaten, kecamatan, desa, name, zone, pendamping)
			SELECT :import, kabupaten, kecamatan, desa, kelompok, zone, pendamping FROM (
			  SELECT kabupaten, kecamatan, desa, kelompok, zone, pendamping, ROW_NUMBER() OVER (
			    PARTITION BY kabupaten, kecamatan, desa, kelompok ORDER BY COUNT(*) DESC, MIN(line)) AS place
			  FROM import_row WHERE import_id = :import AND outcome IS NULL
			  GROUP BY kabupaten, kecamatan, desa, kelompok, zone, pendamping) said
			WHERE place = 1""";

	private static final String FIND_KELOMPOK = """
			UPDATE import_kelompok g JOIN desa d ON d.kabupaten = g.kabupaten AND d.kecamatan = g.kecamatan
			  AND d.name = g.desa
			JOIN kelompok k ON k.desa_id = d.id AND k.name = g.name
			SET g.kelompok_id = k.id, g.present_zone = k.zone WHERE g.import_id = :import""";

	private static final String FIND_PRESENT_PENDAMPING = """
			UPDATE import_kelompok g JOIN assignment a ON a.kelompok_id = g.kelompok_id AND NOT a.substitute
			  AND a.from_date <= :today AND (a.until_date IS NULL OR a.until_date >= :today)
			SET g.present_staff_id = a.staff_id WHERE g.import_id = :import""";

	private static final String FIND_PENDAMPING = """
			UPDATE import_kelompok g LEFT JOIN (
			  SELECT kabupaten, name, MIN(id) AS id, COUNT(*) AS times FROM staff WHERE role = 'PENDAMPING' AND active
			  GROUP BY kabupaten, name) s ON s.kabupaten = g.kabupaten AND s.name = g.pendamping
			SET g.staff_id = IF(s.times = 1, s.id, NULL),
			  g.reason = CASE WHEN s.id IS NULL THEN 'PENDAMPING_UNKNOWN' WHEN s.times > 1 THEN 'PENDAMPING_AMBIGUOUS' END
			WHERE g.import_id = :import""";

	private static final String REFUSE_OTHER_KABUPATEN = """
			UPDATE import_kelompok SET reason = 'OTHER_KABUPATEN' WHERE import_id = :import AND kabupaten <> :only""";

	/** A substitute may mend the list of a kelompok, but not take it over. */
	private static final String REFUSE_OTHERS_KELOMPOK = """
			UPDATE import_kelompok g SET g.reason = 'NOT_YOUR_KELOMPOK'
			WHERE g.import_id = :import AND :pendamping IS NOT NULL AND COALESCE(g.reason, '') <> 'OTHER_KABUPATEN'
			  AND NOT (g.kelompok_id IS NULL AND g.staff_id <=> :pendamping)
			  AND NOT (g.staff_id <=> g.present_staff_id AND g.kelompok_id IN (
			    SELECT a.kelompok_id FROM assignment a WHERE a.staff_id = :pendamping AND a.from_date <= :today
			      AND (a.until_date IS NULL OR a.until_date >= :today)))""";

	private static final String PLACE_ROWS = """
			UPDATE import_row r JOIN import_kelompok g ON g.import_id = r.import_id AND g.kabupaten = r.kabupaten
			  AND g.kecamatan = r.kecamatan AND g.desa = r.desa AND g.name = r.kelompok
			SET r.import_kelompok_id = g.id, r.outcome = CASE WHEN r.pendamping <> g.pendamping THEN 'TWO_PENDAMPING'
			  WHEN r.zone <> g.zone THEN 'TWO_ZONES' ELSE g.reason END
			WHERE r.import_id = :import AND r.outcome IS NULL AND r.line BETWEEN :from AND :to""";

	private static final String REFUSE_SAME_ID_LUAR = """
			UPDATE import_row r JOIN (
			  SELECT line, COUNT(*) OVER (PARTITION BY kabupaten, id_luar) AS times FROM import_row
			  WHERE import_id = :import AND NOT fixed AND id_luar IS NOT NULL) t ON t.line = r.line AND t.times > 1
			SET r.outcome = 'SAME_ID_LUAR' WHERE r.import_id = :import AND r.outcome IS NULL""";

	/** Namesakes with an id_luar each can be told apart; those without one cannot. */
	private static final String REFUSE_SAME_NAME = """
			UPDATE import_row r JOIN (
			  SELECT line, COUNT(*) OVER (PARTITION BY import_kelompok_id, name) AS times FROM import_row
			  WHERE import_id = :import AND NOT fixed AND import_kelompok_id IS NOT NULL) t
			  ON t.line = r.line AND t.times > 1
			SET r.outcome = 'SAME_NAME' WHERE r.import_id = :import AND r.outcome IS NULL AND r.id_luar IS NULL""";

	private static final String MATCH_BY_ID_LUAR = """
			UPDATE import_row r JOIN kpm k ON k.kabupaten = r.kabupaten AND k.id_luar = r.id_luar
			SET r.person_id = k.id
			WHERE r.import_id = :import AND r.outcome IS NULL AND r.line BETWEEN :from AND :to""";

	/** A family stored without id_luar may get one; two that fit are no match. */
	private static final String MATCH_BY_NAME = """
			UPDATE import_row r JOIN (
			  SELECT f.line, MIN(k.id) AS id, COUNT(*) AS times FROM import_row f
			  JOIN import_kelompok g ON g.id = f.import_kelompok_id
			  JOIN membership m ON m.kelompok_id = g.kelompok_id AND m.from_date <= :today
			    AND (m.until_date IS NULL OR m.until_date >= :today)
			  JOIN kpm k ON k.id = m.kpm_id AND k.name = f.name AND (f.id_luar IS NULL OR k.id_luar IS NULL)
			  WHERE f.import_id = :import AND f.outcome IS NULL AND f.person_id IS NULL AND f.line BETWEEN :from AND :to
			  GROUP BY f.line) fit ON fit.line = r.line
			SET r.person_id = IF(fit.times = 1, fit.id, NULL), r.outcome = IF(fit.times = 1, NULL, 'FITS_TWO')
			WHERE r.import_id = :import""";

	/** Who is claimed by id_luar is not free for a mere name. */
	private static final String REFUSE_CLAIMED_TWICE = """
			UPDATE import_row r JOIN kpm k ON k.id = r.person_id JOIN (
			  SELECT line, COUNT(*) OVER (PARTITION BY person_id) AS times FROM import_row
			  WHERE import_id = :import AND outcome IS NULL AND person_id IS NOT NULL) t
			  ON t.line = r.line AND t.times > 1
			SET r.outcome = 'FITS_TWO' WHERE r.import_id = :import AND NOT (k.id_luar <=> r.id_luar AND r.id_luar IS NOT NULL)""";

	private static final String DECIDE = """
			UPDATE import_row r JOIN import_kelompok g ON g.id = r.import_kelompok_id LEFT JOIN kpm k ON k.id = r.person_id
			LEFT JOIN membership m ON m.kpm_id = k.id AND m.from_date <= :today
			  AND (m.until_date IS NULL OR m.until_date >= :today)
			SET r.outcome = CASE WHEN k.id IS NULL THEN 'NEW' WHEN k.status <> 'ACTIVE' THEN 'NOT_ACTIVE'
			  WHEN :pendamping IS NOT NULL AND NOT (m.kelompok_id <=> g.kelompok_id) AND (m.kelompok_id IS NULL
			    OR m.kelompok_id NOT IN (
			      SELECT a.kelompok_id FROM assignment a WHERE a.staff_id = :pendamping AND a.from_date <= :today
			        AND (a.until_date IS NULL OR a.until_date >= :today))) THEN 'FAMILY_ELSEWHERE'
			  WHEN NOT (m.kelompok_id <=> g.kelompok_id) OR m.role <> r.role OR r.sapaan <> k.sapaan
			    OR (r.id_luar IS NOT NULL AND (NOT (k.id_luar <=> r.id_luar)
			      OR CAST(k.name AS BINARY) <> CAST(r.name AS BINARY))) THEN 'CHANGED' ELSE 'SAME' END
			WHERE r.import_id = :import AND r.outcome IS NULL AND r.line BETWEEN :from AND :to""";

	/** A kelompok of which every row is refused is not made. */
	private static final String TAKE_KELOMPOK = """
			UPDATE import_kelompok g JOIN (
			  SELECT import_kelompok_id AS id FROM import_row
			  WHERE import_id = :import AND outcome IN ('NEW', 'CHANGED', 'SAME') GROUP BY import_kelompok_id) t ON t.id = g.id
			SET g.taken = TRUE WHERE g.import_id = :import""";

	private final JdbcClient jdbc;

	MemberComparison(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * May be repeated: what is stored may have changed.
	 * @param id the import
	 * @param importer who brings it
	 * @param last its last line
	 * @param today the day memberships are compared on
	 */
	void compare(ImportId id, Importer importer, long last, LocalDate today) {
		Map<String, Object> known = known(id, importer, today);
		List<Lines> all = Lines.upTo(last);
		inParts(RESET, known, all);
		for (String statement : List.of(FORGET_KELOMPOK, COLLECT_KELOMPOK, FIND_KELOMPOK, FIND_PRESENT_PENDAMPING,
				FIND_PENDAMPING, REFUSE_OTHER_KABUPATEN, REFUSE_OTHERS_KELOMPOK)) {
			run(statement, known);
		}
		inParts(PLACE_ROWS, known, all);
		run(REFUSE_SAME_ID_LUAR, known);
		run(REFUSE_SAME_NAME, known);
		inParts(MATCH_BY_ID_LUAR, known, all);
		inParts(MATCH_BY_NAME, known, all);
		run(REFUSE_CLAIMED_TWICE, known);
		inParts(DECIDE, known, all);
		run(TAKE_KELOMPOK, known);
	}

	private void inParts(String statement, Map<String, Object> known, List<Lines> all) {
		for (Lines lines : all) {
			Map<String, Object> values = new HashMap<>(known);
			values.put("from", lines.from());
			values.put("to", lines.to());
			run(statement, values);
		}
	}

	private void run(String statement, Map<String, Object> values) {
		this.jdbc.sql(statement).params(values).update();
	}

	private static Map<String, Object> known(ImportId id, Importer importer, LocalDate today) {
		Map<String, Object> known = new HashMap<>();
		known.put("import", id.value());
		known.put("today", today);
		known.put("only", importer.only().orElse(null));
		known.put("pendamping", pendamping(importer).map(StaffId::value).orElse(null));
		return known;
	}

	private static Optional<StaffId> pendamping(Importer importer) {
		return (importer instanceof Importer.Pendamping) ? importer.staff() : Optional.empty();
	}

}
