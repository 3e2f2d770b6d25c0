package id.p2k2.bot.meeting.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.people.Members;
import id.p2k2.bot.shared.StaffId;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many families get no messages about meetings, whatever the reason: refused, blocked
 * and no phone look alike. Never news by itself.
 */
@Component
@Order(90)
class UnreachablePart implements DigestPart {

	private final JdbcClient jdbc;

	UnreachablePart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		return switch (audience) {
			case PENDAMPING -> kelompok(recipients, now);
			case KOORDINATOR ->
				ByArea.sections(recipients, figures(recipients, now), MeetingDigestPhrase.UNREACHABLE.with(),
						(area) -> MeetingDigestPhrase.UNREACHABLE_AREA.with("kecamatan", area.name(), "jumlah",
								area.figures().some(), "semua", area.figures().all()));
			case PETUGAS -> Map.of();
		};
	}

	private Map<StaffId, Section> kelompok(List<Recipient> recipients, Instant now) {
		Map<StaffId, List<Item>> items = new HashMap<>();
		this.jdbc.sql("""
				SELECT a.staff_id, g.name, COUNT(*) FROM assignment a JOIN kelompok g ON g.id = a.kelompok_id
				JOIN membership m ON m.kelompok_id = g.id AND m.from_date <= :day
				  AND (m.until_date IS NULL OR m.until_date >= :day)
				JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				WHERE a.staff_id IN (:staff) AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day)
				  AND NOT\s""" + Members.REACHABLE + " GROUP BY a.staff_id, g.id, g.name ORDER BY g.name, g.id")
			.param("staff", recipients.stream().map((recipient) -> recipient.staff().value()).toList())
			.param("day", recipients.getFirst().today(now))
			.query((row) -> {
				items.computeIfAbsent(new StaffId(row.getLong(1)), (_) -> new ArrayList<>())
					.add(Item.of("", MeetingDigestPhrase.UNREACHABLE_LINE.with("kelompok", row.getString(2), "jumlah",
							row.getLong(3))));
			});
		Map<StaffId, Section> sections = new HashMap<>();
		items.forEach(
				(staff, own) -> sections.put(staff, new Section(MeetingDigestPhrase.UNREACHABLE.with(), opened(own))));
		return sections;
	}

	/** One button for all of them: names stand on the page of each kelompok. */
	private static List<Item> opened(List<Item> items) {
		List<Item> opened = new ArrayList<>(items);
		Item last = opened.removeLast();
		opened.add(new Item(last.key(), false, last.line(),
				List.of(Button.item(MeetingDigestPhrase.OPEN_GROUPS.with(), Action.of("menu", "buka", "kelompok")))));
		return opened;
	}

	private List<ByArea.Figures> figures(List<Recipient> recipients, Instant now) {
		return this.jdbc.sql("""
				SELECT d.kabupaten, d.kecamatan, COUNT(*), SUM(NOT\s""" + Members.REACHABLE + """
				) FROM membership m JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				JOIN kelompok g ON g.id = m.kelompok_id JOIN desa d ON d.id = g.desa_id
				WHERE m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day)
				GROUP BY d.kabupaten, d.kecamatan ORDER BY d.kabupaten, d.kecamatan""")
			.param("day", recipients.getFirst().today(now))
			.query(ByArea.Figures::of)
			.list();
	}

}
