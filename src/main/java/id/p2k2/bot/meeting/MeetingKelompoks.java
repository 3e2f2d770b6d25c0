package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

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
		return this.jdbc.sql("""
				SELECT p.kelompok_id, g.name, p.confirmed_at, p.confirmed_by, p.passed_on FROM meeting_kelompok p
				JOIN kelompok g ON g.id = p.kelompok_id WHERE p.meeting_id = ? ORDER BY g.name, g.id""")
			.param(meeting.value())
			.query((row, _) -> new MeetingKelompok(new KelompokId(row.getLong(1)), row.getString(2),
					Optional.ofNullable(row.getObject(3, LocalDateTime.class)).map(Utc::instant),
					Optional.of(row.getLong(4)).filter((kpm) -> kpm > 0).map(KpmId::new),
					Optional.ofNullable(row.getString(5)).map(MeetingKelompok.PassedOn::valueOf)))
			.list();
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
