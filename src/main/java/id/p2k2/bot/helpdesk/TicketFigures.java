package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts for the koordinator. Of restricted kinds no number under {@link #FEWEST} is
 * told, not by a difference either: in a small place a number is a name. So they are told
 * in whole {@link #FEWEST}s, of what was filed before this week began, and change on no
 * day but Monday.
 */
@Service
@Transactional(readOnly = true)
public class TicketFigures {

	/** Numbers of restricted tickets are told as multiples of this, rounded down. */
	public static final long FEWEST = 5;

	private static final Duration FRESH = Duration.ofDays(3);

	private static final Duration WEEK = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Clock clock;

	TicketFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The restricted tickets of a kabupaten, from the first to the end of last week.
	 * @param kabupaten where
	 * @return for each restricted category that there are at least so many, empty where
	 * they are too few or none: the two look alike
	 */
	public Map<Category, OptionalLong> restricted(String kabupaten) {
		Map<Category, OptionalLong> figures = new EnumMap<>(Category.class);
		for (Category category : Category.values()) {
			if (category.restricted()) {
				figures.put(category, OptionalLong.empty());
			}
		}
		restricted().stream()
			.filter((one) -> one.kabupaten().equals(kabupaten))
			.forEach((one) -> figures.put(one.category(), OptionalLong.of(one.number())));
		return figures;
	}

	/**
	 * The restricted tickets of every kabupaten, from the first to the end of last week.
	 * @return only numbers that are large enough, by kabupaten and category
	 */
	public List<Restricted> restricted() {
		return this.jdbc.sql("""
				SELECT kabupaten, category, COUNT(*) FROM ticket
				WHERE restricted AND category IN ('POTONGAN', 'PETUGAS', 'AMAN') AND filed_at < ?
				GROUP BY kabupaten, category HAVING COUNT(*) >= ? ORDER BY kabupaten, category""")
			.params(Utc.of(monday()), FEWEST)
			.query((row, _) -> new Restricted(row.getString(1), Category.valueOf(row.getString(2)),
					row.getLong(3) / FEWEST * FEWEST))
			.list();
	}

	/** When this week began, on the clock of the west. */
	private Instant monday() {
		return LocalDate.ofInstant(this.clock.instant(), Zone.WIB.zoneId())
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.atStartOfDay(Zone.WIB.zoneId())
			.toInstant();
	}

	/**
	 * The open ordinary tickets of a kabupaten.
	 * @param kabupaten where
	 * @return for each category that has any its number
	 */
	public Map<Category, Long> open(String kabupaten) {
		Map<Category, Long> figures = new EnumMap<>(Category.class);
		this.jdbc.sql("""
				SELECT category, COUNT(*) AS number FROM ticket
				WHERE NOT restricted AND kabupaten = ? AND state <> 'SELESAI' GROUP BY category""")
			.params(kabupaten)
			.query((row) -> {
				figures.put(Category.valueOf(row.getString(1)), row.getLong(2));
			});
		return figures;
	}

	/**
	 * The open ordinary tickets of a kabupaten by age.
	 * @param kabupaten where
	 * @param now the moment
	 * @return for each category that has any, in their order
	 */
	public Map<Category, ByAge> ages(String kabupaten, Instant now) {
		return ages("kabupaten = :of", kabupaten, now);
	}

	/**
	 * The open ordinary tickets of kelompok by age. Those without a name belong to no
	 * kelompok and are not among them, nor are those held back from their pendamping.
	 * @param kelompok which, at most some hundreds; of none there is nothing
	 * @param now the moment
	 * @return for each category that has any, in their order
	 */
	public Map<Category, ByAge> ages(List<KelompokId> kelompok, Instant now) {
		return kelompok.isEmpty() ? Map.of()
				: ages("kelompok_id IN (:of) AND NOT anonymous AND (held_until IS NULL OR held_until <= :now)",
						kelompok.stream().map(KelompokId::value).toList(), now);
	}

	private Map<Category, ByAge> ages(String where, Object of, Instant now) {
		Map<Category, ByAge> figures = new EnumMap<>(Category.class);
		this.jdbc
			.sql("""
					SELECT category, SUM(filed_at > :days) AS days, SUM(filed_at <= :days AND filed_at > :week) AS week,
					  SUM(filed_at <= :week) AS older
					FROM ticket WHERE NOT restricted AND state <> 'SELESAI' AND filed_at <= :now AND\s""" + where
					+ " GROUP BY category")
			.param("of", of)
			.param("now", Utc.of(now))
			.param("days", Utc.of(now.minus(FRESH)))
			.param("week", Utc.of(now.minus(WEEK)))
			.query((row) -> {
				Category category = Category.valueOf(row.getString("category"));
				figures.put(category, new ByAge(row.getLong("days"), row.getLong("week"), row.getLong("older")));
			});
		return figures;
	}

	/**
	 * How many tickets are how old.
	 *
	 * @param days up to three days
	 * @param week more, up to seven days
	 * @param older more than seven days
	 */
	public record ByAge(long days, long week, long older) {

		/**
		 * All of them.
		 * @return the sum
		 */
		public long all() {
			return this.days + this.week + this.older;
		}

	}

	/**
	 * How many restricted tickets there were.
	 *
	 * @param kabupaten where
	 * @param category what about
	 * @param number a multiple of {@link TicketFigures#FEWEST}, at least one; there are
	 * so many or a few more
	 */
	public record Restricted(String kabupaten, Category category, long number) {

	}

}
