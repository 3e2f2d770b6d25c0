package id.p2k2.bot.learning;

import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of a family on a chat: its answers to quiz and practice, and which sesi it read last.
 */
@Component
class LearningData implements PersonalData {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	LearningData(JdbcClient jdbc, Catalogue catalogue) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
	}

	@Override
	public List<Wording> describe(LinkId link) {
		List<Wording> lines = new ArrayList<>();
		long answers = this.jdbc.sql("SELECT COUNT(DISTINCT question_id) FROM quiz_answer WHERE link_id = ?")
			.param(link.value())
			.query(Long.class)
			.single();
		if (answers > 0) {
			lines.add(LearningDataPhrase.ANSWERS.with("jumlah", answers));
		}
		this.jdbc.sql("SELECT sesi FROM sesi_opened WHERE link_id = ?")
			.param(link.value())
			.query(String.class)
			.optional()
			.flatMap(this.catalogue::sesi)
			.ifPresent((sesi) -> lines.add(LearningDataPhrase.OPENED.with("judul", sesi.title())));
		long practices = this.jdbc.sql("SELECT COUNT(*) FROM practice_answer WHERE link_id = ?")
			.param(link.value())
			.query(Long.class)
			.single();
		if (practices > 0) {
			lines.add(LearningDataPhrase.PRACTICES.with("jumlah", practices));
		}
		return lines;
	}

	@Override
	public void erase(LinkId link) {
		this.jdbc.sql("DELETE FROM quiz_answer WHERE link_id = ?").param(link.value()).update();
		this.jdbc.sql("DELETE FROM practice_answer WHERE link_id = ?").param(link.value()).update();
		this.jdbc.sql("DELETE FROM sesi_opened WHERE link_id = ?").param(link.value()).update();
	}

}
