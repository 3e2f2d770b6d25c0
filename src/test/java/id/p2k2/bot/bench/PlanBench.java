package id.p2k2.bot.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.Pause;
import id.p2k2.bot.processes.People;
import id.p2k2.bot.processes.Settlement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One evening's reminders, and one morning's questions to ketua, queued by the tick that
 * finds them due.
 */
@ExtendWith(BenchTable.class)
class PlanBench {

	private static final Duration LOOK = Duration.ofMillis(500);

	private static final Duration LAST_ANSWERS = Duration.ofMinutes(2);

	/** Without quiet hours, before which reminders would be worth nothing any more. */
	private static final Map<String, String> AT_ANY_HOUR = Map.of("P2K2_SEND_RATE", "25", "P2K2_WINDOWS_QUIET",
			"23:58-00:01", "P2K2_WINDOWS_FRIDAYNOON", "00:02-00:03", "P2K2_WINDOWS_FRIDAYEVENING", "00:04-00:05");

	private static final long LONGEST = Duration.ofMinutes(30).toNanos();

	private static final int OPT_OUTS_A_SECOND = 5;

	/**
	 * Has no divisor with the number of families in common, so that all get their turn.
	 */
	private static final long STRIDE = 7_919;

	/**
	 * Each family by her own chat: with her row if she had not opted out when those of
	 * her kelompok were queued, without it if she had. A turn and the statement of a
	 * batch take their time from the clock before they are done: between them both is
	 * right.
	 */
	private static final String FAMILIES = """
			SELECT COALESCE(SUM(queued = 0 AND (at IS NULL OR stopped_at IS NULL
			    OR stopped_at > at + INTERVAL 2 SECOND)), 0),
			  COALESCE(SUM(queued > 1), 0),
			  COALESCE(SUM(queued > 0 AND stopped_at < at - INTERVAL 1 SECOND), 0),
			  COALESCE(SUM(stopped_at BETWEEN at - INTERVAL 1 SECOND AND at + INTERVAL 2 SECOND), 0),
			  COALESCE(SUM(stopped_at IS NOT NULL AND waiting > 0), 0)
			FROM (
			  SELECT c.chat_id, c.stopped_at, COUNT(o.id) AS queued, MIN(b.at) AS at,
			    COALESCE(SUM(o.state IN ('PLANNED', 'PENDING', 'SENDING')), 0) AS waiting
			  FROM chat c
			  LEFT JOIN (SELECT subject, MIN(created_at) AS at FROM outbox WHERE kind = '{KIND}' GROUP BY subject) b
			    ON b.subject = CONVERT(CONCAT('meeting:', {MEETING} + (c.chat_id - {CHAT}) DIV {N}) USING ascii)
			  LEFT JOIN outbox o ON o.bot = c.bot AND o.chat_id = c.chat_id AND o.kind = '{KIND}'
			  WHERE c.chat_id >= {CHAT} AND c.chat_id < {CHAT} + {FAMILIES}
			  GROUP BY c.bot, c.chat_id, c.stopped_at) families""";

	/**
	 * For 1,000,000 families in kelompok of 30, each with a meeting tomorrow, while
	 * people opt out. First for a tenth of them, to see whether the heap grows.
	 */
	@Test
	@Tag("plan")
	void plan() {
		int tenth = BenchReport.scaled(100_000);
		int all = BenchReport.scaled(1_000_000);
		long live = planned("plan-tenth", tenth, 0);
		planned("plan", all, live);
	}

