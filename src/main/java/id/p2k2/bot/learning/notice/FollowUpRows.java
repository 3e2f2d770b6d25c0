package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.schedule.StepTick;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of lessons, and who must be told by mouth. */
@Repository
class FollowUpRows {

	private final JdbcClient jdbc;

	FollowUpRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Plans a step, or plans it anew unless it is done. */
	void plan(MeetingId meeting, FollowUp step, Instant due) {
		this.jdbc.sql("""
				INSERT INTO learning_step (meeting_id, step, due_at) VALUES (:meeting, :step, :due)
				ON DUPLICATE KEY UPDATE due_at = IF(done_at IS NULL, :due, due_at)""")
			.param("meeting", meeting.value())
			.param("step", step.name())
			.param("due", Utc.of(due))
			.update();
	}

	void forget(MeetingId meeting, FollowUp step) {
		this.jdbc.sql("DELETE FROM learning_step WHERE meeting_id = ? AND step = ? AND done_at IS NULL")
			.params(meeting.value(), step.name())
			.update();
	}

	void forget(MeetingId meeting) {
		this.jdbc.sql("DELETE FROM learning_step WHERE meeting_id = ? AND done_at IS NULL")
			.param(meeting.value())
			.update();
	}

	List<Due> due(Instant now, Optional<Due> after, int most) {
		return this.jdbc.sql("""
				SELECT id, meeting_id, step, due_at FROM learning_step
				WHERE done_at IS NULL AND due_at <= :now AND (due_at > :due OR due_at = :due AND id > :id)
				ORDER BY due_at, id LIMIT :most""")
			.param("now", Utc.of(now))
			.param("due", Utc.of(after.map(Due::due).orElse(Instant.EPOCH)))
			.param("id", after.map(Due::id).orElse(0L))
			.param("most", most)
			.query((row, _) -> new Due(row.getLong(1), new MeetingId(row.getLong(2)),
					FollowUp.valueOf(row.getString(3)), Utc.instant(row.getObject(4, LocalDateTime.class))))
			.list();
	}

	/** Whether it was still to be done; it is not, once the transaction commits. */
	boolean done(long step, Instant now) {
		return this.jdbc.sql("UPDATE learning_step SET done_at = ? WHERE id = ? AND done_at IS NULL")
			.params(Utc.of(now), step)
			.update() > 0;
	}

	Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(due_at) FROM learning_step WHERE done_at IS NULL AND due_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	/**
	 * Names of those who get no lesson on a phone, whatever the reason: refused, blocked
	 * and no phone look alike. The ketua is left out.
	 */
	List<String> byMouth(KelompokId kelompok, LocalDate day) {
		return this.jdbc
			.sql("""
					SELECT CONCAT(IF(k.sapaan = 'BAPAK', 'Bapak ', 'Ibu '), k.name) FROM membership m
					JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
					WHERE m.kelompok_id = :kelompok AND m.role <> 'KETUA' AND m.from_date <= :day
					  AND (m.until_date IS NULL OR m.until_date >= :day)
					  AND NOT EXISTS (SELECT 1 FROM link l
					    JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
					    JOIN consent s ON s.link_id = l.id AND s.purpose = 'PENGINGAT' AND s.granted
					    WHERE l.kpm_id = k.id AND l.kind = 'FULL' AND l.ended_at IS NULL)
					ORDER BY k.name, k.id""")
			.param("kelompok", kelompok.value())
			.param("day", day)
			.query(String.class)
			.list();
	}

	/**
	 * A step to be done.
	 *
	 * @param id its number
	 * @param meeting of which meeting
	 * @param step what
	 * @param due when
	 */
	record Due(long id, MeetingId meeting, FollowUp step, Instant due) implements StepTick.DueRow {

	}

}
