package id.p2k2.bot.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others draw from recorded attendance: digests, pictures, reports, learning. Sheets
 * nobody has saved yet do not count. For staff who serve the kelompok and their
 * koordinator; a ketua is never shown any of it.
 */
@Repository
@Transactional(readOnly = true)
public class AttendanceFigures {

	private static final String COUNTS = """
			SUM(a.mark = 'HADIR') AS hadir, SUM(a.mark = 'IZIN') AS izin, SUM(a.mark = 'SAKIT') AS sakit,
			  SUM(a.mark = 'ALPA') AS alpa, SUM(a.mark IS NULL) AS unmarked\s""";

	private static final String BY_MONTH = """
			SELECT YEAR(s.local_date) AS y, MONTH(s.local_date) AS m, COUNT(DISTINCT s.id) AS sheets,\s""" + COUNTS;

	private final JdbcClient jdbc;

	private final Sheets sheets;

	private final Marks marks;

	AttendanceFigures(JdbcClient jdbc, Sheets sheets, Marks marks) {
		this.jdbc = jdbc;
		this.sheets = sheets;
		this.marks = marks;
	}

	/**
	 * The attendance of a kelompok at a meeting.
	 * @param meeting which meeting
	 * @param kelompok which kelompok of it
	 * @return empty while it is not recorded
	 */
	public Optional<Recorded> of(MeetingId meeting, KelompokId kelompok) {
		return this.sheets.recorded(meeting, kelompok).map(this::recorded);
	}

	/**
	 * The attendance of a kelompok meeting by meeting, for its monthly report.
	 * @param kelompok which
	 * @param from the first day
	 * @param until the day after the last
	 * @return by day
	 */
	public List<Recorded> between(KelompokId kelompok, LocalDate from, LocalDate until) {
		return this.sheets.recorded(kelompok, from, until).stream().map(this::recorded).toList();
	}

	/**
	 * The newest recorded attendance of a kelompok.
	 * @param kelompok which
	 * @return empty if there is none
	 */
	public Optional<Recorded> last(KelompokId kelompok) {
		return this.sheets.last(kelompok).map(this::recorded);
	}

	/**
	 * The families of a kelompok that were noted as not there, so that what they missed
	 * can be offered to them. Families without a mark are not among them.
	 * @param meeting which meeting
	 * @param kelompok which kelompok of it
	 * @return by number on the sheet; empty while it is not recorded
	 */
	public List<KpmId> absent(MeetingId meeting, KelompokId kelompok) {
		return this.jdbc.sql("""
				SELECT a.kpm_id FROM attendance_sheet s JOIN attendance_mark a ON a.sheet_id = s.id
				WHERE s.meeting_id = ? AND s.kelompok_id = ? AND s.recorded_at IS NOT NULL
				  AND a.mark IN ('IZIN', 'SAKIT', 'ALPA') ORDER BY a.number""")
			.params(meeting.value(), kelompok.value())
			.query((row, _) -> new KpmId(row.getLong(1)))
			.list();
	}

	/**
	 * The attendance of a kelompok month by month.
	 * @param kelompok which
	 * @param from the first month
	 * @param until the last month
	 * @return months in which it was recorded, the first first
	 */
	public List<Month> months(KelompokId kelompok, YearMonth from, YearMonth until) {
		return this.jdbc.sql(BY_MONTH + """
				FROM attendance_sheet s JOIN attendance_mark a ON a.sheet_id = s.id
				WHERE s.kelompok_id = :kelompok AND s.local_date >= :from AND s.local_date < :until
				  AND s.recorded_at IS NOT NULL
				GROUP BY YEAR(s.local_date), MONTH(s.local_date) ORDER BY y, m""")
			.param("kelompok", kelompok.value())
			.param("from", from.atDay(1))
			.param("until", until.plusMonths(1).atDay(1))
			.query(AttendanceFigures::month)
			.list();
	}

	/**
	 * The attendance of several kelompok together month by month.
	 * @param kelompok which, at most some hundreds; of none there is nothing
	 * @param from the first month
	 * @param until the last month
	 * @return months in which any was recorded, the first first
	 */
	public List<Month> months(List<KelompokId> kelompok, YearMonth from, YearMonth until) {
		if (kelompok.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(BY_MONTH + """
				FROM attendance_sheet s JOIN attendance_mark a ON a.sheet_id = s.id
				WHERE s.kelompok_id IN (:kelompok) AND s.local_date >= :from AND s.local_date < :until
				  AND s.recorded_at IS NOT NULL
				GROUP BY YEAR(s.local_date), MONTH(s.local_date) ORDER BY y, m""")
			.param("kelompok", kelompok.stream().map(KelompokId::value).toList())
			.param("from", from.atDay(1))
			.param("until", until.plusMonths(1).atDay(1))
			.query(AttendanceFigures::month)
			.list();
	}

	/**
	 * The attendance of all kelompok of a kabupaten month by month.
	 * @param kabupaten its name
	 * @param from the first month
	 * @param until the last month
	 * @return months in which any was recorded, the first first
	 */
	public List<Month> months(String kabupaten, YearMonth from, YearMonth until) {
		return this.jdbc.sql(BY_MONTH + """
				FROM desa d JOIN kelompok g ON g.desa_id = d.id JOIN attendance_sheet s ON s.kelompok_id = g.id
				JOIN attendance_mark a ON a.sheet_id = s.id
				WHERE d.kabupaten = :kabupaten AND s.local_date >= :from AND s.local_date < :until
				  AND s.recorded_at IS NOT NULL
				GROUP BY YEAR(s.local_date), MONTH(s.local_date) ORDER BY y, m""")
			.param("kabupaten", kabupaten)
			.param("from", from.atDay(1))
			.param("until", until.plusMonths(1).atDay(1))
			.query(AttendanceFigures::month)
			.list();
	}

	private Recorded recorded(Sheet sheet) {
		return new Recorded(sheet, MarkCount.of(this.marks.of(sheet.id())));
	}

	private static Month month(ResultSet row, int number) throws SQLException {
		return new Month(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getInt("sheets"),
				new MarkCount(row.getInt("hadir"), row.getInt("izin"), row.getInt("sakit"), row.getInt("alpa"),
						row.getInt("unmarked")));
	}

	/**
	 * One recorded sheet.
	 *
	 * @param sheet with day, head count, notes and photo
	 * @param count how many families have which mark
	 */
	public record Recorded(Sheet sheet, MarkCount count) {

	}

	/**
	 * One month.
	 *
	 * @param month which
	 * @param meetings how many sheets were recorded
	 * @param count the marks of all of them together
	 */
	public record Month(YearMonth month, int meetings, MarkCount count) {

	}

}
