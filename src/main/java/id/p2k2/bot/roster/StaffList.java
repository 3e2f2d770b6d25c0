package id.p2k2.bot.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff of a koordinator's kabupaten. */
@Service
@Transactional
public class StaffList {

	private static final String MEMBERS = """
			SELECT s.id, s.name, s.role, s.kecamatan, EXISTS (SELECT 1 FROM staff_chat c WHERE c.staff_id = s.id) AS joined,
			  (SELECT COUNT(*) FROM assignment a WHERE a.staff_id = s.id AND NOT a.substitute AND a.from_date <= :today
			    AND (a.until_date IS NULL OR a.until_date >= :today)) AS kelompok
			FROM staff s WHERE s.active AND s.kabupaten = :kabupaten""";

	private static final String IN_ORDER = """
			 ORDER BY FIELD(s.role, 'KOORDINATOR', 'PELATIH', 'PETUGAS_PENGADUAN', 'PENDAMPING'), s.name, s.id
			LIMIT :most OFFSET :skipped""";

	private final JdbcClient jdbc;

	private final JoinCodes codes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StaffList(JdbcClient jdbc, JoinCodes codes, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.codes = codes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Some of the staff.
	 * @param speaker the koordinator
	 * @param skipped how many are left out at the beginning
	 * @param most how many at the most
	 * @return by role and name; none for whoever is no koordinator of a kabupaten
	 */
	@Transactional(readOnly = true)
	public List<Listed> some(Speaker speaker, long skipped, int most) {
		return query(MEMBERS + IN_ORDER, speaker, -1, skipped, most);
	}

	/**
	 * One of them.
	 * @param speaker the koordinator
	 * @param id who
	 * @return the member, or empty if they are not (or no longer) theirs
	 */
	@Transactional(readOnly = true)
	public Optional<Listed> one(Speaker speaker, StaffId id) {
		return query(MEMBERS + " AND s.id = :staff", speaker, id.value(), 0, 1).stream().findFirst();
	}

	/**
	 * Makes sure somebody who has not joined has a code that can be used.
	 * @param speaker the koordinator
	 * @param id who
	 * @return true if they have, false if they are not theirs or have joined
	 */
	public boolean renewCode(Speaker speaker, StaffId id) {
		boolean waiting = one(speaker, id).filter((listed) -> !listed.joined()).isPresent();
		if (waiting) {
			killCodes(id);
			this.codes.forStaff(id);
		}
		return waiting;
	}

	/**
	 * Somebody has left. Their codes and chats are worth nothing at once.
	 * @param speaker the koordinator
	 * @param id who; not the koordinator
	 * @return false if they are not theirs, or the koordinator
	 */
	public boolean deactivate(Speaker speaker, StaffId id) {
		boolean self = speaker.as(StaffRole.KOORDINATOR).filter((member) -> member.id().equals(id)).isPresent();
		if (self || one(speaker, id).isEmpty()) {
			return false;
		}
		this.jdbc.sql("UPDATE staff SET active = FALSE, version = version + 1 WHERE id = ?").param(id.value()).update();
		killCodes(id);
		this.events.publishEvent(new StaffDeactivated(id));
		return true;
	}

	private void killCodes(StaffId id) {
		LocalDateTime now = Utc.of(this.clock.instant());
		this.jdbc.sql(
				"UPDATE join_code SET code = NULL, expires_at = ? WHERE staff_id = ? AND used_at IS NULL AND expires_at > ?")
			.params(now.minusSeconds(1), id.value(), now)
			.update();
	}

	private List<Listed> query(String statement, Speaker speaker, long staff, long skipped, int most) {
		return this.jdbc.sql(statement)
			.param("kabupaten", speaker.as(StaffRole.KOORDINATOR).flatMap(StaffMember::kabupaten).orElse(null))
			.param("today", Utc.of(this.clock.instant()).toLocalDate())
			.param("staff", staff)
			.param("skipped", Math.max(0, skipped))
			.param("most", most)
			.query(StaffList::listed)
			.list();
	}

	private static Listed listed(ResultSet row, int number) throws SQLException {
		return new Listed(new StaffId(row.getLong("id")), row.getString("name"),
				StaffRole.valueOf(row.getString("role")), Optional.ofNullable(row.getString("kecamatan")),
				row.getBoolean("joined"), row.getLong("kelompok"));
	}

	/**
	 * A member of staff.
	 *
	 * @param id who
	 * @param name their name
	 * @param role what they do
	 * @param kecamatan where more exactly
	 * @param joined whether they have joined from any chat
	 * @param kelompok how many kelompok are theirs today
	 */
	public record Listed(StaffId id, String name, StaffRole role, Optional<String> kecamatan, boolean joined,
			long kelompok) {

	}

}
