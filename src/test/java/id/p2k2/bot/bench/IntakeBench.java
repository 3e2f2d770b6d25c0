package id.p2k2.bot.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.JavaProcess;
import id.p2k2.bot.processes.Settlement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Updates by webhook, from the first POST until the last answer is a row of the outbox,
 * against a bare loop that runs the very statements which the bot was seen to run, over
 * the same driver.
 */
@ExtendWith(BenchTable.class)
class IntakeBench {

	static final String SECRET = "bench";

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private static final int CONNECTIONS = 20;

	@Test
	@Tag("intake")
	void intake() {
		int updates = BenchReport.scaled(50_000);
		int chats = BenchReport.scaled(20_000);
		// two more, who are only watched
		int watched = (chats + 3) / 4 * 4;
		Settlement settled = Settlement.of(watched + 4, Script.FIRST_CHAT);
		try (BotWorld world = new BotWorld("intake", "--open-chats", "--forgetful")) {
			BotProcess bot = world
				.bot(Map.of("TELEGRAM_WEBHOOK_URL", "https://bench.invalid", "TELEGRAM_WEBHOOK_SECRET", SECRET));
			world.sql(BulkRows.shown(settled.in(world)));
			Posts posts = new Posts(bot.port());
			TurnStatements statements = TurnStatements.seen(world, posts, watched, watched + 3);
			Duration before = bot.cpu();
			long start = System.nanoTime();
			List<Long> waits = posts.send(updates, chats);
			world.awaitTurns(updates, LONGEST);
			double seconds = (System.nanoTime() - start) / 1e9;
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			BenchReport report = new BenchReport("intake", world).with(updates, seconds)
				.with(bot, updates, cpu)
				.with("post_p50_ms", BenchReport.percentile(waits, 50))
				.with("post_p95_ms", BenchReport.percentile(waits, 95))
				.with("post_p99_ms", BenchReport.percentile(waits, 99));
			whole(report, world, statements, updates, chats);
			bot.close();
			double bare = bare(world, settled, statements, updates, chats);
			report.with("bare_per_second", updates / bare)
				.with("rate_to_bare", bare / seconds)
				.least("per_second", 350, "≥ 350/s", Goal.FULL)
				.least("rate_to_bare", 0.6, "≥ 0.6 × a bare JDBC loop of the same statements", Goal.A_TENTH)
				.most("post_p95_ms", 100, "p95 from POST to 200 ≤ 100 ms", Goal.FULL)
				.finish();
		}
	}

	/** Update by update, and of every chat its answers in their order. */
	private static void whole(BenchReport report, BotWorld world, TurnStatements statements, int updates, int chats) {
		Map<Long, Integer> stored = new HashMap<>();
		world.rows("SELECT update_id FROM inbox WHERE state = 'DONE'")
			.forEach((row) -> stored.merge(((Number) row.getFirst()).longValue(), 1, Integer::sum));
		long lost = IntStream.range(0, updates)
			.filter((number) -> stored.remove(Script.FIRST_UPDATE + number) == null)
			.count();
		long foreign = stored.size();
		Map<Long, List<Object>> answers = new HashMap<>();
		world.rows(TurnStatements.ANSWERS).forEach((row) -> answers.put(((Number) row.getFirst()).longValue(), row));
		long less = 0;
		long more = 0;
		long other = 0;
		for (int person = 0; person < chats; person++) {
			int turns = (updates - person - 1) / chats + 1;
			List<Object> row = answers.getOrDefault(Script.chat(person), List.of(0, "", 0L));
			long answered = ((Number) row.get(2)).longValue();
			less += Math.max(0, turns - answered);
			more += Math.max(0, answered - turns);
			String expected = (Script.family(person) ? statements.familyAnswers() : statements.strangerAnswers())
				.get(turns - 1);
			other += (answered == turns && !expected.equals(row.get(1))) ? 1 : 0;
		}
		report.with("lost", lost + less)
			.with("doubled", foreign + more)
			.with("other_answers", other)
			.flawless()
			.none("other_answers", "every turn answers as the one that was watched");
	}

	private static double bare(BotWorld world, Settlement settled, TurnStatements statements, int updates, int chats) {
		world.empty();
		world.sql(BulkRows.shown(settled.in(world)));
		try (JavaProcess loop = JavaProcess.ofClass("bare-intake", BareIntakeLoop.class, List.of("-Xmx768m"),
				world.url(), statements.write().toString(), String.valueOf(updates), String.valueOf(chats),
				String.valueOf(CONNECTIONS))) {
			return Double.parseDouble(loop.awaitLine("bare loop: ", LONGEST));
		}
	}

}
