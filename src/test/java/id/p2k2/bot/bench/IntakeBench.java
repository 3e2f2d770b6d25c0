package id.p2k2.bot.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.JavaProcess;
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
		try (BotWorld world = new BotWorld("intake", "--open-chats", "--forgetful")) {
			BotProcess bot = world
				.bot(Map.of("TELEGRAM_WEBHOOK_URL", "https://bench.invalid", "TELEGRAM_WEBHOOK_SECRET", SECRET));
			Posts posts = new Posts(bot.port());
			TurnStatements statements = TurnStatements.seen(world, posts);
			Duration before = bot.cpu();
			long start = System.nanoTime();
			List<Long> waits = posts.send(updates, chats);
			world.awaitTurns(updates, LONGEST);
			double seconds = (System.nanoTime() - start) / 1e9;
			double cpu = bot.cpu().minus(before).toNanos() / 1e9;
			BenchReport report = report(world, updates, seconds).with(bot, updates, cpu)
				.with("post_p50_ms", BenchReport.percentile(waits, 50))
				.with("post_p95_ms", BenchReport.percentile(waits, 95))
				.with("post_p99_ms", BenchReport.percentile(waits, 99));
			bot.close();
			double bare = bare(world, statements, updates, chats);
			report.with("bare_per_second", updates / bare).with("rate_to_bare", bare / seconds).write();
		}
	}

	private static BenchReport report(BotWorld world, int updates, double seconds) {
		long stored = world
			.number("SELECT COUNT(*) FROM inbox WHERE state = 'DONE' AND update_id >= " + Posts.FIRST_UPDATE);
		List<Object> turns = world.rows("""
				SELECT COUNT(DISTINCT SUBSTRING_INDEX(unique_key, ':', 2)) FROM outbox
				WHERE kind LIKE 'reply.%%' AND chat_id >= %d""".formatted(Posts.FIRST_CHAT)).getFirst();
		long answered = ((Number) turns.getFirst()).longValue();
		return new BenchReport("intake", world).with(updates, seconds)
			.with("lost", updates - Math.min(stored, answered))
			.with("doubled", Math.max(0, answered - updates));
	}

	private static double bare(BotWorld world, TurnStatements statements, int updates, int chats) {
		List.of("inbox", "outbox", "conversation", "chat").forEach((table) -> world.sql("TRUNCATE TABLE " + table));
		try (JavaProcess loop = JavaProcess.ofClass("bare-intake", BareIntakeLoop.class, List.of("-Xmx768m"),
				world.url(), statements.write().toString(), String.valueOf(updates), String.valueOf(chats),
				String.valueOf(CONNECTIONS))) {
			return Double.parseDouble(loop.awaitLine("bare loop: ", LONGEST));
		}
	}

}
