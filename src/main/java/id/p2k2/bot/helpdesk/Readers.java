package id.p2k2.bot.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who will read what a family of a kelompok writes. */
@Repository
class Readers {

	private final JdbcClient jdbc;

	private final Clock clock;

	Readers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The permanent pendamping first, then the substitute if there is one. */
	List<Reader> pendamping(KelompokId kelompok, Zone zone) {
		return this.jdbc
			.sql("""
					SELECT s.id, s.name, s.sapaan FROM assignment a JOIN staff s ON s.id = a.staff_id AND s.active
					WHERE a.kelompok_id = :kelompok AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day)
					GROUP BY s.id, s.name, s.sapaan ORDER BY MIN(a.substitute), MAX(a.id) DESC""")
			.param("kelompok", kelompok.value())
			.param("day", LocalDate.ofInstant(this.clock.instant(), zone.zoneId()))
			.query(Reader::of)
			.list();
	}

	/**
	 * The petugas of a kabupaten who have joined, those with the fewest open ones first.
	 */
	List<Reader> petugas(String kabupaten) {
		return petugas(kabupaten, Optional.empty());
	}

	/** All but the one it is about. */
	List<Reader> petugas(String kabupaten, Optional<StaffId> notFor) {
		return this.jdbc.sql("""
				SELECT s.id, s.name, s.sapaan FROM staff s
				WHERE s.active AND s.role = 'PETUGAS_PENGADUAN' AND (s.kabupaten = :kabupaten OR s.kabupaten IS NULL)
				  AND s.id <> :notFor AND EXISTS (SELECT 1 FROM staff_chat c WHERE c.staff_id = s.id)
				ORDER BY (SELECT COUNT(*) FROM ticket t WHERE t.owner_id = s.id AND t.state <> 'SELESAI'), s.id""")
			.param("kabupaten", kabupaten)
			.param("notFor", notFor.map(StaffId::value).orElse(0L))
			.query(Reader::of)
			.list();
	}

	List<Reader> koordinator(String kabupaten) {
		return this.jdbc.sql("""
				SELECT s.id, s.name, s.sapaan FROM staff s
				WHERE s.active AND s.role = 'KOORDINATOR' AND (s.kabupaten = :kabupaten OR s.kabupaten IS NULL)
				ORDER BY s.kabupaten IS NULL, s.id""").param("kabupaten", kabupaten).query(Reader::of).list();
	}

	Place place(KelompokId kelompok) {
		return this.jdbc.sql("""
				SELECT d.kabupaten, d.kecamatan, g.zone, g.name FROM kelompok g JOIN desa d ON d.id = g.desa_id
				WHERE g.id = ?""")
			.param(kelompok.value())
			.query((row, _) -> new Place(row.getString(1), row.getString(2), Zone.valueOf(row.getString(3)),
					row.getString(4)))
			.single();
	}

	Optional<String> name(StaffId staff) {
		return this.jdbc.sql("SELECT id, name, sapaan FROM staff WHERE id = ?")
			.param(staff.value())
			.query(Reader::of)
			.optional()
			.map(Reader::name);
	}

	/** The name of a row with the columns name and sapaan. */
	static String spoken(ResultSet row) throws SQLException {
		String sapaan = row.getString("sapaan");
		return Sapaan.spoken((sapaan != null) ? Sapaan.valueOf(sapaan) : null, row.getString("name"));
	}

	/**
	 * Somebody who reads.
	 *
	 * @param id who
	 * @param name as others speak of them: "Pak Andi", or the name alone
	 */
	record Reader(StaffId id, String name) {

		static Reader of(ResultSet row, int number) throws SQLException {
			return new Reader(new StaffId(row.getLong("id")), spoken(row));
		}

	}

	/**
	 * Where a kelompok is.
	 *
	 * @param kabupaten where
	 * @param kecamatan where
	 * @param zone its zone
	 * @param name its name
	 */
	record Place(String kabupaten, String kecamatan, Zone zone, String name) {

	}

}
