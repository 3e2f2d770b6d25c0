package id.p2k2.bot.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.JavaProcess;
import id.p2k2.bot.processes.People;
import id.p2k2.bot.processes.Settlement;
import id.p2k2.bot.telegram.BareSendLoop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From rows in the database to SENT rows. */
@ExtendWith(BenchTable.class)
class SendBench {

	private static final int IN_FLIGHT = 200;

	private static final Map<String, String> UNLIMITED = Map.of("P2K2_SEND_RATE", "100000", "P2K2_OUTBOX_IN_FLIGHT",
			String.valueOf(IN_FLIGHT), "P2K2_OUTBOX_CHAT_PER_SECOND", "1000");

	private static final Duration LONGEST = Duration.ofMinutes(30);

	/**
	 * Sent before anything is measured, by the bare loop too, so that neither's start is:
	 * compilers are busy for some seconds.
	 */
	private static final int WARM_UP = 20_000;

	/** For texts that were written just before the last reminder left. */
	private static final Duration LAST_ANSWERS = Duration.ofMinutes(1);

	/**
	 * 3,000 reminders against a server that enforces 30/s, and five people a second who
	 * want an answer.
	 */
	@Test
	@Tag("limit30")
	void limit30() {
		int messages = BenchReport.scaled(3000);
		try (BotWorld world = new BotWorld("limit30", "--delay=80", "--open-chats", "--forgetful", "--limits")) {
			BotProcess bot = world.bot(Map.of("P2K2_SEND_RATE", "29"));
			Settlement settled = Settlement.of(messages, BulkRows.FIRST_CHAT).in(world);
			Duration before = bot.cpu();
			People people = People.writing(world.telegram(), 5, 200, "/start");
			double seconds;
			int meanwhile;
			try (people) {
				seconds = send(world, settled, 0, messages);
				meanwhile = world.telegram().sent().size();
			}
			world.awaitTurns(people.texts(), LAST_ANSWERS);
			world.awaitDrained(LAST_ANSWERS);
			report("limit30", world, bot, used(bot, before), meanwhile, seconds, messages)
				.with(people, world.telegram().sent())
				.none("unanswered", "every text answered")
				.least("per_second", 28, "≥ 28/s sustained, answers included", Goal.FULL)
				.most("reply_p95_ms", 300, "an answer leaves within 300 ms at p95 with a bulk running", Goal.FULL)
				.finish();
		}
	}

	/** 60,000 at 1,000/s, as Telegram allows to who pays. */
	@Test
	@Tag("paid1000")
	void paid1000() {
		int messages = BenchReport.scaled(60_000);
		try (BotWorld world = new BotWorld("paid1000", "--delay=80", "--open-chats", "--forgetful", "--limits")) {
			BotProcess bot = world.bot(Map.of("P2K2_PAID_RATE", "1000"));
			Settlement settled = warmed(world, messages);
			Duration before = bot.cpu();
			double seconds = send(world, settled, WARM_UP, messages);
			report("paid1000", world, bot, used(bot, before), messages, seconds, WARM_UP + messages)
				.least("per_second", 990, "≥ 990/s", Goal.FULL)
				.most("cpu_seconds_per_1000", 0.6, "≤ 0.6 s of bot CPU per 1,000", Goal.FULL)
				.finish();
		}
	}

	/**
	 * 100,000 without limit, against a bare loop of the same HTTP client without a
	 * database.
	 */
	@Test
	@Tag("open")
	void open() {
		int messages = BenchReport.scaled(100_000);
		Bare bare = bare(messages);
		try (BotWorld world = new BotWorld("open", "--delay=80", "--open-chats", "--forgetful")) {
			BotProcess bot = world.bot(UNLIMITED);
			Settlement settled = warmed(world, messages);
			Duration before = bot.cpu();
			double seconds = send(world, settled, WARM_UP, messages);
			double cpu = used(bot, before);
			report("open", world, bot, cpu, messages, seconds, WARM_UP + messages)
				.with("bare_per_second", messages / bare.seconds())
				.with("bare_cpu_seconds_per_1000", bare.cpuSeconds() * 1000 / messages)
				.with("rate_to_bare", bare.seconds() / seconds)
				.with("cpu_to_bare", cpu / bare.cpuSeconds())
				.least("per_second", 2000, "≥ 2,000/s", Goal.FULL)
				.least("rate_to_bare", 0.8, "≥ 0.8 × the rate of a bare loop", Goal.A_TENTH)
				.most("cpu_to_bare", 1.6, "CPU per 1,000 ≤ 1.6 × that loop's", Goal.A_TENTH)
				.finish();
		}
	}

