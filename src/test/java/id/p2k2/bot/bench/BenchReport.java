package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.People;
import tools.jackson.databind.json.JsonMapper;

/** One scenario's figures: a JSON file. */
public final class BenchReport {

	static final Path FOLDER = Path.of("target", "bench");

	private static final double SCALE = Double.parseDouble(System.getProperty("bench.scale", "1"));

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String name;

	private final Map<String, Object> figures = new LinkedHashMap<>();

	/** Of this scenario in this world. */
	public BenchReport(String name, BotWorld world) {
		this(name, world.database());
	}

	/** Of this scenario on this database. */
	public BenchReport(String name, String database) {
		this.name = name;
		BenchTable.COLUMNS.forEach((column) -> this.figures.put(column, 0));
		with("database", database).with("scale", SCALE);
	}

	/** Says in the table that a scenario was not run, and why. */
	public static void notRun(String name, String because) {
		BenchReport report = new BenchReport(name, "");
		report.figures.clear();
		report.with(BenchTable.NOT_RUN, because).write();
	}

	/** So many, or fewer if a smaller run was asked for. */
	public static int scaled(int number) {
		return (int) Math.max(1, Math.round(number * SCALE));
	}

	/** One figure more. */
	public BenchReport with(String figure, Object value) {
		this.figures.put(figure, (value instanceof Double number) ? Math.round(number * 1000) / 1000d : value);
		return this;
	}

	/** What was done in which time. */
	BenchReport with(long messages, double seconds) {
		return with("messages", messages).with("seconds", seconds).with("per_second", messages / seconds);
	}

	BenchReport with(BotProcess bot, long messages, double cpuSeconds) {
		return with("cpu_seconds_per_1000", cpuSeconds * 1000 / messages).with("heap_peak_mb", bot.heapPeak())
			.with("heap_live_mb", bot.heapLive());
	}

	/** What became of the messages. */
	public BenchReport with(Audit audit) {
		with("lost", audit.lost() + audit.refused() + audit.answersLost() + audit.unfinished())
			.with("doubled", audit.doubled())
			.with("unknown", audit.unknown());
		return audit.findings().isEmpty() ? this : with("findings", audit.findings());
	}

	/** How long people waited for their answers. */
	public BenchReport with(People people, List<Ledger.Entry> sent) {
		List<Long> waits = people.waits(sent);
		return with("texts", people.texts()).with("unanswered", people.texts() - waits.size()).waits(waits);
	}

	/** Sorted milliseconds until people were answered. */
	BenchReport waits(List<Long> waits) {
		return with("reply_p50_ms", percentile(waits, 50)).with("reply_p95_ms", percentile(waits, 95))
			.with("reply_p99_ms", percentile(waits, 99));
	}

	static long percentile(List<Long> sorted, int percent) {
		return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100d) - 1));
	}

	/** Writes target/bench/NAME.json. */
	public void write() {
		try {
			Files.writeString(Files.createDirectories(FOLDER).resolve(this.name + ".json"),
					JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this.figures));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
