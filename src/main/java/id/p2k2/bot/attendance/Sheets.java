package id.p2k2.bot.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sheets. */
@Repository
class Sheets {

	private static final String SELECT = """
			SELECT s.id, s.meeting_id, s.kelompok_id, g.name, d.name AS desa, g.zone, s.local_date, s.starts_at,
			  s.revision, s.recorded_at, s.recorded_by, s.recorded_revision, s.head_count, s.notes, s.photo, s.photo_bot
			FROM attendance_sheet s JOIN kelompok g ON g.id = s.kelompok_id JOIN desa d ON d.id = g.desa_id\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Sheets(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Sheet> find(long id) {
		return this.jdbc.sql(SELECT + "WHERE s.id = ?").param(id).query(Sheets::sheet).optional();
	}

	/** Keeps others from changing it until the transaction ends. */
	Optional<Sheet> locked(long id) {
		return this.jdbc.sql("SELECT id FROM attendance_sheet WHERE id = ? FOR UPDATE")
			.param(id)
			.query(Long.class)
			.optional()
			.flatMap(this::find);
	}

	/**
	 * The sheets a pendamping may fill in: of the kelompok they served on the day of the
	 * meeting, or serve today; what is not recorded first, then the newest.
	 */
	List<Sheet> begun(StaffId pendamping, LocalDate today, LocalDate since) {
		return this.jdbc.sql(SELECT + """
				WHERE s.kelompok_id IN (SELECT kelompok_id FROM assignment WHERE staff_id = :staff)
				  AND s.local_date >= :since AND s.starts_at <= :now
				  AND EXISTS (SELECT 1 FROM assignment a WHERE a.kelompok_id = s.kelompok_id AND a.staff_id = :staff
				    AND ((a.from_date <= s.local_date AND (a.until_date IS NULL OR a.until_date >= s.local_date))
				      OR (a.from_date <= :today AND (a.until_date IS NULL OR a.until_date >= :today))))
				ORDER BY s.recorded_at IS NOT NULL, s.starts_at DESC, g.name, s.id""")
			.param("staff", pendamping.value())
			.param("since", since)
			.param("today", today)
			.param("now", now())
			.query(Sheets::sheet)
			.list();
	}

	/** Makes the sheet, or moves it with its meeting. */
	void keep(MeetingId meeting, KelompokId kelompok, LocalDate day, Instant starts, Instant ask) {
		this.jdbc.sql("""
				INSERT INTO attendance_sheet (meeting_id, kelompok_id, local_date, starts_at, ask_at)
				VALUES (:meeting, :kelompok, :day, :starts, :ask)
				ON DUPLICATE KEY UPDATE local_date = :day, starts_at = :starts, ask_at = :ask""")
			.param("meeting", meeting.value())
			.param("kelompok", kelompok.value())
			.param("day", day)
			.param("starts", Utc.of(starts))
			.param("ask", Utc.of(ask))
			.update();
	}

	/**
	 * Whether anybody is marked on a sheet of the meeting; waits for those who do so now.
	 */
	boolean touched(MeetingId meeting) {
		return !this.jdbc.sql("SELECT id FROM attendance_sheet WHERE meeting_id = ? AND revision > 0 FOR UPDATE")
			.param(meeting.value())
			.query(Long.class)
			.list()
			.isEmpty();
	}

	/**
	 * A meeting is cancelled, or was not held: its sheets on which nobody is marked go.
	 */
	void drop(MeetingId meeting) {
		this.jdbc.sql("""
				DELETE FROM attendance_mark WHERE sheet_id IN
				  (SELECT id FROM attendance_sheet WHERE meeting_id = ? AND revision = 0)""")
			.param(meeting.value())
			.update();
		this.jdbc.sql("DELETE FROM attendance_sheet WHERE meeting_id = ? AND revision = 0")
			.param(meeting.value())
			.update();
	}

	void raise(long sheet, int revision) {
		this.jdbc.sql("UPDATE attendance_sheet SET revision = ? WHERE id = ?").params(revision, sheet).update();
	}

	void record(long sheet, int revision, StaffId by) {
		this.jdbc.sql("""
				UPDATE attendance_sheet SET revision = :revision, recorded_revision = :revision, recorded_at = :now,
				  recorded_by = :by WHERE id = :sheet""")
			.param("revision", revision)
			.param("now", now())
			.param("by", by.value())
			.param("sheet", sheet)
			.update();
	}

	void headCount(long sheet, int people) {
		this.jdbc.sql("UPDATE attendance_sheet SET head_count = ? WHERE id = ?").params(people, sheet).update();
	}

	void notes(long sheet, String notes) {
		this.jdbc.sql("UPDATE attendance_sheet SET notes = ? WHERE id = ?").params(notes, sheet).update();
	}

	void photo(long sheet, Sheet.Photo photo) {
		this.jdbc.sql("UPDATE attendance_sheet SET photo = ?, photo_bot = ? WHERE id = ?")
			.params(photo.fileId(), photo.bot(), sheet)
			.update();
	}

	/** The newest recorded sheet of a kelompok. */
	Optional<Sheet> last(KelompokId kelompok) {
		return this.jdbc.sql(SELECT
				+ "WHERE s.kelompok_id = ? AND s.recorded_at IS NOT NULL ORDER BY s.local_date DESC, s.id DESC LIMIT 1")
			.param(kelompok.value())
			.query(Sheets::sheet)
			.optional();
	}

	/** The recorded sheets of a kelompok, by day. */
	List<Sheet> recorded(KelompokId kelompok, LocalDate from, LocalDate until) {
		return this.jdbc.sql(SELECT + """
				WHERE s.kelompok_id = ? AND s.local_date >= ? AND s.local_date < ? AND s.recorded_at IS NOT NULL
				ORDER BY s.local_date, s.id""").params(kelompok.value(), from, until).query(Sheets::sheet).list();
	}

	/** The recorded sheet of a kelompok of a meeting. */
	Optional<Sheet> recorded(MeetingId meeting, KelompokId kelompok) {
		return this.jdbc.sql(SELECT + "WHERE s.meeting_id = ? AND s.kelompok_id = ? AND s.recorded_at IS NOT NULL")
			.params(meeting.value(), kelompok.value())
			.query(Sheets::sheet)
			.optional();
	}

	private LocalDateTime now() {
		return Utc.of(this.clock.instant());
	}

	private static Sheet sheet(ResultSet row, int number) throws SQLException {
		Optional<Sheet.Recorded> recorded = Optional.empty();
		LocalDateTime at = row.getObject("recorded_at", LocalDateTime.class);
		if (at != null) {
			recorded = Optional.of(new Sheet.Recorded(Utc.instant(at), new StaffId(row.getLong("recorded_by")),
					row.getInt("recorded_revision")));
		}
		long bot = row.getLong("photo_bot");
		return new Sheet(row.getLong("id"), new MeetingId(row.getLong("meeting_id")),
				new KelompokId(row.getLong("kelompok_id")), row.getString("name"), row.getString("desa"),
				Zone.valueOf(row.getString("zone")), row.getObject("local_date", LocalDate.class),
				Utc.instant(row.getObject("starts_at", LocalDateTime.class)), row.getInt("revision"), recorded,
				Optional.ofNullable(row.getObject("head_count", Integer.class)),
				Optional.ofNullable(row.getString("notes")),
				Optional.ofNullable(row.getString("photo")).map((file) -> new Sheet.Photo(bot, file)));
	}

}
