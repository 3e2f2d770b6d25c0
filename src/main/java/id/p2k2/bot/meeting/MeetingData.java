package id.p2k2.bot.meeting;

import java.util.List;

import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of a family on a chat: its answers whether it comes, with reasons, and the reasons it
 * wrote as a ketua. That a meeting was confirmed or moved is the programme's.
 */
@Component
class MeetingData implements PersonalData {

	private final JdbcClient jdbc;

	MeetingData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Wording> describe(LinkId link) {
		long answers = this.jdbc.sql("SELECT COUNT(*) FROM rsvp WHERE link_id = ?")
			.param(link.value())
			.query(Long.class)
			.single();
		return (answers > 0) ? List.of(MeetingDataPhrase.ANSWERS.with("jumlah", answers)) : List.of();
	}

	@Override
	public void erase(LinkId link) {
		this.jdbc.sql("DELETE FROM rsvp WHERE link_id = ?").param(link.value()).update();
		this.jdbc
			.sql("UPDATE meeting_request SET reason = NULL WHERE asked_by = (SELECT kpm_id FROM link WHERE id = ?)")
			.param(link.value())
			.update();
	}

}
