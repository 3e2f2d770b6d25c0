package id.p2k2.bot.attendance;

import java.util.List;

import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of a family: at how many meetings its attendance was noted. The sheet is the
 * programme's, like the name on the list of the kelompok: it tells of no phone and no
 * chat, so erasing these leaves it, and {@code /data} says so. On a phone that only
 * carries news for a family nothing of it is told.
 */
@Component
class AttendanceData implements PersonalData {

	private final JdbcClient jdbc;

	AttendanceData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Wording> describe(LinkId link) {
		long meetings = this.jdbc.sql("""
				SELECT COUNT(*) FROM link l JOIN attendance_mark a ON a.kpm_id = l.kpm_id
				WHERE l.id = ? AND l.kind = 'FULL' AND a.mark IS NOT NULL""")
			.param(link.value())
			.query(Long.class)
			.single();
		return (meetings > 0) ? List.of(AttendanceDataPhrase.NOTED.with("jumlah", meetings)) : List.of();
	}

	@Override
	public void erase(LinkId link) {
		// nothing here tells of the link
	}

}
