package id.p2k2.bot.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored quiz answers: each family's own, and what a kelompok's come to. */
@Repository
@Transactional
public class QuizAnswers implements QuizBook {

	private final JdbcClient jdbc;

	private final Chats chats;

	private final Clock clock;

	QuizAnswers(JdbcClient jdbc, Chats chats, Clock clock) {
		this.jdbc = jdbc;
		this.chats = chats;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Boolean> consent(LinkId link) {
		return Optional.ofNullable(this.chats.decisions(link).get(Purpose.KUIS));
	}

	@Override
	public void decide(LinkId link, boolean granted) {
		this.chats.decide(link, Purpose.KUIS, granted);
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> answered(LinkId link, String sesi) {
		if (!consent(link).orElse(false)) {
			return Set.of();
		}
		return this.jdbc.sql("SELECT question_id FROM quiz_answer WHERE link_id = ? AND sesi = ?")
			.params(link.value(), sesi)
			.query(String.class)
			.set();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Integer> chosen(LinkId link, String question) {
		if (!consent(link).orElse(false)) {
			return Optional.empty();
		}
		return this.jdbc
			.sql("SELECT chosen FROM quiz_answer WHERE link_id = ? AND question_id = ? ORDER BY first_try LIMIT 1")
			.params(link.value(), question)
			.query(Integer.class)
			.optional();
	}

	@Override
	public void answer(LinkId link, String sesi, Question question, int option) {
		if (!consent(link).orElse(false)) {
			return;
		}
		boolean first = this.jdbc.sql("SELECT COUNT(*) FROM quiz_answer WHERE link_id = ? AND question_id = ?")
			.params(link.value(), question.id())
			.query(Long.class)
			.single() == 0;
		this.jdbc.sql("""
				INSERT INTO quiz_answer (link_id, question_id, first_try, sesi, chosen, correct, answered_at)
				VALUES (:link, :question, :first, :sesi, :chosen, :correct, :now)
				ON DUPLICATE KEY UPDATE chosen = :chosen, correct = :correct, answered_at = :now""")
			.param("link", link.value())
			.param("question", question.id())
			.param("first", first)
			.param("sesi", sesi)
			.param("chosen", option)
			.param("correct", question.right(option))
			.param("now", Utc.of(this.clock.instant()))
			.update();
	}

	/**
	 * How a sesi's quiz went in a kelompok; counts, no names.
	 * @param kelompok which kelompok
	 * @param sesi which sesi
	 * @param day whose members count
	 * @return by question; empty if nobody took it
	 */
	@Transactional(readOnly = true)
	public List<Hardness> hardness(KelompokId kelompok, String sesi, LocalDate day) {
		return this.jdbc
			.sql("""
					SELECT a.question_id, COUNT(DISTINCT m.kpm_id), COUNT(DISTINCT IF(a.correct, m.kpm_id, NULL))
					FROM membership m
					JOIN link l ON l.kpm_id = m.kpm_id AND l.ended_at IS NULL
					JOIN quiz_answer a ON a.link_id = l.id AND a.sesi = :sesi AND a.first_try
					WHERE m.kelompok_id = :kelompok AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
					GROUP BY a.question_id ORDER BY a.question_id""")
			.param("kelompok", kelompok.value())
			.param("sesi", sesi)
			.param("day", day)
			.query((row, _) -> new Hardness(row.getString(1), row.getInt(2), row.getInt(3)))
			.list();
	}

	/**
	 * How many families of a kelompok took a sesi's quiz.
	 * @param kelompok which kelompok
	 * @param sesi which sesi
	 * @param day whose members count
	 * @return families with at least one kept answer
	 */
	@Transactional(readOnly = true)
	public int families(KelompokId kelompok, String sesi, LocalDate day) {
		return this.jdbc
			.sql("""
					SELECT COUNT(DISTINCT m.kpm_id) FROM membership m
					JOIN link l ON l.kpm_id = m.kpm_id AND l.ended_at IS NULL
					JOIN quiz_answer a ON a.link_id = l.id AND a.sesi = :sesi
					WHERE m.kelompok_id = :kelompok AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)""")
			.param("kelompok", kelompok.value())
			.param("sesi", sesi)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

	/**
	 * How hard a question was.
	 *
	 * @param question its id
	 * @param answers families that answered
	 * @param right of them at the first try
	 */
	public record Hardness(String question, int answers, int right) {

		Hardness plus(Hardness other) {
			return new Hardness(this.question, this.answers + other.answers, this.right + other.right);
		}

	}

}
