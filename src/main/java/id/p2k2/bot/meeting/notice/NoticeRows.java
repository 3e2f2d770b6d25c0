package id.p2k2.bot.meeting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.timing.DueStep;
import id.p2k2.bot.meeting.timing.Step;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.schedule.StepTick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The steps of meetings, what their earlier plans said, and who must be told by mouth.
 */
@Repository
class NoticeRows {

	private final JdbcClient jdbc;

	NoticeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the place of all that older plans still wanted done. */
	void plan(Meeting meeting, List<DueStep> steps) {
		forget(meeting.number());
		for (DueStep step : steps) {
			this.jdbc
				.sql("""
						INSERT INTO meeting_step (meeting_id, revision, step, due_at) VALUES (:meeting, :revision, :step, :due)
						ON DUPLICATE KEY UPDATE due_at = due_at""")
				.param("meeting", meeting.number().value())
				.param("revision", meeting.revision())
				.param("step", step.step().name())
				.param("due", Utc.of(step.due()))
				.update();
		}
	}

	void forget(MeetingId meeting) {
		this.jdbc.sql("DELETE FROM meeting_step WHERE meeting_id = ? AND done_at IS NULL")
			.param(meeting.value())
			.update();
	}

	void remember(Meeting meeting) {
		this.jdbc.sql("""
				INSERT INTO meeting_revision (meeting_id, revision, local_date, local_hour, starts_at, place)
				VALUES (:meeting, :revision, :date, :hour, :starts, :place) ON DUPLICATE KEY UPDATE place = :place""")
			.param("meeting", meeting.number().value())
			.param("revision", meeting.revision())
			.param("date", meeting.localDate())
			.param("hour", meeting.localHour())
			.param("starts", Utc.of(meeting.startsAt()))
			.param("place", meeting.place())
			.update();
	}

	Optional<OldPlan> plan(MeetingId meeting, int revision) {
		return this.jdbc
			.sql("""
					SELECT local_date, local_hour, starts_at, place FROM meeting_revision WHERE meeting_id = ? AND revision = ?""")
			.params(meeting.value(), revision)
			.query((row, _) -> new OldPlan(row.getObject(1, LocalDate.class).atTime(row.getObject(2, LocalTime.class)),
					Utc.instant(row.getObject(3, LocalDateTime.class)), row.getString(4)))
			.optional();
	}

	List<StepRow> due(Instant now, Optional<StepRow> after, int most) {
		return this.jdbc.sql("""
				SELECT id, meeting_id, revision, step, due_at FROM meeting_step
				WHERE done_at IS NULL AND due_at <= :now AND (due_at > :due OR due_at = :due AND id > :id)
				ORDER BY due_at, id LIMIT :most""")
			.param("now", Utc.of(now))
			.param("due", Utc.of(after.map(StepRow::due).orElse(Instant.EPOCH)))
			.param("id", after.map(StepRow::id).orElse(0L))
			.param("most", most)
			.query((row, _) -> new StepRow(row.getLong(1), new MeetingId(row.getLong(2)), row.getInt(3),
					Step.valueOf(row.getString(4)), Utc.instant(row.getObject(5, LocalDateTime.class))))
			.list();
	}

	/**
	 * Those of some steps that are still to be done and whose meeting nobody else is
	 * about to change. Their meetings are locked, as by those who change them: who
	 * presses Jadi at this moment comes before what is said or after it, not between. The
	 * steps are done once the transaction commits.
	 */
	List<StepRow> claim(List<StepRow> steps, Instant now) {
		List<Long> free = this.jdbc
			.sql("SELECT id FROM meeting WHERE id IN (:meetings) ORDER BY id FOR UPDATE SKIP LOCKED")
			.param("meetings", steps.stream().map((step) -> step.meeting().value()).toList())
			.query(Long.class)
			.list();
		if (free.isEmpty()) {
			return List.of();
		}
		Set<Long> open = this.jdbc.sql("""
				SELECT id FROM meeting_step
				WHERE id IN (:steps) AND meeting_id IN (:meetings) AND done_at IS NULL FOR UPDATE""")
			.param("steps", steps.stream().map(StepRow::id).toList())
			.param("meetings", free)
			.query(Long.class)
			.set();
		if (!open.isEmpty()) {
			this.jdbc.sql("UPDATE meeting_step SET done_at = :now WHERE id IN (:steps)")
				.param("now", Utc.of(now))
				.param("steps", open)
				.update();
		}
		return steps.stream().filter((step) -> open.contains(step.id())).toList();
	}

