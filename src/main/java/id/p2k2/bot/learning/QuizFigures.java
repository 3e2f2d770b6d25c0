package id.p2k2.bot.learning;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the quizzes of a whole kabupaten come to: first tries on telephones and hands in
 * meetings together, as counts of answers. For its koordinator.
 */
@Repository
@Transactional(readOnly = true)
public class QuizFigures {

	/**
	 * First tries of those who are members at the end, each an answer; hands are many.
	 */
	private static final String ANSWERS = """
			FROM (SELECT g.desa_id, a.answered_at AS at, 1 AS answers, a.correct AS correct
			  FROM desa d JOIN kelompok g ON g.desa_id = d.id
			  JOIN membership m ON m.kelompok_id = g.id AND m.from_date <= :day
			    AND (m.until_date IS NULL OR m.until_date >= :day)
			  JOIN link l ON l.kpm_id = m.kpm_id AND l.ended_at IS NULL
			  JOIN quiz_answer a ON a.link_id = l.id AND a.first_try AND a.answered_at >= :from AND a.answered_at < :until
			  WHERE d.kabupaten = :kabupaten
			  UNION ALL
			  SELECT g.desa_id, h.counted_at, h.hands, IF(h.correct, h.hands, 0)
			  FROM desa d JOIN kelompok g ON g.desa_id = d.id
			  JOIN quiz_hands h ON h.kelompok_id = g.id AND h.counted_at >= :from AND h.counted_at < :until
			  WHERE d.kabupaten = :kabupaten AND h.hands > 0) x\s""";

	private final JdbcClient jdbc;

	QuizFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Month by month.
	 * @param kabupaten its name
	 * @param zone on whose clock a month begins
	 * @param from the first month
	 * @param until the last month
	 * @return months with at least one answer, the first first
	 */
	public List<Month> months(String kabupaten, Zone zone, YearMonth from, YearMonth until) {
		return asked(
				"SELECT YEAR(TIMESTAMPADD(SECOND, :ahead, x.at)) AS y, MONTH(TIMESTAMPADD(SECOND, :ahead, x.at)) AS m, "
						+ "SUM(x.answers), SUM(x.correct) " + ANSWERS + "GROUP BY y, m ORDER BY y, m",
				kabupaten, zone, from, until)
			.param("ahead", beginning(zone, from).getOffset().getTotalSeconds())
			.query((row, _) -> new Month(YearMonth.of(row.getInt(1), row.getInt(2)),
					new Right(row.getInt(3), row.getInt(4))))
			.list();
	}

	/**
	 * Kecamatan by kecamatan.
	 * @param kabupaten its name
	 * @param zone on whose clock a month begins
	 * @param from the first month
	 * @param until the last month
	 * @return kecamatan with at least one answer, by name
	 */
	public List<Kecamatan> kecamatan(String kabupaten, Zone zone, YearMonth from, YearMonth until) {
		return asked(
				"SELECT d.kecamatan, SUM(x.answers), SUM(x.correct) " + ANSWERS
						+ "JOIN desa d ON d.id = x.desa_id GROUP BY d.kecamatan ORDER BY d.kecamatan",
				kabupaten, zone, from, until)
			.query((row, _) -> new Kecamatan(row.getString(1), new Right(row.getInt(2), row.getInt(3))))
			.list();
	}

	private JdbcClient.StatementSpec asked(String sql, String kabupaten, Zone zone, YearMonth from, YearMonth until) {
		return this.jdbc.sql(sql)
			.param("kabupaten", kabupaten)
			.param("from", Utc.of(beginning(zone, from).toInstant()))
			.param("until", Utc.of(beginning(zone, until.plusMonths(1)).toInstant()))
			.param("day", until.atEndOfMonth());
	}

	private static ZonedDateTime beginning(Zone zone, YearMonth month) {
		return month.atDay(1).atStartOfDay(zone.zoneId());
	}

	/**
	 * How many answers were right.
	 *
	 * @param answers all of them, at least one
	 * @param right of them at the first try
	 */
	public record Right(int answers, int right) {

	}

	/**
	 * One month.
	 *
	 * @param month which
	 * @param figures of all its answers
	 */
	public record Month(YearMonth month, Right figures) {

	}

	/**
	 * One kecamatan.
	 *
	 * @param name which
	 * @param figures of all its answers
	 */
	public record Kecamatan(String name, Right figures) {

	}

}
