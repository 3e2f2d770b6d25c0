package id.p2k2.bot.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What bends the order of sesi: a sesi that a kelompok goes on with next time, and the
 * modul that a kabupaten has put first this year. Both only change the suggestion.
 */
@Repository
@Transactional
public class GroupPaths {

	private final JdbcClient jdbc;

	private final Assignments assignments;

	private final Clock clock;

	GroupPaths(JdbcClient jdbc, Assignments assignments, Clock clock) {
		this.jdbc = jdbc;
		this.assignments = assignments;
		this.clock = clock;
	}

	/**
	 * A kelompok goes on with a sesi at its next meeting, or is done with it.
	 * @param kelompok which kelompok
	 * @param sesi which sesi
	 * @param goesOn true to go on
	 * @param by who says so
	 * @return whether it was kept: false if the kelompok is not theirs
	 */
	public boolean goOn(KelompokId kelompok, String sesi, boolean goesOn, Speaker by) {
		Instant now = this.clock.instant();
		Optional<StaffMember> staff = by.as(StaffRole.PENDAMPING)
			.filter((known) -> this.assignments.serves(known.id(), kelompok, Utc.of(now).toLocalDate()));
		if (staff.isEmpty()) {
			return false;
		}
		if (!goesOn) {
			this.jdbc.sql("DELETE FROM sesi_unfinished WHERE kelompok_id = ? AND sesi = ?")
				.params(kelompok.value(), sesi)
				.update();
			return true;
		}
		this.jdbc
			.sql("""
					INSERT INTO sesi_unfinished (kelompok_id, sesi, staff_id, marked_at) VALUES (:kelompok, :sesi, :staff, :now)
					ON DUPLICATE KEY UPDATE sesi = :sesi, staff_id = :staff, marked_at = :now""")
			.param("kelompok", kelompok.value())
			.param("sesi", sesi)
			.param("staff", staff.get().id().value())
			.param("now", Utc.of(now))
			.update();
		return true;
	}

	/**
	 * The sesi a kelompok goes on with.
	 * @param kelompok which kelompok
	 * @return the sesi and since when, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Unfinished> unfinished(KelompokId kelompok) {
		return this.jdbc.sql("SELECT sesi, marked_at FROM sesi_unfinished WHERE kelompok_id = ?")
			.param(kelompok.value())
			.query((row, _) -> new Unfinished(row.getString(1), Utc.instant(row.getObject(2, LocalDateTime.class))))
			.optional();
	}

	/**
	 * The modul a kelompok's kabupaten has put first in a year.
	 * @param kelompok which kelompok
	 * @param year which year
	 * @return the number of the modul, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Integer> focus(KelompokId kelompok, int year) {
		return this.jdbc.sql("""
				SELECT f.modul FROM kelompok g JOIN desa d ON d.id = g.desa_id
				JOIN learning_focus f ON f.kabupaten = d.kabupaten AND f.focus_year = :year
				WHERE g.id = :kelompok""")
			.param("year", year)
			.param("kelompok", kelompok.value())
			.query(Integer.class)
			.optional();
	}

	/**
	 * The kabupaten a koordinator speaks for, with the focus of each this year.
	 * @param speaker who
	 * @return by name; none for those who are no koordinator
	 */
	@Transactional(readOnly = true)
	public List<Focus> focuses(Speaker speaker) {
		return focuses(speaker, year());
	}

	/**
	 * The focus of a kabupaten in this year or the next.
	 * @param desa a desa of the kabupaten, from {@link Focus}
	 * @param year this year or the next
	 * @param speaker who asks
	 * @return what holds; empty for any other year, and if the kabupaten is not theirs
	 */
	@Transactional(readOnly = true)
	public Optional<Focus> focus(long desa, long year, Speaker speaker) {
		return focusable(year)
				? focuses(speaker, (int) year).stream().filter((focus) -> focus.desa() == desa).findFirst()
				: Optional.empty();
	}

	/**
	 * Whether the focus of a year can be seen and set.
	 * @param year any year
	 * @return true for this year and the next
	 */
	public boolean focusable(long year) {
		return year == year() || year == year() + 1;
	}

	private List<Focus> focuses(Speaker speaker, int year) {
		return speaker.as(StaffRole.KOORDINATOR)
			.map((staff) -> this.jdbc.sql("""
					SELECT MIN(d.id), d.kabupaten, MAX(f.modul) FROM desa d
					LEFT JOIN learning_focus f ON f.kabupaten = d.kabupaten AND f.focus_year = :year
					WHERE :own IN ('', d.kabupaten) GROUP BY d.kabupaten ORDER BY d.kabupaten""")
				.param("year", year)
				.param("own", staff.kabupaten().orElse(""))
				.query((row, _) -> new Focus(row.getLong(1), row.getString(2), year,
						Optional.of(row.getInt(3)).filter((modul) -> modul > 0)))
				.list())
			.orElse(List.of());
	}

	/**
	 * Puts a modul first for this year or the next, or none.
	 * @param desa a desa of the kabupaten, from {@link Focus}
	 * @param year this year or the next
	 * @param modul its number, or empty for none
	 * @param by who says so
	 * @return the focus that holds now; empty if the kabupaten is not theirs or the year
	 * is another
	 */
	public Optional<Focus> focus(long desa, long year, Optional<Integer> modul, Speaker by) {
		Optional<Focus> own = focus(desa, year, by);
		own.ifPresent((focus) -> {
			this.jdbc.sql("DELETE FROM learning_focus WHERE kabupaten = ? AND focus_year = ?")
				.params(focus.kabupaten(), focus.year())
				.update();
			modul.ifPresent((number) -> this.jdbc
				.sql("""
						INSERT INTO learning_focus (kabupaten, focus_year, modul, staff_id, set_at) VALUES (?, ?, ?, ?, ?)""")
				.params(focus.kabupaten(), focus.year(), number,
						by.as(StaffRole.KOORDINATOR).orElseThrow().id().value(), Utc.of(this.clock.instant()))
				.update());
		});
		return own.map((focus) -> new Focus(desa, focus.kabupaten(), focus.year(), modul));
	}

	private int year() {
		return this.clock.instant().atZone(Zone.WIB.zoneId()).getYear();
	}

	/**
	 * A sesi a kelompok is not done with.
	 *
	 * @param sesi which sesi
	 * @param since when the pendamping said so
	 */
	public record Unfinished(String sesi, Instant since) {

	}

	/**
	 * What a kabupaten puts first in a year.
	 *
	 * @param desa stands for the kabupaten in buttons
	 * @param kabupaten its name
	 * @param year which year
	 * @param modul number of the modul, or empty
	 */
	public record Focus(long desa, String kabupaten, int year, Optional<Integer> modul) {

	}

}
