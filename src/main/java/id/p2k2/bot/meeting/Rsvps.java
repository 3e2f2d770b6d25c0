package id.p2k2.bot.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has said whether they come. */
@Repository
class Rsvps {

	private final JdbcClient jdbc;

	private final Clock clock;

	Rsvps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Rsvp> of(MeetingId meeting) {
		return this.jdbc.sql("SELECT kpm_id, coming, reason FROM rsvp WHERE meeting_id = ?")
			.param(meeting.value())
			.query((row, _) -> new Rsvp(new KpmId(row.getLong(1)), row.getBoolean(2),
					Optional.ofNullable(row.getString(3)).map(AbsenceReason::valueOf)))
			.list();
	}

	Optional<Rsvp> of(MeetingId meeting, KpmId kpm) {
		return of(meeting).stream().filter((rsvp) -> rsvp.kpm().equals(kpm)).findFirst();
	}

	/** The newest answer counts; the reason for an earlier one is forgotten. */
	void answer(MeetingId meeting, KpmId kpm, LinkId link, boolean coming) {
		this.jdbc
			.sql("""
					INSERT INTO rsvp (meeting_id, kpm_id, link_id, coming, answered_at) VALUES (:meeting, :kpm, :link, :coming, :now)
					ON DUPLICATE KEY UPDATE link_id = :link, coming = :coming, reason = NULL, answered_at = :now""")
			.param("meeting", meeting.value())
			.param("kpm", kpm.value())
			.param("link", link.value())
			.param("coming", coming)
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/** Changes nothing for a family that has said meanwhile that it comes. */
	void reason(MeetingId meeting, KpmId kpm, AbsenceReason reason) {
		this.jdbc.sql("UPDATE rsvp SET reason = ? WHERE meeting_id = ? AND kpm_id = ? AND NOT coming")
			.params(reason.name(), meeting.value(), kpm.value())
			.update();
	}

	void forget(MeetingId meeting) {
		this.jdbc.sql("DELETE FROM rsvp WHERE meeting_id = ?").param(meeting.value()).update();
	}

}
