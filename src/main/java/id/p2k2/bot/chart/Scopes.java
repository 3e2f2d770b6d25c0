package id.p2k2.bot.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see pictures of whom, read anew each time: a pendamping the kelompok they serve
 * today, a koordinator their kabupaten.
 */
@Component
@Transactional(readOnly = true)
public class Scopes {

	private static final String ALL = "semua";

	/** A bot serves one kabupaten, or a few. */
	private static final int MOST_KABUPATEN = 20;

	private final Assignments assignments;

	private final JdbcClient jdbc;

	private final Clock clock;

	Scopes(Assignments assignments, JdbcClient jdbc, Clock clock) {
		this.assignments = assignments;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * All that somebody may see pictures of.
	 * @param speaker who
	 * @param kind what kind of picture
	 * @return kabupaten first, then all kelompok together, then each; for a quiz not all
	 * kelompok together
	 */
	public List<Scope> of(Speaker speaker, Kind kind) {
		List<Scope> all = new ArrayList<>();
		speaker.staff().forEach((member) -> all.addAll(of(member.id(), kind)));
		return all;
	}

	/**
	 * The member of staff of this chat who may see it.
	 * @param speaker who
	 * @param kind what kind of picture
	 * @param key of which scope
	 * @return empty if nobody of this chat may
	 */
	public Optional<StaffId> who(Speaker speaker, Kind kind, String key) {
		return speaker.staff()
			.stream()
			.map(StaffMember::id)
			.filter((staff) -> of(staff, kind, key).isPresent())
			.findFirst();
	}

	/**
	 * One scope.
	 * @param staff who wants to see it
	 * @param kind what kind of picture
	 * @param key of which scope
	 * @return empty if they may not, or not any more
	 */
	public Optional<Scope> of(StaffId staff, Kind kind, String key) {
		return of(staff, kind).stream().filter((scope) -> scope.key().equals(key)).findFirst();
	}

	private List<Scope> of(StaffId staff, Kind kind) {
		List<Scope> all = new ArrayList<>(kabupaten(staff));
		List<Assignments.Served> served = served(staff);
		if (kind != Kind.KUIS && served.size() > 1) {
			all.add(new Scope(ALL, served, Optional.empty()));
		}
		served.forEach((one) -> all.add(new Scope("k" + one.id().value(), List.of(one), Optional.empty())));
		return all;
	}

	private List<Assignments.Served> served(StaffId staff) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Zone.WIB.zoneId());
		return holds(staff, StaffRole.PENDAMPING) ? this.assignments.served(staff, today) : List.of();
	}

	private boolean holds(StaffId staff, StaffRole role) {
		return this.jdbc.sql("SELECT COUNT(*) FROM staff WHERE id = ? AND active AND role = ?")
			.params(staff.value(), role.name())
			.query(Long.class)
			.single() > 0;
	}

	/** A kabupaten has no number; its oldest desa's stands for it in buttons. */
	private List<Scope> kabupaten(StaffId staff) {
		return this.jdbc.sql("""
				SELECT MIN(d.id), d.kabupaten FROM staff s
				JOIN desa d ON s.kabupaten IS NULL OR d.kabupaten = s.kabupaten
				WHERE s.id = ? AND s.active AND s.role = 'KOORDINATOR'
				GROUP BY d.kabupaten ORDER BY d.kabupaten LIMIT ?""")
			.params(staff.value(), MOST_KABUPATEN)
			.query((row, _) -> new Scope("w" + row.getLong(1), List.of(), Optional.of(row.getString(2))))
			.list();
	}

}
