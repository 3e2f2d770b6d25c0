package id.p2k2.bot.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a pendamping does with the quiz of the kelompok they serve: counts and grades. Of
 * another's kelompok they are told nothing and keep nothing.
 */
@Service
@Transactional
public class GroupLearning {

	private static final Period ROUND = Period.ofWeeks(2);

	private final JdbcClient jdbc;

	private final Assignments assignments;

	private final QuizAnswers answers;

	private final Practices practices;

	private final Clock clock;

	GroupLearning(JdbcClient jdbc, Assignments assignments, QuizAnswers answers, Practices practices, Clock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.answers = answers;
		this.practices = practices;
		this.clock = clock;
	}

	/**
	 * The kelompok somebody serves today.
	 * @param speaker who
	 * @return by desa and name; none for those who are no pendamping
	 */
	@Transactional(readOnly = true)
	public List<Assignments.Served> served(Speaker speaker) {
		return pendamping(speaker).map((staff) -> this.assignments.served(staff.id(), today())).orElse(List.of());
	}

	/**
	 * A kelompok somebody serves today.
	 * @param speaker who
	 * @param kelompok which
	 * @return the kelompok, or empty if it is not theirs
	 */
	@Transactional(readOnly = true)
	public Optional<Assignments.Served> served(Speaker speaker, KelompokId kelompok) {
		return served(speaker).stream().filter((served) -> served.id().equals(kelompok)).findFirst();
	}

	/**
	 * How a quiz went.
	 * @param kelompok which kelompok, one of the speaker's
	 * @param sesi of which sesi
	 * @return counts only
	 */
	@Transactional(readOnly = true)
	public Outcome outcome(Assignments.Served kelompok, String sesi) {
		return new Outcome(this.answers.families(kelompok.id(), sesi, today()), together(kelompok, sesi),
				this.practices.counts(kelompok.id(), sesi), grade(kelompok.id(), sesi));
	}

	/**
	 * Keeps a grade; within a round the newest replaces an earlier one, and the newest
	 * round counts.
	 * @param kelompok which kelompok
	 * @param sesi of which sesi
	 * @param grade how well
	 * @param by who
	 * @return whether it was kept: false if the kelompok is not theirs
	 */
	public boolean grade(KelompokId kelompok, String sesi, Grade grade, Speaker by) {
		Optional<Assignments.Served> group = served(by, kelompok);
		Optional<StaffMember> staff = pendamping(by).filter((_) -> group.isPresent());
		staff.ifPresent((known) -> this.jdbc.sql("""
				INSERT INTO sesi_grade (kelompok_id, sesi, round_on, grade, staff_id, graded_at)
				VALUES (:kelompok, :sesi, :round, :grade, :staff, :now)
				ON DUPLICATE KEY UPDATE grade = :grade, staff_id = :staff, graded_at = :now""")
			.param("kelompok", kelompok.value())
			.param("sesi", sesi)
			.param("round", round("sesi_grade", group.orElseThrow(), sesi))
			.param("grade", grade.name())
			.param("staff", known.id().value())
			.param("now", Utc.of(this.clock.instant()))
			.update());
		return staff.isPresent();
	}

	private Optional<Grade> grade(KelompokId kelompok, String sesi) {
		return this.jdbc
			.sql("SELECT grade FROM sesi_grade WHERE kelompok_id = ? AND sesi = ? ORDER BY round_on DESC LIMIT 1")
			.params(kelompok.value(), sesi)
			.query(String.class)
			.optional()
			.map(Grade::valueOf);
	}

	/**
	 * Keeps how many hands went up for each option of a question; within a round the
	 * newest count replaces an earlier one. A round is what is counted within two weeks:
	 * a sesi that is taught again comes a month later.
	 * @param kelompok which kelompok
	 * @param sesi of which sesi
	 * @param question which question
	 * @param hands one number for each option, in their order
	 * @param by who counted
	 * @return whether it was kept: false if the kelompok is not theirs
	 */
	public boolean hands(KelompokId kelompok, String sesi, Question question, List<Integer> hands, Speaker by) {
		Optional<Assignments.Served> group = served(by, kelompok);
		if (group.isEmpty()) {
			return false;
		}
		LocalDate round = round("quiz_hands", group.get(), sesi);
		for (int option = 0; option < hands.size(); option++) {
			this.jdbc
				.sql("""
						INSERT INTO quiz_hands (kelompok_id, question_id, round_on, chosen, sesi, hands, correct, counted_at)
						VALUES (:kelompok, :question, :round, :chosen, :sesi, :hands, :correct, :now)
						ON DUPLICATE KEY UPDATE hands = :hands, correct = :correct, counted_at = :now""")
				.param("kelompok", kelompok.value())
				.param("question", question.id())
				.param("round", round)
				.param("chosen", option)
				.param("sesi", sesi)
				.param("hands", hands.get(option))
				.param("correct", question.right(option))
				.param("now", Utc.of(this.clock.instant()))
				.update();
		}
		return true;
	}

