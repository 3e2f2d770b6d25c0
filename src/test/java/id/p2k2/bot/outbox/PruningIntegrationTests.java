package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
class PruningIntegrationTests {

	private static final Instant NOW = World.BEGINNING;

	@Autowired
	private World world;

	@Autowired
	private List<Tick> ticks;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void clear() {
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot = 4244").update();
	}

	@Test
	void keepsMessagesForSixtyDaysAndWhatHasNotEndedForEver() {
		outbox("old-sent", "SENT", 61);
		outbox("old-voided", "VOIDED", 61);
		outbox("young", "SENT", 59);
		outbox("waits", "PENDING", 61);
		outbox("plans", "PLANNED", 61);
		outbox("under-way", "SENDING", 61);
		assertThat(tick("prune-outbox").run(NOW)).isEqualTo(2);
		assertThat(this.world.jdbc().sql("SELECT unique_key FROM outbox").query(String.class).list())
			.containsExactlyInAnyOrder("young", "waits", "plans", "under-way");
	}

	@Test
	void keepsUpdatesForTwoDaysAndParkedOnesForTwoWeeks() {
		inbox(1, "DONE", Duration.ofHours(49));
		inbox(2, "DONE", Duration.ofHours(47));
		inbox(3, "PARKED", Duration.ofDays(13));
		inbox(4, "PARKED", Duration.ofDays(15));
		assertThat(tick("prune-inbox").run(NOW)).isEqualTo(2);
		assertThat(this.world.jdbc().sql("SELECT update_id FROM inbox").query(Long.class).list())
			.containsExactlyInAnyOrder(2L, 3L);
	}

	@Test
	void deletesThousandsInBatches() {
		this.world.jdbc()
			.sql("""
					INSERT INTO inbox (bot, update_id, chat_id, state, received_at, done_at)
					SELECT 4244, a.help + 10 * b.help + 100 * c.help + 1000 * d.help, 1, 'DONE', '2026-11-01', '2026-11-01'
					FROM (%1$s) a, (%1$s) b, (%1$s) c, (SELECT 0 AS help UNION ALL SELECT 1 UNION ALL SELECT 2) d"""
				.formatted(
						"SELECT 0 AS help UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
								+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9"))
			.update();
		assertThat(tick("prune-inbox").run(NOW)).isEqualTo(3000);
		assertThat(tick("prune-inbox").run(NOW)).isZero();
	}

	@Test
	void deletesThousandsOfMessagesNeverMoreThanAThousandAtATime() {
		this.world.jdbc().sql("""
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, priority, state, earliest_at, latest_at,
				  created_at, finished_at)
				SELECT 4244, n, 'test', CONCAT('old:', n), 'SEND', 5, IF(n MOD 2 = 0, 'SENT', 'EXPIRED'), '2020-01-01',
				  '2020-01-02', '2020-01-01', '2020-01-02'
				FROM %s WHERE n < 4500""".formatted(BulkRows.numbers())).update();
		List<Integer> batches = new ArrayList<>();
		OutboxPruning pruning = new OutboxPruning(new JdbcTemplate(Objects.requireNonNull(this.jdbc.getDataSource())) {

			@Override
			public int update(String sql) {
				batches.add(super.update(sql));
				return batches.getLast();
			}

		}, 60);
		assertThat(pruning.run(NOW)).isEqualTo(4500);
		assertThat(batches).containsExactlyInAnyOrder(1000, 1000, 250, 1000, 1000, 250);
		assertThat(pruning.run(NOW)).isZero();
	}

	@Test
	void doNotForgetWhatIsStillAskedFor() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OutboxPruning(this.jdbc, 31))
			.withMessageContaining("keep-days");
	}

	private Tick tick(String name) {
		return this.ticks.stream().filter((tick) -> tick.name().equals(name)).findFirst().orElseThrow();
	}

	private void outbox(String key, String state, int daysAgo) {
		Instant at = NOW.minus(Duration.ofDays(daysAgo));
		boolean ended = !List.of("PENDING", "PLANNED", "SENDING").contains(state);
		this.world.jdbc()
			.sql("""
					INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, priority, state, earliest_at, latest_at,
					  created_at, finished_at) VALUES (4244, 1, 'test', ?, 'SEND', 5, ?, ?, '2099-01-01', ?, ?)""")
			.params(key, state, id.p2k2.bot.shared.Utc.of(at), id.p2k2.bot.shared.Utc.of(at),
					ended ? id.p2k2.bot.shared.Utc.of(at) : null)
			.update();
	}

	private void inbox(long update, String state, Duration ago) {
		this.world.jdbc()
			.sql("INSERT INTO inbox (bot, update_id, chat_id, state, received_at, done_at) VALUES (4244, ?, 1, ?, ?, ?)")
			.params(update, state, id.p2k2.bot.shared.Utc.of(NOW.minus(ago)), id.p2k2.bot.shared.Utc.of(NOW.minus(ago)))
			.update();
	}

}
