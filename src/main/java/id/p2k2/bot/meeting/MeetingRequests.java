package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What ketua have asked for. */
@Repository
public class MeetingRequests {

	private static final String ROW = """
			SELECT id, meeting_id, kelompok_id, asked_by, kind, new_date, new_hour, reason, revision, state, created_at,
			  decided_at FROM meeting_request WHERE\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	MeetingRequests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Finds one.
	 * @param id its number
	 * @return the request, or empty
	 */
	public Optional<MeetingRequest> find(long id) {
		return this.jdbc.sql(ROW + "id = ?").param(id).query(MeetingRequests::row).optional();
	}

	/**
	 * What a kelompok waits to hear about.
	 * @param meeting which meeting
	 * @param kelompok which kelompok
	 * @return the open request, or empty
	 */
	public Optional<MeetingRequest> open(MeetingId meeting, KelompokId kelompok) {
		return this.jdbc.sql(ROW + "meeting_id = ? AND kelompok_id = ? AND state = 'OPEN' ORDER BY id DESC LIMIT 1")
			.params(meeting.value(), kelompok.value())
			.query(MeetingRequests::row)
			.optional();
	}

	long add(MeetingRequest request) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					INSERT INTO meeting_request (meeting_id, kelompok_id, asked_by, kind, new_date, new_hour, reason, revision, state, created_at)
					VALUES (:meeting, :kelompok, :by, :kind, :date, :hour, :reason, :revision, :state, :now)""")
			.param("meeting", request.meetingId().value())
			.param("kelompok", request.kelompokId().value())
			.param("by", request.askedBy().value())
			.param("kind", request.kind().name())
			.param("date", request.newDate())
			.param("hour", request.newHour())
			.param("reason", request.reason())
			.param("revision", request.revision())
			.param("state", request.state().name())
			.param("now", request.createdAt())
			.update(key, "id");
		return java.util.Objects.requireNonNull(key.getKey()).longValue();
	}

	void decide(long id, MeetingRequest.State state) {
		this.jdbc.sql("UPDATE meeting_request SET state = ?, decided_at = ? WHERE id = ?")
			.params(state.name(), Utc.of(this.clock.instant()), id)
			.update();
	}

	/** Everything still open about a meeting has been overtaken. */
	void close(MeetingId meeting) {
		this.jdbc
			.sql("UPDATE meeting_request SET state = 'OVER', decided_at = ? WHERE meeting_id = ? AND state = 'OPEN'")
			.params(Utc.of(this.clock.instant()), meeting.value())
			.update();
	}

	/** What one kelompok had asked for has been overtaken. */
	void close(MeetingId meeting, KelompokId kelompok) {
		this.jdbc.sql("""
				UPDATE meeting_request SET state = 'OVER', decided_at = ?
				WHERE meeting_id = ? AND kelompok_id = ? AND state = 'OPEN'""")
			.params(Utc.of(this.clock.instant()), meeting.value(), kelompok.value())
			.update();
	}

	private static MeetingRequest row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
		return new MeetingRequest(row.getLong("id"), new MeetingId(row.getLong("meeting_id")),
				new KelompokId(row.getLong("kelompok_id")), new KpmId(row.getLong("asked_by")),
				MeetingRequest.Kind.valueOf(row.getString("kind")), row.getObject("new_date", LocalDate.class),
				row.getObject("new_hour", LocalTime.class), row.getString("reason"), row.getInt("revision"),
				MeetingRequest.State.valueOf(row.getString("state")), row.getObject("created_at", LocalDateTime.class),
				row.getObject("decided_at", LocalDateTime.class));
	}

}
