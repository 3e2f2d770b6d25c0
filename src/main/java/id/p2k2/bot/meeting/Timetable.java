package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which meetings stand where in the calendar. */
@Repository
public class Timetable {

	private final JdbcClient jdbc;

	private final MeetingRepository meetings;

	private final Clock clock;

	Timetable(JdbcClient jdbc, MeetingRepository meetings, Clock clock) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * The meetings of a kelompok that are not over.
	 * @param kelompok whose
	 * @return the next first, without cancelled ones
	 */
	public List<Meeting> coming(KelompokId kelompok) {
		LocalDateTime begun = Utc.of(this.clock.instant().minusSeconds(60L * Meeting.USUAL_MINUTES));
		return load("""
				SELECT m.id FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id
				WHERE p.kelompok_id = ? AND m.status <> 'CANCELLED' AND m.starts_at > ?
				ORDER BY m.starts_at, m.id""", kelompok.value(), begun);
	}

	/**
	 * The next meeting of a kelompok that has not begun.
	 * @param kelompok whose
	 * @return the meeting, or empty
	 */
	public Optional<Meeting> next(KelompokId kelompok) {
		Instant now = this.clock.instant();
		return coming(kelompok).stream().filter((meeting) -> meeting.startsAt().isAfter(now)).findFirst();
	}

	/**
	 * The meetings of a kelompok within a time, cancelled ones left out.
	 * @param kelompok whose
	 * @param from from when
	 * @param until before when
	 * @return the first first
	 */
	public List<Meeting> between(KelompokId kelompok, Instant from, Instant until) {
		return load("""
				SELECT m.id FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id
				WHERE p.kelompok_id = ? AND m.status <> 'CANCELLED' AND m.starts_at >= ? AND m.starts_at < ?
				ORDER BY m.starts_at, m.id""", kelompok.value(), Utc.of(from), Utc.of(until));
	}

	/**
	 * What a pendamping has planned within a time, cancelled ones left out.
	 * @param pendamping who
	 * @param from after when
	 * @param until before when
	 * @return the first first
	 */
	public List<Meeting> planned(StaffId pendamping, Instant from, Instant until) {
		return load("""
				SELECT id FROM meeting WHERE pendamping_id = ? AND status <> 'CANCELLED'
				  AND starts_at > ? AND starts_at < ? ORDER BY starts_at, id""", pendamping.value(), Utc.of(from),
				Utc.of(until));
	}

	private List<Meeting> load(String sql, Object... parameters) {
		return this.jdbc.sql(sql)
			.params(parameters)
			.query(Long.class)
			.list()
			.stream()
			.map((id) -> this.meetings.findById(new MeetingId(id)).orElseThrow())
			.toList();
	}

}
