package id.p2k2.bot.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.Pause;
import id.p2k2.bot.processes.People;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One evening's reminders, and one morning's questions to ketua, queued by the tick that
 * finds them due.
 */
@ExtendWith(BenchTable.class)
class PlanBench {

	private static final int A_KELOMPOK = 30;

	/** Families of a kelompok of whom only the ketua matters. */
	private static final int A_LEADER = 1;

	/** The first chat is also that of the first person who writes. */
	private static final long FIRST_CHAT = 5_000_000;

	private static final Duration LOOK = Duration.ofMillis(500);

	/** Without quiet hours, before which reminders would be worth nothing any more. */
	private static final Map<String, String> AT_ANY_HOUR = Map.of("P2K2_SEND_RATE", "25", "P2K2_WINDOWS_QUIET",
			"23:58-00:01", "P2K2_WINDOWS_FRIDAYNOON", "00:02-00:03", "P2K2_WINDOWS_FRIDAYEVENING", "00:04-00:05");

	private static final long LONGEST = Duration.ofMinutes(30).toNanos();

	/**
	 * For 1,000,000 families in kelompok of 30, each with a meeting tomorrow, while
	 * people opt out. First for a tenth of them, to see whether the heap grows.
	 */
	@Test
	@Tag("plan")
	void plan() {
		long live = planned("plan-tenth", BenchReport.scaled(100_000), 0);
		planned("plan", BenchReport.scaled(1_000_000), live);
	}

	/** 33,000 meetings of one day, whose ketua are asked whether they take place. */
	@Test
	@Tag("ask")
	void ask() {
		int meetings = BenchReport.scaled(33_000);
		try (BotWorld world = new BotWorld("ask", "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(AT_ANY_HOUR);
			settle(meetings * A_LEADER, A_LEADER, false).forEach(world::sql);
			Duration before = bot.cpu();
			long begun = world.number("SELECT ROUND(UNIX_TIMESTAMP(UTC_TIMESTAMP(6)) * 1000)");
			world.sql("UPDATE meeting_step SET due_at = UTC_TIMESTAMP(3)");
			awaitPlanned(world);
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			List<Object> asked = world.rows("""
					SELECT COUNT(*), COUNT(DISTINCT chat_id), ROUND(UNIX_TIMESTAMP(MIN(created_at)) * 1000),
					  ROUND(UNIX_TIMESTAMP(MAX(created_at)) * 1000) FROM outbox WHERE kind = 'meeting.ask'""")
				.getFirst();
			long rows = ((Number) asked.get(0)).longValue();
			long chats = ((Number) asked.get(1)).longValue();
			new BenchReport("ask", world)
				.with(rows, (((Number) asked.get(3)).longValue() - ((Number) asked.get(2)).longValue()) / 1e3)
				.with(bot, rows, cpu)
				.with("lost", meetings - chats)
				.with("doubled", rows - chats)
				.with("seconds_with_waiting", (((Number) asked.get(3)).longValue() - begun) / 1e3)
				.write();
		}
	}

	private static long planned(String name, int families, long liveBefore) {
		try (BotWorld world = new BotWorld(name.replace('-', '_'), "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(AT_ANY_HOUR);
			settle(families, A_KELOMPOK, true).forEach(world::sql);
			Duration before = bot.cpu();
			world.sql("UPDATE meeting_step SET due_at = UTC_TIMESTAMP(3)");
			People people = People.writing(world.telegram(), 2, 100_000, "/berhenti");
			double seconds;
			try (people) {
				awaitPlanned(world);
				seconds = sinceFirst(world);
			}
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			world.awaitTurns(people.texts(), Duration.ofMinutes(2));
			report(name, world, bot, cpu, families, seconds).with("heap_live_mb_of_a_tenth", liveBefore).write();
			return bot.heapLive();
		}
	}

	private static void awaitPlanned(BotWorld world) {
		long end = System.nanoTime() + LONGEST;
		while (world.number("SELECT COUNT(*) FROM meeting_step WHERE done_at IS NULL") > 0) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not planned in half an hour");
			}
			Pause.of(LOOK);
		}
	}

	/** From the beginning of the first transaction until all are seen to be done. */
	private static double sinceFirst(BotWorld world) {
		return world.number("""
				SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(created_at), UTC_TIMESTAMP(6)), 0)
				FROM outbox WHERE priority >= 5""") / 1e6;
	}