	/** How many bubbles a meeting can have at the most. */
	Map<MeetingId, Integer> bubbles(Collection<MeetingId> meetings) {
		Map<MeetingId, Integer> bubbles = new HashMap<>();
		this.jdbc.sql("""
				SELECT p.meeting_id, COUNT(*) FROM meeting_kelompok p JOIN membership m ON m.kelompok_id = p.kelompok_id
				JOIN link l ON l.kpm_id = m.kpm_id WHERE p.meeting_id IN (:meetings) GROUP BY p.meeting_id""")
			.param("meetings", meetings.stream().map(MeetingId::value).toList())
			.query((RowCallbackHandler) (row) -> bubbles.put(new MeetingId(row.getLong(1)), row.getInt(2)));
		return bubbles;
	}

	Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(due_at) FROM meeting_step WHERE done_at IS NULL AND due_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	/** The meeting a step belongs to. */
	Optional<MeetingId> ofStep(long step) {
		return this.jdbc.sql("SELECT meeting_id FROM meeting_step WHERE id = ?")
			.param(step)
			.query(Long.class)
			.optional()
			.map(MeetingId::new);
	}

	/** Requests about a meeting that nobody has to decide any more. */
	List<Long> closedRequests(MeetingId meeting) {
		return this.jdbc.sql("SELECT id FROM meeting_request WHERE meeting_id = ? AND state <> 'OPEN'")
			.param(meeting.value())
			.query(Long.class)
			.list();
	}

	/** The chats of a ketua as herself. */
	List<Chat> chats(KpmId kpm) {
		return this.jdbc.sql("""
				SELECT l.bot, l.chat_id FROM link l
				JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
				WHERE l.kpm_id = ? AND l.kind = 'FULL' AND l.ended_at IS NULL ORDER BY l.id""")
			.param(kpm.value())
			.query((row, _) -> new Chat(row.getLong(1), row.getLong(2)))
			.list();
	}

	/**
	 * Names of those who get no messages about meetings, whatever the reason: refused,
	 * blocked and no phone look alike. Ketua herself is left out.
	 */
	List<String> byMouth(KelompokId kelompok, LocalDate day) {
		return this.jdbc.sql("""
				SELECT CONCAT(IF(k.sapaan = 'BAPAK', 'Bapak ', 'Ibu '), k.name) FROM membership m
				JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				WHERE m.kelompok_id = :kelompok AND m.role <> 'KETUA' AND m.from_date <= :day
				  AND (m.until_date IS NULL OR m.until_date >= :day)
				  AND NOT %s ORDER BY k.name, k.id""".formatted(Members.REACHABLE))
			.param("kelompok", kelompok.value())
			.param("day", day)
			.query(String.class)
			.list();
	}

	/**
	 * A plan that does not hold any more.
	 *
	 * @param local date and hour
	 * @param startsAt the same as an instant
	 * @param place where
	 */
	record OldPlan(LocalDateTime local, Instant startsAt, String place) {

	}

	/**
	 * A step to be done.
	 *
	 * @param id its number
	 * @param meeting of which meeting
	 * @param revision of which plan
	 * @param step what
	 * @param due when
	 */
	record StepRow(long id, MeetingId meeting, int revision, Step step, Instant due) implements StepTick.DueRow {

	}

}
