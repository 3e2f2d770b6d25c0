package id.p2k2.bot.meeting.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.meeting.MeetingActions;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings of the next seven days that no ketua has confirmed, with {@code [Tandai jadi]}
 * each; for a koordinator how many there are by kecamatan.
 */
@Component
@Order(20)
class UnconfirmedPart implements DigestPart {

	private static final Duration AHEAD = Duration.ofDays(7);

	private final JdbcClient jdbc;

	UnconfirmedPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		return switch (audience) {
			case PENDAMPING -> meetings(recipients, now);
			case KOORDINATOR -> ByArea.sections(recipients, figures(now), MeetingDigestPhrase.WEEK.with(),
					(area) -> MeetingDigestPhrase.WEEK_LINE.with("kecamatan", area.name(), "jumlah",
							area.figures().all(), "belum", area.figures().some()));
			case PETUGAS -> Map.of();
		};
	}

	private Map<StaffId, Section> meetings(List<Recipient> recipients, Instant now) {
		Map<StaffId, List<Row>> rows = this.jdbc.sql("""
				SELECT a.staff_id, m.id, m.revision, m.local_date, m.local_hour, m.zone, p.kelompok_id, g.name
				FROM meeting m JOIN meeting_kelompok p ON p.meeting_id = m.id AND p.confirmed_at IS NULL
				JOIN kelompok g ON g.id = p.kelompok_id
				JOIN assignment a ON a.kelompok_id = p.kelompok_id AND a.staff_id IN (:staff)
				  AND a.from_date <= m.local_date AND (a.until_date IS NULL OR a.until_date >= m.local_date)
				WHERE m.status <> 'CANCELLED' AND m.starts_at > :now AND m.starts_at < :until
				ORDER BY m.starts_at, g.name, g.id""")
			.param("staff", recipients.stream().map((recipient) -> recipient.staff().value()).toList())
			.param("now", Utc.of(now))
			.param("until", Utc.of(now.plus(AHEAD)))
			.query(Row::of)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::staff));
		Map<StaffId, Section> sections = new HashMap<>();
		rows.forEach((staff, own) -> sections.put(staff, new Section(MeetingDigestPhrase.UNCONFIRMED.with(),
				own.stream().map((row) -> row.item(own.size() == 1, now)).toList())));
		return sections;
	}

	private List<ByArea.Figures> figures(Instant now) {
		return this.jdbc.sql("""
				SELECT d.kabupaten, d.kecamatan, COUNT(*), SUM(p.confirmed_at IS NULL) FROM meeting m
				JOIN meeting_kelompok p ON p.meeting_id = m.id JOIN kelompok g ON g.id = p.kelompok_id
				JOIN desa d ON d.id = g.desa_id
				WHERE m.status <> 'CANCELLED' AND m.starts_at > :now AND m.starts_at < :until
				GROUP BY d.kabupaten, d.kecamatan ORDER BY d.kabupaten, d.kecamatan""")
			.param("now", Utc.of(now))
			.param("until", Utc.of(now.plus(AHEAD)))
			.query(ByArea.Figures::of)
			.list();
	}

	/** One kelompok of one meeting. */
	private record Row(StaffId staff, MeetingId meeting, int revision, LocalDateTime local, Zone zone,
			KelompokId kelompok, String name) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(new StaffId(row.getLong(1)), new MeetingId(row.getLong(2)), row.getInt(3),
					row.getObject(4, LocalDate.class).atTime(row.getObject(5, LocalTime.class)),
					Zone.valueOf(row.getString(6)), new KelompokId(row.getLong(7)), row.getString(8));
		}

		Item item(boolean alone, Instant now) {
			LocalDate tomorrow = LocalDate.ofInstant(now, this.zone.zoneId()).plusDays(1);
			Wording label = alone ? MeetingNoticePhrase.MARK.with()
					: MeetingNoticePhrase.MARK_ONE.with("kelompok", this.name);
			return new Item("belum:%d:%d:%d".formatted(this.meeting.value(), this.revision, this.kelompok.value()),
					!this.local.toLocalDate().isAfter(tomorrow),
					MeetingDigestPhrase.UNCONFIRMED_LINE.with("kelompok", this.name, "waktu",
							Dates.fullWithHour(this.local, this.zone)),
					List.of(Button.item(label,
							MeetingActions.markConfirmed(this.meeting, this.revision, this.kelompok))));
		}

	}

}
