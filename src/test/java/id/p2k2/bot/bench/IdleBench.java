package id.p2k2.bot.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.Pause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a bot asks the database while nobody writes, and how soon it finds what another
 * instance queued. Counts what is asked of the whole server: nobody else may use it.
 */
@ExtendWith(BenchTable.class)
class IdleBench {

	private static final long FIRST_CHAT = 10_000_000;

	private static final int ANSWERS = 100;

	/** Until all that a start asks has been asked. */
	private static final Duration CALM = Duration.ofSeconds(20);

	@Test
	@Tag("idle")
	void idle() {
		int seconds = BenchReport.scaled(60);
		try (BotWorld world = new BotWorld("idle", "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(Map.of());
			Pause.of(CALM);
			Duration cpuBefore = bot.cpu();
			long before = questions(world);
			Pause.of(Duration.ofSeconds(seconds));
			double statements = (questions(world) - before - 1) / (double) seconds;
			double cpu = bot.cpu().minus(cpuBefore).toNanos() / 1e9;
			answerFromElsewhere(world);
			new BenchReport("idle", world).with(ANSWERS, (double) seconds)
				.with(bot, ANSWERS, cpu)
				.with(Audit.of(world, world.telegram().sent()), 0)
				.waits(waits(world))
				.with("statements_per_second", statements)
				.with("cpu_seconds_a_minute", cpu * 60 / seconds)
				.write();
		}
	}

	private static long questions(BotWorld world) {
		return Long.parseLong(String.valueOf(world.rows("SHOW GLOBAL STATUS LIKE 'Questions'").getFirst().getLast()));
	}

	/**
	 * Rows as another instance commits them: nothing in this bot's memory tells of them.
	 */
	private static void answerFromElsewhere(BotWorld world) {
		Random moments = new Random(1);
		for (int i = 0; i < ANSWERS; i++) {
			Pause.of(Duration.ofMillis(100 + moments.nextInt(500)));
			world
				.sql("""
						INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, priority, state,
						  earliest_at, latest_at, created_at)
						VALUES (%d, %d, 'reply.test', 'elsewhere:%d', 'SEND', 'common.plain', '{"isi": "Baik, Ibu."}', 0, 'PENDING',
						  UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 HOUR, UTC_TIMESTAMP(3))"""
					.formatted(BotWorld.BOT, FIRST_CHAT + i, i));
		}
		world.awaitDrained(Duration.ofMinutes(1));
	}

	/** Milliseconds from each row's creation until Telegram had its message, sorted. */
	private static List<Long> waits(BotWorld world) {
		Map<Long, Ledger.Entry> sent = new HashMap<>();
		world.telegram().sent().forEach((entry) -> sent.put(entry.chatId(), entry));
		List<Long> waits = new ArrayList<>();
		for (List<Object> row : world.rows("SELECT chat_id, created_at FROM outbox WHERE kind = 'reply.test'")) {
			Ledger.Entry entry = sent.get(((Number) row.get(0)).longValue());
			if (entry != null) {
				waits.add(Duration.between(((LocalDateTime) row.get(1)).toInstant(ZoneOffset.UTC), entry.at())
					.toMillis());
			}
		}
		return waits.stream().sorted().toList();
	}

}
