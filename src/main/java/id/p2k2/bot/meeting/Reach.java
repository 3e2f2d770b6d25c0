package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.shared.KelompokId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many messages meetings mean, for forecasts. */
@Repository
public class Reach {

	private final JdbcClient jdbc;

	Reach(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many chats a reminder to a kelompok goes to.
	 * @param kelompok which ones
	 * @param day the day that says who belongs to them
	 * @return only those with at least one
	 */
	public Map<KelompokId, Long> chats(Collection<KelompokId> kelompok, LocalDate day) {
		Map<KelompokId, Long> chats = new HashMap<>();
		this.jdbc
			.sql("""
					SELECT m.kelompok_id, COUNT(DISTINCT l.bot, l.chat_id) FROM membership m
					JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
					JOIN link l ON l.kpm_id = k.id AND l.ended_at IS NULL
					JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
					JOIN consent s ON s.link_id = l.id AND s.purpose = 'PENGINGAT' AND s.granted
					WHERE m.kelompok_id IN (:kelompok) AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
					GROUP BY m.kelompok_id""")
			.param("kelompok", kelompok.isEmpty() ? List.of(0L) : kelompok.stream().map(KelompokId::value).toList())
			.param("day", day)
			.query((row) -> {
				chats.put(new KelompokId(row.getLong(1)), row.getLong(2));
			});
		return chats;
	}

	/**
	 * About how many chats the meetings mean that stand in the plan of all pendamping:
	 * meetings are counted, chats taken as they are spread over all kelompok.
	 * @param from the first day
	 * @param until the last day
	 * @return for each day with a meeting
	 */
	public Map<LocalDate, Long> planned(LocalDate from, LocalDate until) {
		double usual = this.jdbc
			.sql("""
					SELECT (SELECT COUNT(*) FROM link WHERE ended_at IS NULL) / GREATEST(1, (SELECT COUNT(*) FROM kelompok))""")
			.query(Double.class)
			.single();
		Map<LocalDate, Long> planned = new HashMap<>();
		this.jdbc
			.sql("""
					SELECT m.local_date, COUNT(*) FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id
					WHERE m.starts_at >= :from AND m.starts_at < :until AND m.status <> 'CANCELLED' GROUP BY m.local_date""")
			.param("from", from.atStartOfDay().minusDays(1))
			.param("until", until.atStartOfDay().plusDays(2))
			.query((row) -> {
				planned.put(row.getObject(1, LocalDate.class), Math.round(usual * row.getLong(2)));
			});
		return planned;
	}

}
