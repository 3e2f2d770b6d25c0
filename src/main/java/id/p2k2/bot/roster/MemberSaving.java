package id.p2k2.bot.roster;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Saves compared rows of members: first the kelompok with their pendamping, then the
 * families in parts of the file. A day is a day of UTC, as everywhere where memberships
 * are read without a zone: so nobody who is saved early in the morning is missing until
 * seven.
 */
@Repository
class MemberSaving {

	private static final int BATCH = 1000;

	private static final String CURRENT = " %1$s.from_date <= :today AND (%1$s.until_date IS NULL OR %1$s.until_date >= :today) ";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	MemberSaving(JdbcClient jdbc, JdbcTemplate template, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Desa, kelompok, zones and pendamping. A row that is there already is "updated" in a
	 * column that is not its number: MySQL refuses to update a number it would have given
	 * itself (error 1869).
	 */
	void saveKelompok(ImportId id) {
		run("""
				INSERT INTO desa (kabupaten, kecamatan, name)
				SELECT DISTINCT g.kabupaten, g.kecamatan, g.desa FROM import_kelompok g WHERE g.import_id = :import AND g.taken
				ON DUPLICATE KEY UPDATE desa.kabupaten = desa.kabupaten""",
				id);
		run("""
				INSERT INTO kelompok (desa_id, name, zone, version)
				SELECT d.id, g.name, g.zone, 1 FROM import_kelompok g JOIN desa d ON d.kabupaten = g.kabupaten
				  AND d.kecamatan = g.kecamatan AND d.name = g.desa
				WHERE g.import_id = :import AND g.taken AND g.kelompok_id IS NULL
				ON DUPLICATE KEY UPDATE kelompok.desa_id = kelompok.desa_id""", id);
		run("""
				UPDATE import_kelompok g JOIN desa d ON d.kabupaten = g.kabupaten AND d.kecamatan = g.kecamatan
				  AND d.name = g.desa
				JOIN kelompok k ON k.desa_id = d.id AND k.name = g.name
				SET g.kelompok_id = k.id WHERE g.import_id = :import AND g.taken""", id);
		run("""
				UPDATE kelompok k JOIN import_kelompok g ON g.kelompok_id = k.id
				SET k.zone = g.zone, k.version = k.version + 1 WHERE g.import_id = :import AND g.taken AND k.zone <> g.zone""",
				id);
		saveAssignments(id);
	}

	/** The families of some lines. */
	void saveFamilies(ImportId id, Lines lines) {
		saveChanged(id, lines);
		for (List<NewFamily> families = newFamilies(id, lines, lines.from() - 1); !families
			.isEmpty(); families = newFamilies(id, lines, families.getLast().line())) {
			add(id, families);
		}
	}

	private void saveAssignments(ImportId id) {
		List<KelompokHandedOver> handedOver = handedOver(id);
		String differs = "UPDATE assignment a JOIN import_kelompok g ON g.kelompok_id = a.kelompok_id SET %s"
				+ " WHERE g.import_id = :import AND g.taken AND NOT a.substitute AND a.staff_id <> g.staff_id AND"
				+ CURRENT.formatted("a");
		run(differs.formatted("a.staff_id = g.staff_id") + " AND a.from_date = :today", id);
		run(differs.formatted("a.until_date = :yesterday"), id);
		run("""
				INSERT INTO assignment (kelompok_id, staff_id, from_date)
				SELECT g.kelompok_id, g.staff_id, :today FROM import_kelompok g
				WHERE g.import_id = :import AND g.taken AND NOT EXISTS (
				  SELECT 1 FROM assignment a WHERE a.kelompok_id = g.kelompok_id AND NOT a.substitute AND"""
				+ CURRENT.formatted("a") + ")", id);
		handedOver.forEach(this.events::publishEvent);
	}

	private List<KelompokHandedOver> handedOver(ImportId id) {
		return this.jdbc.sql("""
				SELECT kelompok_id, present_staff_id, staff_id FROM import_kelompok
				WHERE import_id = ? AND taken AND present_staff_id <> staff_id""")
			.param(id.value())
			.query((row, _) -> new KelompokHandedOver(new KelompokId(row.getLong(1)), new StaffId(row.getLong(2)),
					new StaffId(row.getLong(3))))
			.list();
	}

	private void saveChanged(ImportId id, Lines lines) {
		run("""
				UPDATE kpm k JOIN import_row r ON r.person_id = k.id
				SET k.name = IF(r.id_luar IS NULL AND NOT r.renamed, k.name, r.name), k.id_luar = COALESCE(r.id_luar, k.id_luar),
				  k.sapaan = COALESCE(r.sapaan, k.sapaan), k.version = k.version + 1
				WHERE r.import_id = :import AND r.outcome = 'CHANGED' AND r.line BETWEEN :from AND :to""",
				id, lines);
		String membership = "UPDATE membership m JOIN import_row r ON r.person_id = m.kpm_id"
				+ " JOIN import_kelompok g ON g.id = r.import_kelompok_id SET %s"
				+ " WHERE r.import_id = :import AND r.outcome = 'CHANGED' AND r.line BETWEEN :from AND :to AND"
				+ CURRENT.formatted("m");
		run(membership.formatted("m.role = r.role") + " AND m.kelompok_id = g.kelompok_id", id, lines);
		run(membership.formatted("m.role = r.role, m.kelompok_id = g.kelompok_id") + " AND m.from_date = :today", id,
				lines);
		run(membership.formatted("m.until_date = :yesterday") + " AND m.kelompok_id <> g.kelompok_id", id, lines);
		run("""
				INSERT INTO membership (kpm_id, kelompok_id, role, from_date)
				SELECT r.person_id, g.kelompok_id, r.role, :today
				FROM import_row r JOIN import_kelompok g ON g.id = r.import_kelompok_id
				WHERE r.import_id = :import AND r.outcome = 'CHANGED' AND r.line BETWEEN :from AND :to
				  AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.kpm_id = r.person_id AND"""
				+ CURRENT.formatted("m") + ")", id, lines);
	}

	private List<NewFamily> newFamilies(ImportId id, Lines lines, long after) {
		return this.jdbc.sql("""
				SELECT r.line, r.name, r.id_luar, r.kabupaten, COALESCE(r.sapaan, 'IBU'), r.role, g.kelompok_id,
				  r.written_name
				FROM import_row r JOIN import_kelompok g ON g.id = r.import_kelompok_id
				WHERE r.import_id = :import AND r.line > :after AND r.line <= :to AND r.outcome = 'NEW'
				ORDER BY r.line LIMIT :most""")
			.param("import", id.value())
			.param("after", after)
			.param("to", lines.to())
			.param("most", BATCH)
			.query((row, _) -> new NewFamily(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
					row.getString(5), row.getString(6), row.getLong(7), row.getString(8)))
			.list();
	}

	private void add(ImportId id, List<NewFamily> families) {
		LocalDateTime now = Utc.of(this.clock.instant());
		List<Long> ids = insertFamilies(families, now);
		List<Object[]> memberships = new ArrayList<>();
		List<Object[]> codes = new ArrayList<>();
		List<@Nullable Object[]> added = new ArrayList<>();
		for (int i = 0; i < families.size(); i++) {
			NomorKartu code = NomorKartu.random(this.random);
			memberships.add(
					new Object[] { ids.get(i), families.get(i).kelompok(), families.get(i).role(), now.toLocalDate() });
			codes.add(new Object[] { ids.get(i), code.value(), code.hash(), now, now.plus(JoinCodes.LIFE) });
			added.add(new @Nullable Object[] { id.value(), ids.get(i), families.get(i).written() });
		}
		this.template.batchUpdate("INSERT INTO membership (kpm_id, kelompok_id, role, from_date) VALUES (?, ?, ?, ?)",
				memberships);
		this.template.batchUpdate(
				"INSERT INTO join_code (kpm_id, code, code_hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
				codes);
		this.template.batchUpdate("INSERT INTO import_new (import_id, person_id, written_name) VALUES (?, ?, ?)",
				added);
	}

	/**
	 * The numbers of the families in their order. Rows of one INSERT get consecutive
	 * numbers in order, which the driver relies on too. The version begins at 1, because
	 * 0 means "not stored yet".
	 */
	private List<Long> insertFamilies(List<NewFamily> families, LocalDateTime now) {
		KeyHolder keys = new GeneratedKeyHolder();
		this.template.batchUpdate((connection) -> connection.prepareStatement(
				"INSERT INTO kpm (kabupaten, id_luar, name, sapaan, created_at, version) VALUES (?, ?, ?, ?, ?, 1)",
				java.sql.Statement.RETURN_GENERATED_KEYS), setter(families, now), keys);
		List<Long> ids = keys.getKeyList()
			.stream()
			.map((key) -> ((Number) key.values().iterator().next()).longValue())
			.toList();
		if (ids.size() != families.size()) {
			throw new IllegalStateException("%d families, %d numbers".formatted(families.size(), ids.size()));
		}
		return ids;
	}

	private static BatchPreparedStatementSetter setter(List<NewFamily> families, LocalDateTime now) {
		return new BatchPreparedStatementSetter() {
			@Override
			public void setValues(java.sql.PreparedStatement statement, int i) throws java.sql.SQLException {
				statement.setString(1, families.get(i).kabupaten());
				statement.setString(2, families.get(i).idLuar());
				statement.setString(3, families.get(i).name());
				statement.setString(4, families.get(i).sapaan());
				statement.setObject(5, now);
			}

			@Override
			public int getBatchSize() {
				return families.size();
			}
		};
	}

	private void run(String statement, ImportId id) {
		run(statement, id, new Lines(0, Long.MAX_VALUE));
	}

	private void run(String statement, ImportId id, Lines lines) {
		LocalDate today = Utc.of(this.clock.instant()).toLocalDate();
		this.jdbc.sql(statement)
			.params(Map.of("import", id.value(), "today", today, "yesterday", today.minusDays(1), "from", lines.from(),
					"to", lines.to()))
			.update();
	}

	/** A family to be made. */
	private record NewFamily(long line, String name, @Nullable String idLuar, String kabupaten, String sapaan,
			String role, long kelompok, @Nullable String written) {

	}

}
