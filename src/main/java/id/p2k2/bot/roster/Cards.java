package id.p2k2.bot.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Sapaan;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose cards a pendamping may print. The cards themselves are made when they leave. */
@Service
@Transactional(readOnly = true)
public class Cards {

	private static final String FAMILIES = """
			SELECT k.id, k.name, k.sapaan, EXISTS (
			  SELECT 1 FROM link l WHERE l.kpm_id = k.id AND l.ended_at IS NULL) AS joined
			FROM membership m JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
			WHERE m.kelompok_id = :kelompok AND m.from_date <= :today AND (m.until_date IS NULL OR m.until_date >= :today)
			ORDER BY k.name, k.id""";

	private final Assignments assignments;

	private final JdbcClient jdbc;

	private final Clock clock;

	Cards(Assignments assignments, JdbcClient jdbc, Clock clock) {
		this.assignments = assignments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The kelompok somebody may print cards for.
	 * @param speaker who
	 * @return those a pendamping serves today; none for others
	 */
	public List<Assignments.Served> kelompok(Speaker speaker) {
		return speaker.as(StaffRole.PENDAMPING)
			.map((member) -> this.assignments.served(member.id(), today()))
			.orElse(List.of());
	}

	/**
	 * One kelompok somebody may print cards for.
	 * @param speaker who
	 * @param id which
	 * @return the kelompok, or empty if it is not theirs
	 */
	public Optional<Assignments.Served> kelompok(Speaker speaker, KelompokId id) {
		return kelompok(speaker).stream().filter((served) -> served.id().equals(id)).findFirst();
	}

	/**
	 * The families of a kelompok.
	 * @param id which
	 * @return by name
	 */
	public List<CardFamily> families(KelompokId id) {
		return this.jdbc.sql(FAMILIES)
			.param("kelompok", id.value())
			.param("today", today())
			.query((row, _) -> new CardFamily(new KpmId(row.getLong(1)),
					Sapaan.valueOf(row.getString(3)).word() + " " + row.getString(2), row.getBoolean(4)))
			.list();
	}

	private LocalDate today() {
		return Utc.of(this.clock.instant()).toLocalDate();
	}

	/**
	 * A family as cards know it.
	 *
	 * @param id which
	 * @param addressed name with sapaan
	 * @param joined whether it has joined from any phone
	 */
	public record CardFamily(KpmId id, String addressed, boolean joined) {

	}

}
