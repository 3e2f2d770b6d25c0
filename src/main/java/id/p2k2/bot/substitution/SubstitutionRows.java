package id.p2k2.bot.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The stored substitutions, and the assignments they stand for. */
@Repository
class SubstitutionRows {

	private static final String SELECT = """
			SELECT t.id, t.absent_id, a.name AS absent_name, t.substitute_id, s.name AS substitute_name, t.from_date,
			  t.until_date, t.state FROM substitution t
			JOIN staff a ON a.id = t.absent_id JOIN staff s ON s.id = t.substitute_id\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SubstitutionRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Two phones of one pendamping name a substitute one after the other. */
	void lock(StaffId absent) {
		this.jdbc.sql("SELECT id FROM staff WHERE id = ? FOR UPDATE").param(absent.value()).query(Long.class).single();
	}

	Optional<Substitution> locked(long id) {
		return this.jdbc.sql("SELECT id FROM substitution WHERE id = ? FOR UPDATE")
			.param(id)
			.query(Long.class)
			.optional()
			.flatMap(this::find);
	}

	Optional<Substitution> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE t.id = ?").param(id).query(SubstitutionRows::read).optional();
	}

	/** Those that hold on some day of a range, in which somebody is away. */
	Optional<Substitution> away(StaffId absent, LocalDate from, LocalDate until) {
		return this.jdbc.sql(SELECT + """
				WHERE t.absent_id = ? AND t.state = 'ACTIVE' AND t.from_date <= ? AND t.until_date >= ?
				ORDER BY t.from_date LIMIT 1""")
			.params(absent.value(), until, from)
			.query(SubstitutionRows::read)
			.optional();
	}

	/** Those that hold or will, in which somebody is away. */
	List<Substitution> ofAbsent(StaffId absent, LocalDate today) {
		return this.jdbc
			.sql(SELECT
					+ "WHERE t.absent_id = ? AND t.state = 'ACTIVE' AND t.until_date >= ? ORDER BY t.from_date, t.id")
			.params(absent.value(), today)
			.query(SubstitutionRows::read)
			.list();
	}

	/** Those that hold or will, in which somebody acts for another. */
	List<Substitution> ofSubstitute(StaffId substitute, LocalDate today) {
		return this.jdbc.sql(SELECT
				+ "WHERE t.substitute_id = ? AND t.state = 'ACTIVE' AND t.until_date >= ? ORDER BY t.from_date, t.id")
			.params(substitute.value(), today)
			.query(SubstitutionRows::read)
			.list();
	}

	/** Those that hold or will in a kabupaten. */
	List<Substitution> ofKabupaten(String kabupaten, LocalDate today) {
		return this.jdbc.sql(SELECT + """
				WHERE a.kabupaten = ? AND t.state = 'ACTIVE' AND t.until_date >= ?
				ORDER BY t.from_date, a.name, t.id LIMIT 60""")
			.params(kabupaten, today)
			.query(SubstitutionRows::read)
			.list();
	}

	long add(StaffId absent, StaffId substitute, LocalDate from, LocalDate until) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO substitution (absent_id, substitute_id, from_date, until_date, state, created_at)
				VALUES (?, ?, ?, ?, 'ACTIVE', ?)""")
			.params(absent.value(), substitute.value(), from, until, Utc.of(this.clock.instant()))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	/** Which kelompok somebody serves in their own right within a range, and when. */
	List<Stretch> serves(StaffId absent, LocalDate from, LocalDate until) {
		return this.jdbc
			.sql("""
					SELECT kelompok_id, GREATEST(from_date, :from), LEAST(COALESCE(until_date, :until), :until) FROM assignment
					WHERE staff_id = :staff AND NOT substitute AND from_date <= :until
					  AND (until_date IS NULL OR until_date >= :from) ORDER BY kelompok_id""")
			.param("staff", absent.value())
			.param("from", from)
			.param("until", until)
			.query((row, _) -> new Stretch(new KelompokId(row.getLong(1)), row.getObject(2, LocalDate.class),
					row.getObject(3, LocalDate.class)))
			.list();
	}

	void assign(long substitution, StaffId substitute, Stretch stretch) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO assignment (kelompok_id, staff_id, from_date, until_date, substitute)
				VALUES (?, ?, ?, ?, TRUE)""")
			.params(stretch.kelompok().value(), substitute.value(), stretch.from(), stretch.until())
			.update(key, "id");
		this.jdbc.sql("INSERT INTO substitution_assignment (assignment_id, substitution_id) VALUES (?, ?)")
			.params(Objects.requireNonNull(key.getKey()).longValue(), substitution)
			.update();
	}

	void over(long substitution, Substitution.State state) {
		this.jdbc.sql("UPDATE substitution SET state = ?, ended_at = ? WHERE id = ?")
			.params(state.name(), Utc.of(this.clock.instant()), substitution)
			.update();
	}

	/** Of the days before today nothing changes: who acted then did so. */
	void release(long substitution, LocalDate today) {
		release(this.jdbc.sql("SELECT assignment_id FROM substitution_assignment WHERE substitution_id = ?")
			.param(substitution)
			.query(Long.class)
			.list(), today);
	}

	/** The kelompok has another pendamping now, who is not away. */
	void release(KelompokId kelompok, StaffId absent, LocalDate today) {
		release(this.jdbc.sql("""
				SELECT sa.assignment_id FROM substitution_assignment sa
				JOIN substitution t ON t.id = sa.substitution_id AND t.absent_id = ? AND t.state = 'ACTIVE'
				JOIN assignment a ON a.id = sa.assignment_id AND a.kelompok_id = ?""")
			.params(absent.value(), kelompok.value())
			.query(Long.class)
			.list(), today);
	}

	private void release(List<Long> assignments, LocalDate today) {
		for (long assignment : assignments) {
			this.jdbc.sql("UPDATE assignment SET until_date = ? WHERE id = ? AND from_date < ? AND until_date >= ?")
				.params(today.minusDays(1), assignment, today, today)
				.update();
			this.jdbc.sql("""
					DELETE sa FROM substitution_assignment sa JOIN assignment a ON a.id = sa.assignment_id
					WHERE a.id = ? AND a.from_date >= ?""").params(assignment, today).update();
			this.jdbc.sql("DELETE FROM assignment WHERE id = ? AND from_date >= ?").params(assignment, today).update();
		}
	}

	/** The other pendamping of a kabupaten, those of the same kecamatan first. */
	List<Candidate> candidates(StaffId absent) {
		return this.jdbc.sql("""
				SELECT s.id, s.name, s.kecamatan, EXISTS (SELECT 1 FROM staff_chat c WHERE c.staff_id = s.id) AS joined
				FROM staff me JOIN staff s ON s.kabupaten = me.kabupaten AND s.role = 'PENDAMPING' AND s.active
				  AND s.id <> me.id
				WHERE me.id = ? ORDER BY NOT (s.kecamatan <=> me.kecamatan), s.name, s.id""")
			.param(absent.value())
			.query((row, _) -> new Candidate(new StaffId(row.getLong(1)), row.getString(2),
					Objects.requireNonNullElse(row.getString(3), ""), row.getBoolean(4)))
			.list();
	}

	private static Substitution read(ResultSet row, int number) throws SQLException {
		return new Substitution(row.getLong("id"), new StaffId(row.getLong("absent_id")), row.getString("absent_name"),
				new StaffId(row.getLong("substitute_id")), row.getString("substitute_name"),
				row.getObject("from_date", LocalDate.class), row.getObject("until_date", LocalDate.class),
				Substitution.State.valueOf(row.getString("state")));
	}

	/**
	 * A kelompok for some days.
	 *
	 * @param kelompok which
	 * @param from the first day
	 * @param until the last day
	 */
	record Stretch(KelompokId kelompok, LocalDate from, LocalDate until) {

	}

}