	/** The same with little and with much that was sent long ago. */
	@Test
	@Tag("growth")
	void growth() {
		double small = grown("growth-small", BenchReport.scaled(10_000), Map.of());
		grown("growth", BenchReport.scaled(5_000_000), Map.of("seconds_with_little", small));
	}

	private static double grown(String name, int finished, Map<String, Object> more) {
		int messages = BenchReport.scaled(100_000);
		try (BotWorld world = new BotWorld(name.replace('-', '_'), "--delay=80", "--open-chats", "--forgetful")) {
			// it makes the tables, and would look for due rows among those being written
			world.bot(UNLIMITED).close();
			double filling = fill(world, finished);
			BotProcess bot = world.bot(UNLIMITED);
			Settlement settled = warmed(world, messages);
			Duration before = bot.cpu();
			double seconds = send(world, settled, WARM_UP, messages);
			BenchReport report = report(name, world, bot, used(bot, before), messages, seconds, WARM_UP + messages)
				.with("finished_rows", finished)
				.with("filling_seconds", filling);
			more.forEach((figure, value) -> report.with(figure, value)
				.with("time_to_little", seconds / (double) value)
				.most("time_to_little", 1.2, "beside 5,000,000 finished rows ≤ 1.2 × the time beside 10,000",
						Goal.FULL));
			report.finish();
			return seconds;
		}
	}

	/** Seconds it took to write so many rows that were sent. */
	private static double fill(BotWorld world, int finished) {
		long start = System.nanoTime();
		Settlement any = Settlement.of(0, BulkRows.FIRST_CHAT);
		for (int million = 0; million * 1_000_000L < finished; million++) {
			world.sql(BulkRows.sent(any, Math.min(1_000_000, finished - million * 1_000_000), million));
		}
		return (System.nanoTime() - start) / 1e9;
	}

	/** Families for so many messages, and some before whom the bot has reminded. */
	private static Settlement warmed(BotWorld world, int messages) {
		Settlement settled = Settlement.of(WARM_UP + messages, BulkRows.FIRST_CHAT).in(world);
		send(world, settled, 0, WARM_UP);
		return settled;
	}

	/** Seconds from the commit of the rows until all of them have a result. */
	private static double send(BotWorld world, Settlement settled, int first, int messages) {
		long before = world.telegram().accepted();
		world.sql(BulkRows.due(settled, first, messages));
		long start = System.nanoTime();
		world.awaitAccepted(before + messages, LONGEST);
		world.awaitBulkDrained(LONGEST);
		return (System.nanoTime() - start) / 1e9;
	}

	private static double used(BotProcess bot, Duration before) {
		return bot.cpu().minus(before).toNanos() / 1e9;
	}

	private static BenchReport report(String name, BotWorld world, BotProcess bot, double cpu, long messages,
			double seconds, int rows) {
		return new BenchReport(name, world).with(messages, seconds)
			.with(bot, messages, cpu)
			.with(Audit.of(world, world.telegram().sent()), rows)
			.flawless();
	}

	private static Bare bare(int messages) {
		try (BotWorld world = new BotWorld("bare", "--delay=80", "--open-chats", "--forgetful");
				JavaProcess loop = JavaProcess.ofClass("bare-loop", BareSendLoop.class, List.of("-Xmx768m"),
						world.telegram().url(), BotWorld.TOKEN, String.valueOf(messages), String.valueOf(IN_FLIGHT),
						String.valueOf(WARM_UP))) {
			String[] result = loop.awaitLine("bare loop: ", LONGEST).split(" ");
			return new Bare(Double.parseDouble(result[0]), Double.parseDouble(result[1]));
		}
	}

	/** What the bare loop took. */
	private record Bare(double seconds, double cpuSeconds) {

	}

}
