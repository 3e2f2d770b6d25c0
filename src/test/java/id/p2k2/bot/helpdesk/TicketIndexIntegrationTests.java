package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Map;

import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The hot queries about tickets read few rows however many tickets there have been. */
@IntegrationTest
class TicketIndexIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void fill() {
		this.transaction.executeWithoutResult((_) -> {
			this.world.jdbc().sql("SET foreign_key_checks = 0").update();
			insert("""
					ticket (id, code, category, source, restricted, anonymous, replies_safe, state, kabupaten, kelompok_id,
					  zone, owner_id, filed_at, remind_at, due_at, reminded_at, escalated_at, version)
					SELECT n, CONCAT('K', n), 'KARTU', 'FAMILY', n MOD 50 = 0, FALSE, TRUE,
					  CASE n MOD 40 WHEN 0 THEN 'BARU' WHEN 1 THEN 'MENUNGGU' ELSE 'SELESAI' END,
					  CONCAT('Kab. ', n MOD 20), n MOD 97, 'WIB', n MOD 31, '2026-01-01', '2026-01-01', '2026-01-02',
					  IF(n MOD 40 = 0, NULL, '2026-01-01'), IF(n MOD 40 = 0, NULL, '2026-01-02'), 1""");
			insert("ticket_identity (ticket_id, link_id, kpm_id, kelompok_id) SELECT n, n MOD 301, n MOD 299, n MOD 97");
			insert("""
					ticket_event (ticket_id, kind, state, happened_at)
					SELECT n, 'FILED', 'BARU', '2026-01-01'""");
			insert("ticket_text (ticket_id, author, kind, body, said_at) SELECT n, 'FAMILY', 'TEXT', 'a', '2026-01-01'");
			this.world.jdbc().sql("SET foreign_key_checks = 1").update();
		});
		this.world.jdbc()
			.sql("ANALYZE TABLE ticket, ticket_identity, ticket_event, ticket_text")
			.query((row, _) -> row.getString(1))
			.list();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ticket_code              | SELECT * FROM ticket WHERE code = 'K7'
					ticket_remind ticket_state | SELECT t.id FROM ticket t WHERE t.reminded_at IS NULL AND t.remind_at <= '2026-02-01' AND t.due_at > '2026-02-01' AND t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN') ORDER BY t.id LIMIT 200
					ticket_due ticket_state  | SELECT t.id FROM ticket t WHERE t.escalated_at IS NULL AND t.due_at <= '2026-02-01' AND t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN') ORDER BY t.id LIMIT 200
					ticket_owner             | SELECT COUNT(*) FROM ticket t WHERE t.owner_id = 7 AND t.state IN ('BARU', 'DIBACA')
					ticket_area              | SELECT category, COUNT(*) FROM ticket WHERE NOT restricted AND kabupaten = 'Kab. 7' AND restricted = FALSE AND state IN ('BARU', 'DIBACA') GROUP BY category
					ticket_state ticket_event_ticket | SELECT t.id FROM ticket t WHERE t.state = 'MENUNGGU' AND NOT EXISTS (SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id AND e.happened_at > '2026-02-01') ORDER BY t.id LIMIT 200
					ticket_state             | SELECT t.id FROM ticket t WHERE t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN') AND NOT t.restricted AND t.due_at <= '2026-02-01'
					ticket_state             | SELECT MIN(t.due_at) FROM ticket t WHERE t.due_at > '2026-02-01' AND t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN')
					ticket_identity_link     | SELECT ticket_id FROM ticket_identity WHERE link_id = 7
					ticket_identity_kelompok | SELECT ticket_id FROM ticket_identity WHERE kelompok_id = 7
					ticket_event_ticket      | SELECT kind FROM ticket_event WHERE ticket_id = 7 ORDER BY id DESC LIMIT 1
					ticket_text_ticket       | SELECT body FROM ticket_text WHERE ticket_id = 7 ORDER BY id
					""")
	void useTheirIndex(String indexes, String query) {
		List<Map<String, Object>> plan = this.world.jdbc()
			.sql("EXPLAIN FORMAT=TRADITIONAL " + query)
			.query()
			.listOfRows();
		assertThat(plan)
			.allSatisfy((row) -> assertThat(String.valueOf(row.get("key"))).isIn((Object[]) indexes.split(" ")));
		assertThat(plan).noneMatch((row) -> "ALL".equals(row.get("type")));
	}

	private void insert(String rows) {
		String digits = "SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
				+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9";
		this.world.jdbc()
			.sql("INSERT INTO " + rows
					+ " FROM (SELECT a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 1 AS n FROM (%1$s) a, (%1$s) b, (%1$s) c, (%1$s) e) numbers"
						.formatted(digits))
			.update();
	}

}
