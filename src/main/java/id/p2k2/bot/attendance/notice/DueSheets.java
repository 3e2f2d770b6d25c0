package id.p2k2.bot.attendance.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.schedule.StepTick;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets whose pendamping must be asked. */
@Repository
class DueSheets {

	private final JdbcClient jdbc;

	DueSheets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Due> due(Instant now, Optional<Due> after, int most) {
		return this.jdbc.sql("""
				SELECT s.id, s.ask_at, s.kelompok_id, g.name, g.zone, s.local_date, s.recorded_at IS NOT NULL
				FROM attendance_sheet s JOIN kelompok g ON g.id = s.kelompok_id
				WHERE s.asked_at IS NULL AND s.ask_at <= :now AND (s.ask_at > :due OR s.ask_at = :due AND s.id > :id)
				ORDER BY s.ask_at, s.id LIMIT :most""")
			.param("now", Utc.of(now))
			.param("due", Utc.of(after.map(Due::due).orElse(Instant.EPOCH)))
			.param("id", after.map(Due::id).orElse(0L))
			.param("most", most)
			.query((row, _) -> new Due(row.getLong(1), Utc.instant(row.getObject(2, LocalDateTime.class)),
					new KelompokId(row.getLong(3)), row.getString(4), Zone.valueOf(row.getString(5)),
					row.getObject(6, LocalDate.class), row.getBoolean(7)))
			.list();
	}

	/** Whether it was still to be asked; it is not any more. */
	boolean asked(long sheet, Instant now) {
		return this.jdbc.sql("UPDATE attendance_sheet SET asked_at = ? WHERE id = ? AND asked_at IS NULL")
			.params(Utc.of(now), sheet)
			.update() > 0;
	}

	Optional<Long> of(MeetingId meeting, KelompokId kelompok) {
		return this.jdbc.sql("SELECT id FROM attendance_sheet WHERE meeting_id = ? AND kelompok_id = ?")
			.params(meeting.value(), kelompok.value())
			.query(Long.class)
			.optional();
	}

	Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(ask_at) FROM attendance_sheet WHERE asked_at IS NULL AND ask_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	/**
	 * A sheet whose meeting has ended.
	 *
	 * @param id its number
	 * @param due when its pendamping is to be asked
	 * @param kelompok of which kelompok
	 * @param name of the kelompok
	 * @param zone of the kelompok
	 * @param day of the meeting
	 * @param recorded whether it is filled in already
	 */
	record Due(long id, Instant due, KelompokId kelompok, String name, Zone zone, LocalDate day,
			boolean recorded) implements StepTick.DueRow {

	}

}