	/**
	 * What the hands of a quiz came to in its newest round.
	 * @param kelompok which kelompok, one of the speaker's
	 * @param sesi of which sesi
	 * @return by question
	 */
	@Transactional(readOnly = true)
	public List<QuizAnswers.Hardness> hands(Assignments.Served kelompok, String sesi) {
		return this.jdbc.sql("""
				SELECT question_id, SUM(hands), SUM(IF(correct, hands, 0)) FROM quiz_hands
				WHERE kelompok_id = :kelompok AND sesi = :sesi AND round_on = (
				  SELECT MAX(l.round_on) FROM quiz_hands l WHERE l.kelompok_id = :kelompok AND l.sesi = :sesi)
				GROUP BY question_id ORDER BY question_id""")
			.param("kelompok", kelompok.id().value())
			.param("sesi", sesi)
			.query((row, _) -> new QuizAnswers.Hardness(row.getString(1), row.getInt(2), row.getInt(3)))
			.list();
	}

	/**
	 * The sesi of which a kelompok has answers, on telephones or by hands.
	 * @param kelompok which kelompok, one of the speaker's
	 * @param most how many at the most
	 * @return codes, the newest first
	 */
	@Transactional(readOnly = true)
	public List<String> answered(Assignments.Served kelompok, int most) {
		return this.jdbc.sql("""
				SELECT x.sesi FROM (
				  SELECT a.sesi, MAX(a.answered_at) AS last_at FROM membership m
				  JOIN link l ON l.kpm_id = m.kpm_id AND l.ended_at IS NULL
				  JOIN quiz_answer a ON a.link_id = l.id AND a.first_try
				  WHERE m.kelompok_id = :kelompok AND m.from_date <= :day
				    AND (m.until_date IS NULL OR m.until_date >= :day) GROUP BY a.sesi
				  UNION ALL
				  SELECT h.sesi, MAX(h.counted_at) FROM quiz_hands h WHERE h.kelompok_id = :kelompok AND h.hands > 0
				  GROUP BY h.sesi) x
				GROUP BY x.sesi ORDER BY MAX(x.last_at) DESC, x.sesi LIMIT :most""")
			.param("kelompok", kelompok.id().value())
			.param("day", today())
			.param("most", most)
			.query(String.class)
			.list();
	}

	/**
	 * How hard each question of a quiz was, answers on telephones and hands together.
	 * @param kelompok which kelompok, one of the speaker's
	 * @param sesi of which sesi
	 * @return questions with at least one answer, the hardest first
	 */
	@Transactional(readOnly = true)
	public List<QuizAnswers.Hardness> together(Assignments.Served kelompok, String sesi) {
		Map<String, QuizAnswers.Hardness> questions = new TreeMap<>();
		Stream.concat(this.answers.hardness(kelompok.id(), sesi, today()).stream(), hands(kelompok, sesi).stream())
			.filter((one) -> one.answers() > 0)
			.forEach((one) -> questions.merge(one.question(), one, QuizAnswers.Hardness::plus));
		return questions.values()
			.stream()
			.sorted(Comparator.comparingDouble((QuizAnswers.Hardness one) -> (double) one.right() / one.answers()))
			.toList();
	}

	private static Optional<StaffMember> pendamping(Speaker speaker) {
		return speaker.as(StaffRole.PENDAMPING);
	}

	/** The round that goes on, or else one that begins today. */
	private LocalDate round(String table, Assignments.Served kelompok, String sesi) {
		LocalDate day = this.clock.instant().atZone(kelompok.zone().zoneId()).toLocalDate();
		return this.jdbc.sql("""
				SELECT round_on FROM %s WHERE kelompok_id = ? AND sesi = ? AND round_on > ?
				ORDER BY round_on DESC LIMIT 1""".formatted(table))
			.params(kelompok.id().value(), sesi, day.minus(ROUND))
			.query(LocalDate.class)
			.optional()
			.orElse(day);
	}

	private LocalDate today() {
		return Utc.of(this.clock.instant()).toLocalDate();
	}

	/**
	 * How a quiz went in a kelompok.
	 *
	 * @param families that took it on a telephone
	 * @param questions how hard each was, telephones and hands together, the hardest
	 * first
	 * @param practice what families said of the home practice
	 * @param grade the pendamping's own, if given
	 */
	public record Outcome(int families, List<QuizAnswers.Hardness> questions, Map<PracticeAnswer, Integer> practice,
			Optional<Grade> grade) {

		/**
		 * The hard questions.
		 * @return at most three that were not always answered rightly at once, the
		 * hardest first
		 */
		public List<QuizAnswers.Hardness> hard() {
			return this.questions.stream()
				.filter((question) -> question.right() < question.answers())
				.limit(3)
				.toList();
		}

	}

}
