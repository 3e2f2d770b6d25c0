package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.people.Speaker;
import id.p2k2.bot.people.StaffMember;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tickets of a member of staff, the most urgent first, page by page. */
@Service
@Transactional(readOnly = true)
public class DeskList {

	/** Tickets on one page. */
	public static final int PAGE = 8;

	private static final String LINES = """
			SELECT t.id, t.code, t.category, t.state, t.escalated_at IS NOT NULL AS late, t.due_at FROM ticket t
			WHERE t.state <> 'SELESAI' AND %s
			ORDER BY t.state = 'MENUNGGU', t.escalated_at IS NULL,
			  FIELD(t.category, 'AMAN', 'POTONGAN', 'PETUGAS', 'KARTU') = 0, t.due_at, t.id
			LIMIT %d OFFSET :offset""";

	private static final String SERVED = """
			NOT t.restricted AND (t.held_until IS NULL OR t.held_until <= :now)
			AND EXISTS (SELECT 1 FROM ticket_identity i JOIN assignment a ON a.kelompok_id = i.kelompok_id
			  WHERE i.ticket_id = t.id AND a.staff_id = :staff AND a.from_date <= :day
			  AND (a.until_date IS NULL OR a.until_date >= :day))""";

	private static final String RESTRICTED = """
			t.restricted AND (t.not_for_id IS NULL OR t.not_for_id <> :staff) AND (:area = '' OR t.kabupaten = :area)""";

	private static final String FORWARDED = """
			NOT t.restricted AND (t.forwarded_at IS NOT NULL OR t.escalated_at IS NOT NULL)
			AND (:area = '' OR t.kabupaten = :area)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DeskList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The open tickets of somebody: of a pendamping those of the kelompok served today,
	 * of a petugas the restricted ones of the kabupaten, of a koordinator the forwarded
	 * and the overdue.
	 * @param speaker who asks
	 * @param page from 0
	 * @return the page
	 */
	public Page page(Speaker speaker, int page) {
		return role(speaker).map((member) -> page(member, speaker, Math.max(0, page)))
			.orElseGet(() -> new Page(List.of(), 0, 0, false));
	}

	private Page page(StaffMember member, Speaker speaker, int page) {
		String condition = switch (member.role()) {
			case PENDAMPING -> SERVED;
			case PETUGAS_PENGADUAN -> RESTRICTED;
			case KOORDINATOR, PELATIH -> FORWARDED;
		};
		Map<String, Object> parameters = Map.of("staff", member.id().value(), "area", member.kabupaten().orElse(""),
				"now", Utc.of(this.clock.instant()), "day",
				LocalDate.ofInstant(this.clock.instant(), speaker.zone().zoneId()), "offset", page * PAGE);
		List<Line> lines = this.jdbc.sql(LINES.formatted(condition, PAGE + 1))
			.params(parameters)
			.query((row, _) -> new Line(new TicketId(row.getLong("id")), row.getString("code"),
					Category.valueOf(row.getString("category")), TicketState.valueOf(row.getString("state")),
					row.getBoolean("late")))
			.list();
		long all = this.jdbc.sql("SELECT COUNT(*) FROM ticket t WHERE t.state <> 'SELESAI' AND " + condition)
			.params(parameters)
			.query(Long.class)
			.single();
		return new Page(lines.stream().limit(PAGE).toList(), all, page, lines.size() > PAGE);
	}

	private static Optional<StaffMember> role(Speaker speaker) {
		return speaker.as(StaffRole.PETUGAS_PENGADUAN)
			.or(() -> speaker.as(StaffRole.PENDAMPING))
			.or(() -> speaker.as(StaffRole.KOORDINATOR));
	}

	/**
	 * A page of the list.
	 *
	 * @param lines at most {@link #PAGE}
	 * @param all how many there are on all pages
	 * @param number of this page, from 0
	 * @param more whether there is another page
	 */
	public record Page(List<Line> lines, long all, int number, boolean more) {

	}

	/**
	 * A ticket in the list.
	 *
	 * @param id which
	 * @param code by which people know it
	 * @param category what about
	 * @param state how far
	 * @param late whether it is overdue
	 */
	public record Line(TicketId id, String code, Category category, TicketState state, boolean late) {

	}

}
