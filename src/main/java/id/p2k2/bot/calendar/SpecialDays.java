package id.p2k2.bot.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.digest.SilentDays;
import id.p2k2.bot.meeting.timing.DayKind;
import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The kinds of days. Only a koordinator changes them: those that hold everywhere, and
 * those of the own kabupaten.
 */
@Service
@Transactional
public class SpecialDays implements SilentDays {

	private static final String ROWS = """
			SELECT s.id, s.kind, s.name, s.from_date, s.until_date, s.kabupaten, s.desa_id, s.pasaran, d.name AS desa
			FROM special_day s LEFT JOIN desa d ON d.id = s.desa_id WHERE\s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SpecialDays(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Today, where the speaker is.
	 * @param by who asks
	 * @return the day
	 */
	@Transactional(readOnly = true)
	public LocalDate today(Speaker by) {
		return LocalDate.ofInstant(this.clock.instant(), by.zone().zoneId());
	}

	/**
	 * The days that are not over, of the koordinator's area.
	 * @param by who asks
	 * @param most how many at the most
	 * @return the next first; nothing for anybody but a koordinator
	 */
	@Transactional(readOnly = true)
	public List<SpecialDay> coming(Speaker by, int most) {
		return by.as(StaffRole.KOORDINATOR)
			.map((koordinator) -> this.jdbc.sql(ROWS + """
					s.until_date >= :today AND (:all OR s.kabupaten IS NULL OR s.kabupaten = :own)
					ORDER BY s.from_date, s.id LIMIT :most""")
				.param("today", today(by))
				.param("all", koordinator.kabupaten().isEmpty())
				.param("own", koordinator.kabupaten().orElse(""))
				.param("most", most)
				.query(SpecialDays::row)
				.list())
			.orElse(List.of());
	}

	/**
	 * Days of all places within a time.
	 * @param from the first day
	 * @param until the last day
	 * @return those that touch it
	 */
	@Transactional(readOnly = true)
	public List<SpecialDay> between(LocalDate from, LocalDate until) {
		return this.jdbc.sql(ROWS + "s.until_date >= ? AND s.from_date <= ? ORDER BY s.from_date, s.id")
			.params(from, until)
			.query(SpecialDays::row)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> silent(LocalDate day) {
		return between(day, day).stream()
			.filter((special) -> special.kind() == DayKind.NYEPI && special.area().desa().isEmpty())
			.flatMap((special) -> special.area().kabupaten().stream())
			.collect(Collectors.toSet());
	}

	/**
	 * The kabupaten a koordinator may choose from.
	 * @param by who asks
	 * @return the own one, or all where the koordinator has none
	 */
	@Transactional(readOnly = true)
	public List<String> kabupaten(Speaker by) {
		return by.as(StaffRole.KOORDINATOR)
			.map((koordinator) -> koordinator.kabupaten()
				.map(List::of)
				.orElseGet(() -> this.jdbc.sql("SELECT DISTINCT kabupaten FROM desa ORDER BY kabupaten LIMIT 20")
					.query(String.class)
					.list()))
			.orElse(List.of());
	}

	/**
	 * Desa of a name.
	 * @param name as typed
	 * @param by who asks
	 * @return those of the koordinator's area, at most ten
	 */
	@Transactional(readOnly = true)
	public List<Desa> desa(String name, Speaker by) {
		List<String> own = kabupaten(by);
		if (own.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT id, kabupaten, kecamatan, name FROM desa
				WHERE name = :name AND kabupaten IN (:own) ORDER BY kecamatan, id LIMIT 10""")
			.param("name", name.strip().replaceFirst("(?i)^desa\\s+", ""))
			.param("own", own)
			.query((row, _) -> new Desa(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
			.list();
	}

	/**
	 * One desa.
	 * @param id its number
	 * @param by who asks
	 * @return the desa, if it is in the koordinator's area
	 */
	@Transactional(readOnly = true)
	public Optional<Desa> desa(long id, Speaker by) {
		return this.jdbc.sql("SELECT id, kabupaten, kecamatan, name FROM desa WHERE id = ?")
			.param(id)
			.query((row, _) -> new Desa(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
			.optional()
			.filter((desa) -> kabupaten(by).contains(desa.kabupaten()));
	}

	/**
	 * Adds days.
	 * @param day what; its number is not looked at
	 * @param by who
	 * @return false if this is not theirs to say
	 */
	public boolean add(SpecialDay day, Speaker by) {
		if (!may(day.area(), by)) {
			return false;
		}
		this.jdbc.sql("""
				INSERT INTO special_day (kabupaten, desa_id, kind, name, from_date, until_date, pasaran)
				VALUES (:kabupaten, :desa, :kind, :name, :from, :until, :pasaran)""")
			.param("kabupaten", day.area().kabupaten().orElse(null))
			.param("desa", day.area().desa().orElse(null))
			.param("kind", day.kind().name())
			.param("name", day.name())
			.param("from", day.from())
			.param("until", day.until())
			.param("pasaran", day.pasaran().map(Enum::name).orElse(null))
			.update();
		return true;
	}

	/**
	 * Takes days away.
	 * @param id their number
	 * @param by who
	 * @return what was taken away; empty if there is nothing or it is not theirs to say
	 */
	public Optional<SpecialDay> remove(long id, Speaker by) {
		Optional<SpecialDay> day = this.jdbc.sql(ROWS + "s.id = ?").param(id).query(SpecialDays::row).optional();
		Optional<SpecialDay> own = day.filter((known) -> may(known.area(), by));
		own.ifPresent((known) -> this.jdbc.sql("DELETE FROM special_day WHERE id = ?").param(known.id()).update());
		return own;
	}

	private static boolean may(SpecialDay.Area area, Speaker by) {
		Optional<StaffMember> koordinator = by.as(StaffRole.KOORDINATOR);
		return koordinator.isPresent() && (area.kabupaten().isEmpty() || koordinator.get().kabupaten().isEmpty()
				|| area.kabupaten().equals(koordinator.get().kabupaten()));
	}

	private static SpecialDay row(ResultSet row, int number) throws SQLException {
		long desa = row.getLong("desa_id");
		String desaName = row.getString("desa");
		return new SpecialDay(row.getLong("id"), DayKind.valueOf(row.getString("kind")), row.getString("name"),
				row.getObject("from_date", LocalDate.class), row.getObject("until_date", LocalDate.class),
				new SpecialDay.Area(Optional.ofNullable(row.getString("kabupaten")),
						Optional.of(desa).filter((id) -> id > 0), (desaName != null) ? desaName : ""),
				Optional.ofNullable(row.getString("pasaran")).map(Pasaran::valueOf));
	}

	/**
	 * A desa to choose.
	 *
	 * @param id its number
	 * @param kabupaten where
	 * @param kecamatan where
	 * @param name its name
	 */
	public record Desa(long id, String kabupaten, String kecamatan, String name) {

		/**
		 * As an area.
		 * @return the desa alone
		 */
		public SpecialDay.Area area() {
			return new SpecialDay.Area(Optional.of(this.kabupaten), Optional.of(this.id), this.name);
		}

	}

}
