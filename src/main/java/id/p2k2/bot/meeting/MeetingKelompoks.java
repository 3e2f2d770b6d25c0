package id.p2k2.bot.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which kelompok meet, and what each of them has said. */
@Repository
public class MeetingKelompoks {

	private final JdbcClient jdbc;

	private final Clock clock;

	MeetingKelompoks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The kelompok of a meeting.
	 * @param meeting which
	 * @return at least one, by name
	 */
	public List<MeetingKelompok> of(MeetingId meeting) {
		return of(List.of(meeting)).getOrDefault(meeting, List.of());
	}

	/**
	 * The kelompok of several meetings.
	 * @param meetings which
	 * @return of each meeting that exists at least one, by name
	 */
	public Map<MeetingId, List<MeetingKelompok>> of(Collection<MeetingId> meetings) {
		Map<MeetingId, List<MeetingKelompok>> parts = new HashMap<>();
		if (!meetings.isEmpty()) {
			this.jdbc.sql("""
					SELECT p.meeting_id, p.kelompok_id, g.name, p.confirmed_at, p.confirmed_by, p.passed_on
					FROM meeting_kelompok p JOIN kelompok g ON g.id = p.kelompok_id
					WHERE p.meeting_id IN (:meetings) ORDER BY g.name, g.id""")
				.param("meetings", meetings.stream().map(MeetingId::value).toList())
				.query((RowCallbackHandler) (row) -> parts
					.computeIfAbsent(new MeetingId(row.getLong(1)), (_) -> new ArrayList<>())
					.add(part(row)));
		}
		return parts;
	}

	private static MeetingKelompok part(ResultSet row) throws SQLException {
		return new MeetingKelompok(new KelompokId(row.getLong(2)), row.getString(3),
				Optional.ofNullable(row.getObject(4, LocalDateTime.class)).map(Utc::instant),
				Optional.of(row.getLong(5)).filter((kpm) -> kpm > 0).map(KpmId::new),
				Optional.ofNullable(row.getString(6)).map(MeetingKelompok.PassedOn::valueOf));
	}

	/**
	 * One kelompok of a meeting.
	 * @param meeting which meeting
	 * @param kelompok which kelompok
	 * @return empty if it is not one of the meeting's
	 */
	public Optional<MeetingKelompok> one(MeetingId meeting, KelompokId kelompok) {
		return of(meeting).stream().filter((part) -> part.kelompok().equals(kelompok)).findFirst();
	}

	void add(MeetingId meeting, KelompokId kelompok) {
		this.jdbc.sql("INSERT INTO meeting_kelompok (meeting_id, kelompok_id) VALUES (?, ?)")
			.params(meeting.value(), kelompok.value())
			.update();
	}

	void confirm(MeetingId meeting, KelompokId kelompok, @Nullable KpmId by) {
		this.jdbc.sql(
				"UPDATE meeting_kelompok SET confirmed_at = ?, confirmed_by = ? WHERE meeting_id = ? AND kelompok_id = ?")
			.params(Utc.of(this.clock.instant()), (by != null) ? by.value() : null, meeting.value(), kelompok.value())
			.update();
	}

	void unconfirm(MeetingId meeting) {
		this.jdbc.sql("UPDATE meeting_kelompok SET confirmed_at = NULL, confirmed_by = NULL WHERE meeting_id = ?")
			.param(meeting.value())
			.update();
	}

	void passOn(MeetingId meeting, KelompokId kelompok, MeetingKelompok.PassedOn howFar) {
		this.jdbc.sql("UPDATE meeting_kelompok SET passed_on = ? WHERE meeting_id = ? AND kelompok_id = ?")
			.params(howFar.name(), meeting.value(), kelompok.value())
			.update();
	}

	void forgetPassedOn(MeetingId meeting) {
		this.jdbc.sql("UPDATE meeting_kelompok SET passed_on = NULL WHERE meeting_id = ?")
			.param(meeting.value())
			.update();
	}

}