	private static BenchReport report(String name, BotWorld world, BotProcess bot, double cpu, int families,
			double seconds) {
		List<Object> queued = world.rows("""
				SELECT COUNT(*), COUNT(DISTINCT chat_id) FROM outbox WHERE priority >= 5""").getFirst();
		long most = world.number("""
				SELECT MAX(at_once) FROM (
				  SELECT COUNT(*) AS at_once FROM outbox WHERE priority >= 5 GROUP BY created_at) moments""");
		long rows = ((Number) queued.get(0)).longValue();
		long chats = ((Number) queued.get(1)).longValue();
		long optedOut = world.number("SELECT COUNT(*) FROM chat WHERE stopped_at IS NOT NULL");
		List<Long> waits = world.rows("""
				SELECT TIMESTAMPDIFF(MICROSECOND, received_at, done_at) DIV 1000 AS waited FROM inbox
				WHERE state = 'DONE' ORDER BY waited""")
			.stream()
			.map((row) -> ((Number) row.get(0)).longValue())
			.toList();
		return new BenchReport(name, world).with(rows, seconds)
			.with(bot, rows, cpu)
			.with("lost", Math.max(0, families - optedOut - chats))
			.with("doubled", rows - chats)
			.waits(waits)
			.with("rows_in_a_transaction", most)
			.with("opt_outs", waits.size())
			.with("opt_out_max_ms", BenchReport.percentile(waits, 100));
	}

	/** The statements that make the families, their kelompok and their meetings. */
	private static List<String> settle(int families, int together, boolean confirmed) {
		int kelompok = (families + together - 1) / together;
		String family = " FROM " + BulkRows.numbers() + " WHERE n < " + families;
		String group = " FROM " + BulkRows.numbers() + " WHERE n < " + kelompok;
		LocalDate tomorrow = LocalDate.now(Zone.WIB.zoneId()).plusDays(1);
		String meeting = "'%s', '09:00:00'".formatted(tomorrow);
		String starts = "'%s 02:00:00'".formatted(tomorrow);
		return Stream.of(
				"INSERT INTO desa (id, kabupaten, kecamatan, name) VALUES (1, 'Kab. Kebumen', 'Kebumen', 'Sumberadi')",
				"INSERT INTO staff (id, name, role, kabupaten, active, created_at, version) VALUES (1, 'Pak Andi', 'PENDAMPING', 'Kab. Kebumen', TRUE, UTC_TIMESTAMP(3), 1)",
				"INSERT INTO kelompok (id, desa_id, name, zone, version) SELECT n + 1, 1, CONCAT('Melati ', n), 'WIB', 1"
						+ group,
				"INSERT INTO assignment (kelompok_id, staff_id, from_date) SELECT n + 1, 1, '2026-01-01'" + group,
				"INSERT INTO kpm (id, kabupaten, name, created_at, version) SELECT n + 1, 'Kab. Kebumen', CONCAT('Siti ', n), UTC_TIMESTAMP(3), 1"
						+ family,
				"INSERT INTO membership (kpm_id, kelompok_id, role, from_date) SELECT n + 1, n DIV %d + 1, IF(n %% %d = 0, 'KETUA', 'KPM'), '2026-01-01'"
					.formatted(together, together) + family,
				"INSERT INTO chat (bot, chat_id, created_at) SELECT %d, %d + n, UTC_TIMESTAMP(3)"
					.formatted(BotWorld.BOT, FIRST_CHAT) + family,
				"INSERT INTO link (id, kpm_id, bot, chat_id, kind, created_at) SELECT n + 1, n + 1, %d, %d + n, 'FULL', UTC_TIMESTAMP(3)"
					.formatted(BotWorld.BOT, FIRST_CHAT) + family,
				"INSERT INTO consent (link_id, purpose, granted, version, decided_at) SELECT n + 1, 'PENGINGAT', TRUE, 1, UTC_TIMESTAMP(3)"
						+ family,
				"INSERT INTO meeting (id, pendamping_id, local_date, local_hour, zone, starts_at, place, status, revision, created_at, version) SELECT n + 1, 1, %s, 'WIB', %s, 'rumah Bu Rini', '%s', 1, UTC_TIMESTAMP(3), 1"
					.formatted(meeting, starts, confirmed ? "CONFIRMED" : "PLANNED") + group,
				"INSERT INTO meeting_kelompok (meeting_id, kelompok_id, confirmed_at) SELECT n + 1, n + 1, %s"
					.formatted(confirmed ? "UTC_TIMESTAMP(3)" : "NULL") + group,
				"INSERT INTO meeting_revision (meeting_id, revision, local_date, local_hour, starts_at, place) SELECT n + 1, 1, %s, %s, 'rumah Bu Rini'"
					.formatted(meeting, starts) + group,
				"INSERT INTO meeting_step (meeting_id, revision, step, due_at) SELECT n + 1, 1, '%s', UTC_TIMESTAMP(3) + INTERVAL 1 DAY"
					.formatted(confirmed ? "REMIND_EVENING" : "ASK_KETUA") + group,
				"ANALYZE TABLE kpm, membership, chat, link, consent, meeting, meeting_kelompok, meeting_step")
			.toList();
	}

}
