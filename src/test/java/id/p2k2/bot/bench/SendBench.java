package id.p2k2.bot.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.telegram.BareSendLoop;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From rows in the database to SENT rows. */
class SendBench {

	private static final int IN_FLIGHT = 200;

	@Test
	void open() {
		int messages = Integer.getInteger("bench.open", 100_000);
		double bareRate;
		double bareCpu;
		try (BenchWorld world = new BenchWorld("bare", "--delay=80", "--open-chats", "--forgetful");
				JavaProcess bare = JavaProcess.start("bare-loop", BareSendLoop.class, List.of("-Xmx768m"),
						List.of(world.api(), BenchWorld.TOKEN, String.valueOf(messages), String.valueOf(IN_FLIGHT)),
						Map.of())) {
			String[] result = bare.awaitLine("bare loop: ", Duration.ofMinutes(10)).split(" ");
			bareRate = messages / Double.parseDouble(result[0]);
			bareCpu = Double.parseDouble(result[1]) * 1000 / messages;
		}
		try (BenchWorld world = new BenchWorld("open", "--delay=80", "--open-chats", "--forgetful")) {
			Measured measured = send(world, messages, Map.of("P2K2_SEND_RATE", "100000", "P2K2_OUTBOX_IN_FLIGHT",
					String.valueOf(IN_FLIGHT), "P2K2_OUTBOX_CHAT_PER_SECOND", "1000"));
			report("open", messages, measured, world).with("bare_per_second", bareRate)
				.with("bare_cpu_seconds_per_1000", bareCpu)
				.with("rate_to_bare", messages / measured.seconds() / bareRate)
				.with("cpu_to_bare", measured.cpuSeconds() * 1000 / messages / bareCpu)
				.write();
		}
	}

	@Test
	void limit30() {
		int messages = 3_000;
		try (BenchWorld world = new BenchWorld("limit30", "--delay=80", "--open-chats", "--limits")) {
			Measured measured = send(world, messages, Map.of("P2K2_SEND_RATE", "29"));
			report("limit30", messages, measured, world).write();
		}
	}

	private static Measured send(BenchWorld world, int messages, Map<String, String> settings) {
		JavaProcess bot = world.bot(settings);
		Duration before = bot.cpu();
		world.sql(BulkRows.insert(messages, "PENDING", 10_000_000));
		long start = System.nanoTime();
		while (world.number("SELECT COUNT(*) FROM outbox WHERE state IN ('PENDING', 'SENDING')") > 0) {
			Pause.of(Duration.ofMillis(250));
		}
		return new Measured((System.nanoTime() - start) / 1e9, bot.cpu().minus(before).toNanos() / 1e9);
	}

	private static BenchReport report(String name, int messages, Measured measured, BenchWorld world) {
		JsonNode counts = world.stats().path("counts");
		long sent = world.number("SELECT COUNT(*) FROM outbox WHERE state = 'SENT'");
		return new BenchReport(name).with("messages", messages)
			.with("seconds", measured.seconds())
			.with("per_second", messages / measured.seconds())
			.with("cpu_seconds_per_1000", measured.cpuSeconds() * 1000 / messages)
			.with("lost", messages - sent)
			.with("unknown", world.number("SELECT COUNT(*) FROM outbox WHERE state = 'UNKNOWN'"))
			.with("too_many_requests", counts.path("refused 429").asLong(0))
			.with("database", world.url().replaceAll("\\?.*", ""));
	}

	/** What a run took. */
	private record Measured(double seconds, double cpuSeconds) {

	}

}
