package id.p2k2.bot.roster;

import java.time.Clock;
import java.util.List;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many families of a kabupaten can be reached. */
@Service
@Transactional(readOnly = true)
public class Areas {

	private static final String REACH = """
			, COUNT(DISTINCT g.id) AS kelompok, COUNT(k.id) AS families, COUNT(r.kpm_id) AS reached
			FROM desa d JOIN kelompok g ON g.desa_id = d.id
			LEFT JOIN membership m ON m.kelompok_id = g.id AND m.from_date <= :today
			  AND (m.until_date IS NULL OR m.until_date >= :today)
			LEFT JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
			LEFT JOIN (
			  SELECT DISTINCT l.kpm_id FROM link l JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id
			  WHERE l.ended_at IS NULL AND c.stopped_at IS NULL AND c.blocked_at IS NULL) r ON r.kpm_id = k.id
			WHERE d.kabupaten = :kabupaten""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Areas(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The kecamatan of a koordinator's kabupaten.
	 * @param speaker the koordinator
	 * @param skipped how many are left out at the beginning
	 * @param most how many at the most
	 * @return by name; none for whoever is no koordinator of a kabupaten
	 */
	public List<Reach> kecamatan(Speaker speaker, int skipped, int most) {
		return query(
				"SELECT d.kecamatan AS place" + REACH
						+ " GROUP BY d.kecamatan ORDER BY d.kecamatan LIMIT :most OFFSET :skipped",
				speaker, "", skipped, most);
	}

	/**
	 * The kelompok of a kecamatan of a koordinator's kabupaten.
	 * @param speaker the koordinator
	 * @param kecamatan which kecamatan, by its place in the list from 0
	 * @param skipped how many are left out at the beginning
	 * @param most how many at the most
	 * @return by desa and name
	 */
	public List<Reach> kelompok(Speaker speaker, int kecamatan, int skipped, int most) {
		return kecamatan(speaker, kecamatan, 1).stream()
			.flatMap((reach) -> query("SELECT CONCAT(g.name, ', ', d.name) AS place" + REACH
					+ " AND d.kecamatan = :kecamatan GROUP BY g.id, g.name, d.name ORDER BY d.name, g.name"
					+ " LIMIT :most OFFSET :skipped", speaker, reach.place(), skipped, most)
				.stream())
			.toList();
	}

	private List<Reach> query(String statement, Speaker speaker, String kecamatan, int skipped, int most) {
		return this.jdbc.sql(statement)
			.param("kabupaten", speaker.as(StaffRole.KOORDINATOR).flatMap(StaffMember::kabupaten).orElse(null))
			.param("today", Utc.of(this.clock.instant()).toLocalDate())
			.param("kecamatan", kecamatan)
			.param("skipped", Math.max(0, skipped))
			.param("most", most)
			.query((row, _) -> new Reach(row.getString("place"), row.getLong("kelompok"), row.getLong("families"),
					row.getLong("reached")))
			.list();
	}

	/**
	 * How a place is reached.
	 *
	 * @param place a kecamatan, or a kelompok with its desa
	 * @param kelompok how many kelompok
	 * @param families how many families take part
	 * @param reached how many of them have a chat that can be written to
	 */
	public record Reach(String place, long kelompok, long families, long reached) {

	}

}
