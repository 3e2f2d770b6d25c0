package id.p2k2.bot.outbox;

import java.util.List;
import java.util.Map;

import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The hot queries read few rows however long the tables are. */
@IntegrationTest
class IndexIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private OutboxRows rows;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void fill() {
		this.world.jdbc().sql("""
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, subject, priority, state, earliest_at,
				  latest_at, message_id, buttons, created_at, finished_at)
				SELECT 4243, n MOD 997, 'test', CONCAT('index:', n), 'SEND', CONCAT('meeting:', n MOD 101), 5,
				  CASE n MOD 5 WHEN 0 THEN 'PENDING' WHEN 1 THEN 'PLANNED' ELSE 'SENT' END,
				  IF(n MOD 5 = 1, '2027-01-01', '2020-01-01'), IF(n MOD 5 = 1, '2027-01-02', '2027-01-03'), n, '[]',
				  '2026-12-01', IF(n MOD 5 > 1, '2026-12-01', NULL)
				FROM (SELECT a.help + 10 * b.help + 100 * c.help + 1000 * d.help AS n
				  FROM (%1$s) a, (%1$s) b, (%1$s) c, (%1$s) d) numbers""".formatted(digits())).update();
		this.world.jdbc()
			.sql("""
					INSERT INTO inbox (bot, update_id, chat_id, state, not_before, received_at)
					SELECT 4243, id, chat_id, IF(id MOD 50 = 0, 'NEW', 'DONE'), '2099-01-01', '2026-12-01' FROM outbox WHERE bot = 4243""")
			.update();
		this.world.jdbc().sql("ANALYZE TABLE outbox, inbox").query((row, _) -> row.getString(1)).list();
	}

	@AfterEach
	void clear() {
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot = 4243").update();
		this.world.jdbc().sql("DELETE FROM inbox WHERE bot = 4243").update();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					outbox_next    | SELECT * FROM outbox WHERE bot = 4243 AND state = 'PENDING' AND priority IN (0, 1, 2, 3, 4, 5) AND latest_at > '2026-01-01' AND earliest_at <= '2026-01-01' AND chat_id NOT IN (0) ORDER BY priority, rank_at, earliest_at, id LIMIT 10 FOR UPDATE SKIP LOCKED
					outbox_next    | SELECT id FROM outbox WHERE bot = 4243 AND state = 'PLANNED' AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at <= '2026-01-01' LIMIT 1000
					outbox_next    | SELECT id FROM outbox WHERE bot = 4243 AND state = 'PENDING' AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at <= '2026-01-01' LIMIT 1000
					outbox_next    | SELECT * FROM outbox WHERE bot = 4243 AND state = 'SENDING'
					outbox_next    | SELECT COUNT(*), MIN(earliest_at) FROM outbox WHERE bot = 4243 AND state = 'PENDING' AND priority IN (1, 2, 3, 4)
					outbox_next    | SELECT state, kind, COUNT(*) FROM outbox WHERE bot IN (4243) AND state IN ('SENT', 'FAILED') AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at > '2026-12-02' AND rank_at <= '2026-12-03' GROUP BY state, kind
					outbox_chat    | SELECT * FROM outbox WHERE bot = 4243 AND chat_id = 7 AND message_id > 0 AND buttons IS NOT NULL AND settled_at IS NULL AND state = 'SENT' ORDER BY message_id DESC, id DESC LIMIT 5
					outbox_chat    | SELECT * FROM outbox WHERE bot = 4243 AND chat_id = 7 AND message_id = 7 ORDER BY id DESC LIMIT 1
					outbox_chat    | UPDATE outbox SET not_before = NULL WHERE bot = 4243 AND chat_id = 7 AND state = 'PENDING'
					outbox_subject | UPDATE outbox SET state = 'VOIDED' WHERE subject = 'meeting:7' AND state = 'PENDING' AND kind IN ('test')
					outbox_unique  | SELECT id FROM outbox WHERE unique_key = 'index:7'
					outbox_next    | SELECT id FROM outbox WHERE bot = 4243 AND state = 'SENT' AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at < '2026-11-01' LIMIT 1000
					outbox_next    | SELECT subject, COUNT(*) FROM outbox WHERE bot IN (4243) AND state = 'EXPIRED' AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at > '2026-01-01' AND rank_at <= '2026-01-02' AND kind IN ('test') AND subject IS NOT NULL GROUP BY subject ORDER BY subject
					inbox_done     | SELECT id FROM inbox WHERE state = 'DONE' AND done_at < '2026-11-01' LIMIT 1000
					inbox_waiting  | SELECT id, (SELECT id FROM inbox FORCE INDEX (inbox_waiting) WHERE state = 'NEW' AND bot = 4243 AND chat_id = 7 ORDER BY id LIMIT 1 OFFSET 1) IS NOT NULL FROM inbox FORCE INDEX (inbox_waiting) WHERE state = 'NEW' AND bot = 4243 AND chat_id = 7 ORDER BY id LIMIT 1 FOR UPDATE
					inbox_waiting, inbox_done | SELECT DISTINCT bot, chat_id FROM inbox WHERE state = 'NEW' AND (not_before IS NULL OR not_before <= '2026-01-01') LIMIT 500
					""")
	void useTheirIndex(String either, String query) {
		List<String> indexes = List.of(either.split(", "));
		List<Map<String, Object>> plan = this.world.jdbc()
			.sql("EXPLAIN FORMAT=TRADITIONAL " + query)
			.query()
			.listOfRows();
		assertThat(plan).allSatisfy((row) -> assertThat(indexes).contains(String.valueOf(row.get("key"))));
		assertThat(plan).noneMatch((row) -> "ALL".equals(row.get("type")));
	}

	@Test
	void aClaimReadsWhatIsDueAndNothingThatIsPlanned() {
		long read = this.transaction.execute((_) -> {
			long before = handlerReads();
			assertThat(this.rows.due(4243, OutboxRows.Which.ALL, List.of(), 10)).hasSize(10)
				.allMatch((row) -> row.attempt() == 1);
			return handlerReads() - before;
		});
		assertThat(read).isLessThan(60);
	}

	@Test
	void whatHasBecomeDueIsPromotedInBoundedBatches() {
		assertThat(this.rows.promote(4243)).isZero();
		this.world.clock().stopAt(java.time.Instant.parse("2027-01-01T00:00:00Z"));
		assertThat(this.rows.promote(4243)).isEqualTo(1000);
		assertThat(this.rows.promote(4243)).isEqualTo(1000);
		assertThat(this.rows.promote(4243)).isZero();
	}

	private long handlerReads() {
		return this.world.jdbc()
			.sql("SHOW SESSION STATUS LIKE 'Handler_read%'")
			.query((row, _) -> row.getLong(2))
			.list()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	private static String digits() {
		return "SELECT 0 AS help UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
				+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9";
	}

}
