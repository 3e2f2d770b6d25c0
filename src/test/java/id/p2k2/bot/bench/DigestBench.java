package id.p2k2.bot.bench;

import java.time.Instant;

import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The digests of a morning: 400 pendamping with ten kelompok of 30 families each, a
 * meeting of every kelompok within the week, computed and queued. Within one process,
 * because the clock has to stand at seven in the morning.
 */
@IntegrationTest
class DigestBench {

	private static final int PENDAMPING = BenchReport.scaled(400);

	private static final int KELOMPOK = 10;

	private static final int FAMILIES = 30;

	private static final Instant MORNING = Instant.parse("2026-12-02T00:00:00Z");

	@Autowired
	private World world;

	@Autowired
	@Qualifier("digestTick")
	private Tick tick;

	@Test
	@Tag("digest")
	void digest() {
		settle();
		this.tick.run(World.BEGINNING);
		this.world.clock().stopAt(MORNING);
		long start = System.nanoTime();
		int sent = this.tick.run(MORNING);
		double seconds = (System.nanoTime() - start) / 1e9;
		assertThat(sent).isEqualTo(PENDAMPING);
		new BenchReport("digest", database()).with(PENDAMPING, seconds)
			.with("families", PENDAMPING * KELOMPOK * FAMILIES)
			.write();
		assertThat(seconds).isLessThan(30);
	}

	private String database() {
		return this.world.jdbc().sql("SELECT VERSION()").query(String.class).single();
	}

	private void settle() {
		JdbcClient jdbc = this.world.jdbc();
		int groups = PENDAMPING * KELOMPOK;
		jdbc.sql("INSERT INTO desa (id, kabupaten, kecamatan, name) VALUES (1, 'Kab. Kebumen', 'Kebumen', 'Sumberadi')")
			.update();
		numbers("""
				INSERT INTO staff (id, name, role, kabupaten, created_at, version)
				SELECT n + 1, CONCAT('Andi ', n), 'PENDAMPING', 'Kab. Kebumen', '2026-11-01', 1""", PENDAMPING);
		numbers("INSERT INTO chat (bot, chat_id, created_at) SELECT 7, n + 1, '2026-11-01'", PENDAMPING);
		numbers("INSERT INTO staff_chat (staff_id, bot, chat_id, created_at) SELECT n + 1, 7, n + 1, '2026-11-01'",
				PENDAMPING);
		numbers("""
				INSERT INTO kelompok (id, desa_id, name, zone, version)
				SELECT n + 1, 1, CONCAT('Melati ', n), 'WIB', 1""", groups);
		numbers("""
				INSERT INTO assignment (kelompok_id, staff_id, from_date)
				SELECT n + 1, n DIV %d + 1, '2026-01-01'""".formatted(KELOMPOK), groups);
		numbers("""
				INSERT INTO kpm (id, kabupaten, name, created_at, version)
				SELECT n + 1, 'Kab. Kebumen', CONCAT('Siti ', n), '2026-11-01', 1""", groups * FAMILIES);
		numbers("""
				INSERT INTO membership (kpm_id, kelompok_id, role, from_date)
				SELECT n + 1, n DIV %d + 1, 'KPM', '2026-01-01'""".formatted(FAMILIES), groups * FAMILIES);
		numbers("INSERT INTO chat (bot, chat_id, created_at) SELECT 7, 1000000 + n, '2026-11-01'",
				groups * FAMILIES / 3);
		numbers("""
				INSERT INTO link (id, kpm_id, bot, chat_id, kind, created_at)
				SELECT n + 1, n * 3 + 1, 7, 1000000 + n, 'FULL', '2026-11-01'""", groups * FAMILIES / 3);
		numbers("""
				INSERT INTO consent (link_id, purpose, granted, version, decided_at)
				SELECT n + 1, 'PENGINGAT', TRUE, 1, '2026-11-01'""", groups * FAMILIES / 3);
		meetings(groups);
	}

	/** One a kelompok, spread over five days; a third of the families has answered. */
	private void meetings(int groups) {
		numbers("""
				INSERT INTO meeting (id, pendamping_id, local_date, local_hour, zone, starts_at, place, status, created_at, version)
				SELECT n + 1, n DIV %d + 1, DATE_ADD('2026-12-02', INTERVAL MOD(n, 5) DAY), '09:00', 'WIB',
				  TIMESTAMPADD(DAY, MOD(n, 5), '2026-12-02 02:00:00'), 'balai desa', 'PLANNED', '2026-11-01', 1"""
			.formatted(KELOMPOK), groups);
		numbers("""
				INSERT INTO meeting_kelompok (meeting_id, kelompok_id, confirmed_at)
				SELECT n + 1, n + 1, IF(MOD(n, 2) = 0, '2026-11-30', NULL)""", groups);
		numbers("""
				INSERT INTO rsvp (meeting_id, kpm_id, link_id, coming, answered_at)
				SELECT (n * 3) DIV %d + 1, n * 3 + 1, n + 1, MOD(n, 4) > 0, '2026-11-30'""".formatted(FAMILIES),
				groups * FAMILIES / 3);
	}

	private void numbers(String insert, int count) {
		this.world.jdbc().sql(insert + " FROM " + BulkRows.numbers() + " WHERE n < " + count).update();
	}

}
