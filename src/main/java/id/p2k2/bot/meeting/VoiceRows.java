package id.p2k2.bot.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored voices of invitations: one a meeting and bot, good for one plan of it. */
@Repository
class VoiceRows {

	private static final String SELECT = "SELECT meeting_id, staff_id, file_id, size_bytes FROM meeting_voice ";

	private final JdbcClient jdbc;

	VoiceRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<MeetingVoice> of(Meeting meeting, long bot) {
		return this.jdbc.sql(SELECT + "WHERE meeting_id = ? AND bot = ? AND revision = ?")
			.params(meeting.number().value(), bot, meeting.revision())
			.query(VoiceRows::voice)
			.optional();
	}

	/** In place of an earlier one on the same bot. */
	void put(MeetingVoice voice, int revision, long bot, Instant now) {
		remove(voice.meeting(), bot);
		this.jdbc.sql("""
				INSERT INTO meeting_voice (meeting_id, bot, revision, staff_id, file_id, size_bytes, added_at)
				VALUES (:meeting, :bot, :revision, :staff, :file, :bytes, :now)""")
			.param("meeting", voice.meeting().value())
			.param("bot", bot)
			.param("revision", revision)
			.param("staff", voice.staff().value())
			.param("file", voice.fileId())
			.param("bytes", voice.bytes())
			.param("now", Utc.of(now))
			.update();
	}

	void remove(MeetingId meeting, long bot) {
		this.jdbc.sql("DELETE FROM meeting_voice WHERE meeting_id = ? AND bot = ?")
			.params(meeting.value(), bot)
			.update();
	}

	/** What this person recorded for meetings that have begun long ago. */
	void removeOver(StaffId staff, Instant before) {
		this.jdbc.sql("""
				DELETE FROM meeting_voice WHERE staff_id = ?
				  AND meeting_id IN (SELECT id FROM meeting WHERE starts_at < ?)""")
			.params(staff.value(), Utc.of(before))
			.update();
	}

	List<MeetingVoice> takeAll(MeetingId meeting) {
		List<MeetingVoice> voices = this.jdbc.sql(SELECT + "WHERE meeting_id = ? ORDER BY bot FOR UPDATE")
			.param(meeting.value())
			.query(VoiceRows::voice)
			.list();
		this.jdbc.sql("DELETE FROM meeting_voice WHERE meeting_id = ?").param(meeting.value()).update();
		return voices;
	}

	List<MeetingVoice> take(long bot, String fileId) {
		List<MeetingVoice> voices = this.jdbc
			.sql(SELECT + "WHERE bot = ? AND file_id = ? ORDER BY meeting_id FOR UPDATE")
			.params(bot, fileId)
			.query(VoiceRows::voice)
			.list();
		this.jdbc.sql("DELETE FROM meeting_voice WHERE bot = ? AND file_id = ?").params(bot, fileId).update();
		return voices;
	}

	private static MeetingVoice voice(ResultSet row, int number) throws SQLException {
		return new MeetingVoice(new MeetingId(row.getLong(1)), new StaffId(row.getLong(2)), row.getString(3),
				row.getLong(4));
	}

}
