package id.p2k2.bot.learning;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingKelompoks;
import id.p2k2.bot.meeting.MeetingRepository;
import id.p2k2.bot.people.Family;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether families have tried the home practice of a meeting. */
@Repository
@Transactional
public class Practices {

	private final JdbcClient jdbc;

	private final MeetingRepository meetings;

	private final MeetingKelompoks kelompoks;

	private final Catalogue catalogue;

	private final Clock clock;

	Practices(JdbcClient jdbc, MeetingRepository meetings, MeetingKelompoks kelompoks, Catalogue catalogue,
			Clock clock) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.kelompoks = kelompoks;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/**
	 * The sesi of a meeting, for a family of it.
	 * @param meeting which meeting
	 * @param family who asks
	 * @return empty if the family's kelompok did not meet there, or had no sesi of the
	 * catalogue
	 */
	@Transactional(readOnly = true)
	public Optional<Sesi> sesi(MeetingId meeting, Family family) {
		return this.kelompoks.one(meeting, family.kelompok())
			.flatMap((_) -> this.meetings.findById(meeting))
			.flatMap(Meeting::sesiCode)
			.flatMap(this.catalogue::sesi);
	}

	/**
	 * Keeps an answer; the newest counts.
	 * @param meeting of which meeting
	 * @param family whose, on the phone it answers from
	 * @param answer what
	 * @return the sesi of the meeting, or empty if it was not theirs and nothing is kept
	 */
	public Optional<Sesi> keep(MeetingId meeting, Family family, PracticeAnswer answer) {
		Optional<Sesi> sesi = sesi(meeting, family);
		sesi.ifPresent((known) -> this.jdbc.sql("""
				INSERT INTO practice_answer (link_id, meeting_id, kelompok_id, sesi, answer, answered_at)
				VALUES (:link, :meeting, :kelompok, :sesi, :answer, :now)
				ON DUPLICATE KEY UPDATE answer = :answer, answered_at = :now""")
			.param("link", family.link().value())
			.param("meeting", meeting.value())
			.param("kelompok", family.kelompok().value())
			.param("sesi", known.code())
			.param("answer", answer.name())
			.param("now", Utc.of(this.clock.instant()))
			.update());
		return sesi;
	}

	/**
	 * Which of these families have not answered.
	 * @param meeting of which meeting
	 * @param families some families
	 * @return those of the meeting without an answer, in their order
	 */
	@Transactional(readOnly = true)
	public List<Family> silent(MeetingId meeting, List<Family> families) {
		List<Long> answered = this.jdbc.sql("SELECT link_id FROM practice_answer WHERE meeting_id = ?")
			.param(meeting.value())
			.query(Long.class)
			.list();
		return families.stream()
			.filter((family) -> !answered.contains(family.link().value()))
			.filter((family) -> sesi(meeting, family).isPresent())
			.toList();
	}

	/**
	 * What a kelompok's answers come to; counts, no names.
	 * @param kelompok which kelompok
	 * @param sesi of which sesi
	 * @return families by answer; those that nobody gave are missing
	 */
	@Transactional(readOnly = true)
	public Map<PracticeAnswer, Integer> counts(KelompokId kelompok, String sesi) {
		Map<PracticeAnswer, Integer> counts = new EnumMap<>(PracticeAnswer.class);
		this.jdbc.sql("""
				SELECT a.answer, COUNT(DISTINCT l.kpm_id) FROM practice_answer a JOIN link l ON l.id = a.link_id
				WHERE a.kelompok_id = ? AND a.sesi = ? GROUP BY a.answer""")
			.params(kelompok.value(), sesi)
			.query((row) -> {
				counts.put(PracticeAnswer.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

}