	/** 33,000 meetings of one day, whose ketua are asked whether they take place. */
	@Test
	@Tag("ask")
	void ask() {
		int meetings = BenchReport.scaled(33_000);
		try (BotWorld world = new BotWorld("ask", "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(AT_ANY_HOUR);
			Settlement settled = Settlement.leaders(meetings, BulkRows.FIRST_CHAT).in(world);
			Duration before = bot.cpu();
			long begun = world.number("SELECT ROUND(UNIX_TIMESTAMP(UTC_TIMESTAMP(6)) * 1000)");
			world.sql(settled.dueNow());
			awaitPlanned(world);
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			List<Object> asked = world.rows("""
					SELECT COUNT(*), COUNT(DISTINCT chat_id), ROUND(UNIX_TIMESTAMP(MIN(created_at)) * 1000),
					  ROUND(UNIX_TIMESTAMP(MAX(created_at)) * 1000) FROM outbox WHERE kind = 'meeting.ask'""")
				.getFirst();
			long rows = ((Number) asked.get(0)).longValue();
			new BenchReport("ask", world)
				.with(rows, (((Number) asked.get(3)).longValue() - ((Number) asked.get(2)).longValue()) / 1e3)
				.with(bot, rows, cpu)
				.with("lost", world.number("""
						SELECT COUNT(*) FROM chat c WHERE NOT EXISTS (SELECT 1 FROM outbox o
						WHERE o.bot = c.bot AND o.chat_id = c.chat_id AND o.kind = 'meeting.ask')"""))
				.with("doubled", rows - ((Number) asked.get(1)).longValue())
				.with("seconds_with_waiting", (((Number) asked.get(3)).longValue() - begun) / 1e3)
				.flawless()
				.finish();
		}
	}

	private static long planned(String name, int families, long liveBefore) {
		try (BotWorld world = new BotWorld(name.replace('-', '_'), "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(AT_ANY_HOUR);
			Settlement settled = Settlement.of(families, BulkRows.FIRST_CHAT).in(world);
			Duration before = bot.cpu();
			world.sql(settled.dueNow());
			People people = People.writing(world.telegram(), OPT_OUTS_A_SECOND,
					(number) -> BulkRows.FIRST_CHAT + number * STRIDE % families, "/berhenti");
			double seconds;
			try (people) {
				awaitPlanned(world);
				seconds = sinceFirst(world);
			}
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			world.awaitTurns(people.texts(), LAST_ANSWERS);
			world.awaitAnswered(LAST_ANSWERS);
			BenchReport report = report(name, world, families, seconds);
			long rows = world.number("SELECT COUNT(*) FROM outbox WHERE kind = '" + BulkRows.KIND + "'");
			report.with(rows, seconds).with(bot, rows, cpu);
			optOuts(report, world, people);
			if (liveBefore > 0) {
				goals(report.with("heap_live_mb_of_a_tenth", liveBefore)
					.with("heap_live_to_a_tenth", bot.heapLive() / (double) liveBefore));
			}
			report.finish();
			return bot.heapLive();
		}
	}

	private static void goals(BenchReport report) {
		report.most("seconds", 60, "1,000,000 families queued in ≤ 60 s", Goal.FULL)
			.most("opt_out_max_ms", 200, "an opt-out meanwhile waits ≤ 200 ms", Goal.FULL)
			.most("heap_live_to_a_tenth", 1.25, "heap flat from 100,000 to 1,000,000", Goal.FULL);
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

	private static BenchReport report(String name, BotWorld world, int families, double seconds) {
		List<Long> found = world
			.rows(FAMILIES.replace("{KIND}", BulkRows.KIND)
				.replace("{MEETING}", String.valueOf(Settlement.FIRST_MEETING))
				.replace("{CHAT}", String.valueOf(BulkRows.FIRST_CHAT))
				.replace("{N}", String.valueOf(Settlement.A_KELOMPOK))
				.replace("{FAMILIES}", String.valueOf(families)))
			.getFirst()
			.stream()
			.map((number) -> ((Number) number).longValue())
			.toList();
		long most = world.number("""
				SELECT MAX(at_once) FROM (
				  SELECT COUNT(*) AS at_once FROM outbox WHERE priority >= 5 GROUP BY created_at) moments""");
		return new BenchReport(name, world).with("lost", found.get(0))
			.with("doubled", found.get(1))
			.with("against_consent", found.get(2))
			.with("opted_out_while_queued", found.get(3))
			.with("still_waiting_after_opt_out", found.get(4))
			.with("rows_in_a_transaction", most)
			.flawless()
			.none("against_consent", "nothing queued for who had opted out")
			.most("rows_in_a_transaction", 10_000, "transactions of ≤ 10,000 rows", Goal.ALWAYS);
	}

	/**
	 * From the arrival of the text at Telegram until it is done, and until the answer has
	 * arrived there: each waits to be fetched, to be stored, for its turn, and to be
	 * sent.
	 */
	private static void optOuts(BenchReport report, BotWorld world, People people) {
		Map<Long, Instant> written = people.firstTexts();
		List<Long> waits = world.rows("""
				SELECT chat_id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MIN(done_at)) DIV 1000 FROM inbox
				WHERE state = 'DONE' GROUP BY chat_id""")
			.stream()
			.filter((row) -> written.containsKey(((Number) row.get(0)).longValue()))
			.map((row) -> ((Number) row.get(1)).longValue()
					- written.get(((Number) row.get(0)).longValue()).toEpochMilli())
			.sorted()
			.toList();
		// reminders to the same chats answer nobody
		List<Ledger.Entry> answers = world.telegram()
			.sent()
			.stream()
			.filter((entry) -> !entry.text().contains("ada pertemuan kelompok"))
			.toList();
		report.with(people, answers)
			.none("unanswered", "every opt-out answered")
			.with("opt_out_p50_ms", BenchReport.percentile(waits, 50))
			.with("opt_out_p95_ms", BenchReport.percentile(waits, 95))
			.with("opt_out_max_ms", BenchReport.percentile(waits, 100));
	}

}
