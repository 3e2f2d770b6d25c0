package id.p2k2.bot.attendance.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.attendance.AttendanceActions;
import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Dates;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings of the last two weeks whose attendance nobody has recorded. */
@Component
@Order(60)
class UnrecordedPart implements DigestPart {

	private static final Duration BACK = Duration.ofDays(14);

	private final JdbcClient jdbc;

	UnrecordedPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		if (audience != Audience.PENDAMPING) {
			return Map.of();
		}
		Map<StaffId, List<Item>> items = new HashMap<>();
		this.jdbc.sql("""
				SELECT a.staff_id, s.id, g.name, s.local_date FROM attendance_sheet s
				JOIN kelompok g ON g.id = s.kelompok_id
				JOIN assignment a ON a.kelompok_id = s.kelompok_id AND a.staff_id IN (:staff)
				  AND a.from_date <= s.local_date AND (a.until_date IS NULL OR a.until_date >= s.local_date)
				WHERE s.asked_at >= :since AND s.asked_at <= :now AND s.recorded_at IS NULL
				GROUP BY a.staff_id, s.id, g.name, s.local_date ORDER BY s.local_date, g.name, s.id""")
			.param("staff", recipients.stream().map((recipient) -> recipient.staff().value()).toList())
			.param("since", Utc.of(now.minus(BACK)))
			.param("now", Utc.of(now))
			.query((row) -> {
				items.computeIfAbsent(new StaffId(row.getLong(1)), (_) -> new ArrayList<>())
					.add(item(row.getLong(2), row.getString(3), row.getObject(4, LocalDate.class)));
			});
		Map<StaffId, Section> sections = new HashMap<>();
		items.forEach((staff, own) -> sections.put(staff, new Section(AttendanceNoticePhrase.UNRECORDED.with(), own)));
		return sections;
	}

	private static Item item(long sheet, String kelompok, LocalDate day) {
		return new Item("absen:" + sheet, false,
				AttendanceNoticePhrase.UNRECORDED_LINE.with("kelompok", kelompok, "tanggal", Dates.full(day)),
				List.of(Button.item(AttendanceNoticePhrase.FILL_IN_ONE.with("kelompok", kelompok),
						AttendanceActions.open(sheet))));
	}

}
