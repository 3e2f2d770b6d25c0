package id.p2k2.bot.meeting.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Today's and tomorrow's meetings with how many families come, do not, have not said: as
 * {@link id.p2k2.bot.meeting.Counts} counts them, the host aside.
 */
@Component
@Order(30)
class SoonPart implements DigestPart {

	/** One that has begun is still today's. */
	private static final Duration SINCE = Duration.ofHours(24);

	private static final Duration AHEAD = Duration.ofHours(48);

	private final JdbcClient jdbc;

	SoonPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		if (audience != Audience.PENDAMPING) {
			return Map.of();
		}
		Map<StaffId, List<Item>> items = new HashMap<>();
		for (Row row : rows(recipients, now)) {
			long days = row.daysAhead(now);
			if (days == 0 || days == 1) {
				items.computeIfAbsent(row.staff(), (_) -> new ArrayList<>()).add(row.item(days));
			}
		}
		Map<StaffId, Section> sections = new HashMap<>();
		items.forEach((staff, own) -> sections.put(staff, new Section(MeetingDigestPhrase.SOON.with(), own)));
		return sections;
	}

	private List<Row> rows(List<Recipient> recipients, Instant now) {
		return this.jdbc.sql("""
				SELECT a.staff_id, m.id, m.revision, m.local_date, m.local_hour, m.zone, g.id, g.name,
				  SUM(k.id IS NOT NULL AND r.coming <=> TRUE), SUM(k.id IS NOT NULL AND r.coming <=> FALSE),
				  SUM(k.id IS NOT NULL AND r.kpm_id IS NULL)
				FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id JOIN kelompok g ON g.id = p.kelompok_id
				JOIN assignment a ON a.kelompok_id = p.kelompok_id AND a.staff_id IN (:staff)
				  AND a.from_date <= m.local_date AND (a.until_date IS NULL OR a.until_date >= m.local_date)
				LEFT JOIN membership s ON s.kelompok_id = p.kelompok_id AND s.from_date <= m.local_date
				  AND (s.until_date IS NULL OR s.until_date >= m.local_date)
				LEFT JOIN kpm k ON k.id = s.kpm_id AND k.status = 'ACTIVE'
				  AND (p.confirmed_by IS NULL OR p.confirmed_by <> k.id)
				LEFT JOIN rsvp r ON r.meeting_id = m.id AND r.kpm_id = k.id
				WHERE m.status <> 'CANCELLED' AND m.starts_at > :from AND m.starts_at < :until
				GROUP BY a.staff_id, m.id, m.revision, m.local_date, m.local_hour, m.zone, g.id, g.name
				ORDER BY MIN(m.starts_at), g.name, g.id""")
			.param("staff", recipients.stream().map((recipient) -> recipient.staff().value()).toList())
			.param("from", Utc.of(now.minus(SINCE)))
			.param("until", Utc.of(now.plus(AHEAD)))
			.query(Row::of)
			.list();
	}

	/** One kelompok of one meeting. */
	private record Row(StaffId staff, String key, LocalDateTime local, Zone zone, String name, long coming,
			long notComing, long unanswered) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(new StaffId(row.getLong(1)),
					"dekat:%d:%d:%d".formatted(row.getLong(2), row.getLong(3), row.getLong(7)),
					row.getObject(4, LocalDate.class).atTime(row.getObject(5, LocalTime.class)),
					Zone.valueOf(row.getString(6)), row.getString(8), row.getLong(9), row.getLong(10), row.getLong(11));
		}

		long daysAhead(Instant now) {
			return this.local.toLocalDate().toEpochDay() - LocalDate.ofInstant(now, this.zone.zoneId()).toEpochDay();
		}

		/** What was tomorrow's is news once more on its day. */
		Item item(long days) {
			return Item.of(this.key + ":" + days,
					MeetingDigestPhrase.SOON_LINE.with("kelompok", this.name, "waktu",
							Dates.fullWithHour(this.local, this.zone), "datang", this.coming, "tidak", this.notComing,
							"belum", this.unanswered));
		}

	}

}
