package id.p2k2.bot.helpdesk.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.digest.Audience;
import id.p2k2.bot.digest.DigestPart;
import id.p2k2.bot.digest.Item;
import id.p2k2.bot.digest.Recipient;
import id.p2k2.bot.digest.Section;
import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketState;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of a pendamping the new and the overdue tickets and the unanswered questions of the
 * kelompok served that day; of a koordinator the overdue and the forwarded ones, as far
 * as they may be opened. Never a restricted one: those have their own message.
 */
@Component
@Order(10)
class TicketsPart implements DigestPart {

	/** More stand behind the button to the list. */
	static final int MOST = 24;

	private static final String WAITING = "t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN')";

	private static final String COLUMNS = """
			t.id, t.code, t.category, t.state, t.due_at <= :now AS late, t.forwarded_at IS NOT NULL AS forwarded,
			g.name AS kelompok, COUNT(*) OVER (PARTITION BY %1$s) AS total,
			ROW_NUMBER() OVER (PARTITION BY %1$s ORDER BY t.due_at <= :now OR t.category IN (:urgent) DESC, t.anonymous,
			  g.name, t.category, t.due_at, t.id) AS place""";

	private static final String SERVED = """
			SELECT * FROM (SELECT a.staff_id AS reader, NULL AS kabupaten, %s
			  FROM (SELECT DISTINCT staff_id, kelompok_id FROM assignment WHERE staff_id IN (:staff)
			    AND from_date <= :day AND (until_date IS NULL OR until_date >= :day)) a
			  JOIN ticket_identity i ON i.kelompok_id = a.kelompok_id
			  JOIN ticket t ON t.id = i.ticket_id AND NOT t.restricted AND t.forwarded_at IS NULL AND %s
			    AND (t.held_until IS NULL OR t.held_until <= :now)
			    AND (t.state = 'BARU' OR t.due_at <= :now OR t.category = 'TANYA')
			  LEFT JOIN kelompok g ON g.id = t.kelompok_id) ranked
			WHERE place <= :most ORDER BY reader, place""".formatted(COLUMNS.formatted("a.staff_id"), WAITING);

	private static final String OF_AREA = """
			SELECT * FROM (SELECT 0 AS reader, t.kabupaten, %s
			  FROM ticket t LEFT JOIN kelompok g ON g.id = t.kelompok_id
			  WHERE (:everywhere OR t.kabupaten IN (:areas)) AND NOT t.restricted AND %s
			    AND (t.forwarded_at IS NOT NULL OR t.escalated_at IS NOT NULL)) ranked
			WHERE place <= :most ORDER BY kabupaten, place""".formatted(COLUMNS.formatted("t.kabupaten"), WAITING);

	private static final List<String> URGENT = Arrays.stream(Category.values())
		.filter((category) -> category.urgency().compareTo(Category.Urgency.HIGH) >= 0)
		.map(Category::name)
		.toList();

	private final JdbcClient jdbc;

	TicketsPart(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<StaffId, Section> sections(Audience audience, List<Recipient> recipients, Instant now) {
		return switch (audience) {
			case PENDAMPING -> served(recipients, now);
			case KOORDINATOR -> ofArea(recipients, now);
			case PETUGAS -> Map.of();
		};
	}

	private Map<StaffId, Section> served(List<Recipient> recipients, Instant now) {
		Map<StaffId, Section> sections = new HashMap<>();
		this.jdbc.sql(SERVED)
			.param("staff", recipients.stream().map((recipient) -> recipient.staff().value()).toList())
			.param("day", recipients.getFirst().today(now))
			.param("now", Utc.of(now))
			.param("urgent", URGENT)
			.param("most", MOST)
			.query(Row::of)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::reader))
			.forEach((reader, rows) -> sections.put(new StaffId(reader),
					new Section(TicketDigestPhrase.WAITING.with(), items(rows, rows.getFirst().total()))));
		return sections;
	}

	private Map<StaffId, Section> ofArea(List<Recipient> koordinators, Instant now) {
		List<Row> all = this.jdbc.sql(OF_AREA)
			.param("everywhere", Areas.everywhere(koordinators))
			.param("areas", Areas.of(koordinators))
			.param("now", Utc.of(now))
			.param("urgent", URGENT)
			.param("most", MOST)
			.query(Row::of)
			.list();
		Map<StaffId, Section> sections = new HashMap<>();
		for (Recipient koordinator : koordinators) {
			List<Row> own = all.stream().filter((row) -> Areas.serves(koordinator, row.kabupaten())).toList();
			if (!own.isEmpty()) {
				long total = own.stream().filter((row) -> row.place() == 1).mapToLong(Row::total).sum();
				sections.put(koordinator.staff(), new Section(TicketDigestPhrase.FOR_KOORDINATOR.with(),
						items(own.stream().limit(MOST).toList(), total)));
			}
		}
		return sections;
	}

	private static List<Item> items(List<Row> rows, long total) {
		List<Item> items = new ArrayList<>(rows.stream().map(Row::item).toList());
		if (total > rows.size()) {
			items.add(new Item("", false, TicketDigestPhrase.MORE.with("jumlah", total - rows.size()), List
				.of(Button.item(TicketDigestPhrase.OPEN_LIST.with(), Action.of(TicketActions.STAFF, "daftar", 0)))));
		}
		return items;
	}

	/** One ticket for one reader. */
	private record Row(long reader, String kabupaten, TicketId id, String code, Category category, TicketState state,
			boolean late, boolean forwarded, Optional<String> kelompok, long total, long place) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(row.getLong("reader"), Optional.ofNullable(row.getString("kabupaten")).orElse(""),
					new TicketId(row.getLong("id")), row.getString("code"), Category.valueOf(row.getString("category")),
					TicketState.valueOf(row.getString("state")), row.getBoolean("late"), row.getBoolean("forwarded"),
					Optional.ofNullable(row.getString("kelompok")), row.getLong("total"), row.getLong("place"));
		}

		/** News when it is new, and once more when its time is over. */
		Item item() {
			String key = "laporan:%d:%b:%b".formatted(this.id.value(), this.late, this.forwarded);
			return new Item(key, this.late || URGENT.contains(this.category.name()), line(),
					List.of(Button.item(TicketDigestPhrase.OPEN.with("kode", this.code), TicketActions.open(this.id))));
		}

		private Wording line() {
			Wording kind = this.category.with();
			Wording how = this.late ? TicketDigestPhrase.LATE.with() : this.state.with();
			return this.kelompok
				.map((name) -> TicketDigestPhrase.LINE.with("kelompok", name, "jenis", kind, "kode", this.code,
						"keadaan", how))
				.orElseGet(
						() -> TicketDigestPhrase.LINE_ANONYMOUS.with("jenis", kind, "kode", this.code, "keadaan", how));
		}

	}

}
