package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.People;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One scenario's figures: a JSON file; null is what was not measured. A goal that is
 * missed fails the run after the file was written.
 */
public final class BenchReport {

	static final Path FOLDER = Path.of("target", "bench");

	/** Among the figures: the goals that were missed, whether or not they bind. */
	static final String MISSED = "missed";

	private static final double SCALE = Double.parseDouble(System.getProperty("bench.scale", "1"));

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String name;

	private final Path folder;

	private final double scale;

	private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

	private final List<Goal> goals = new ArrayList<>();

	/** Of this scenario in this world, with what the world knows now. */
	public BenchReport(String name, BotWorld world) {
		this(name, world.database());
		with("unknown", world.unknown()).with("too_many_requests", world.tooManyRequests())
			.with("load_before", world.loadBefore());
	}

	/** Of this scenario on this database. */
	public BenchReport(String name, String database) {
		this(name, database, FOLDER, SCALE);
	}

	BenchReport(String name, String database, Path folder, double scale) {
		this.name = name;
		this.folder = folder;
		this.scale = scale;
		BenchTable.COLUMNS.forEach((column) -> this.figures.put(column, null));
		with("database", database).with("cores", Runtime.getRuntime().availableProcessors())
			.with("scale", scale)
			.with("at", Instant.now().toString());
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

	/**
	 * What became of the messages.
	 * @param rows how many there should be
	 */
	public BenchReport with(Audit audit, long rows) {
		with("lost",
				audit.lost() + audit.refused() + audit.answersLost() + audit.unfinished()
						+ Math.max(0, rows - audit.bulk()))
			.with("doubled", audit.doubled() + Math.max(0, audit.bulk() - rows));
		return audit.findings().isEmpty() ? this : with("findings", audit.findings());
	}

	/** How long people waited for their answers. */
	public BenchReport with(People people, List<Ledger.Entry> sent) {
		List<Long> waits = people.waits(sent);
		return with("texts", people.texts()).with("unanswered", people.texts() - waits.size()).waits(waits);
	}

	/** Sorted milliseconds until people were answered. */
	BenchReport waits(List<Long> waits) {
		if (waits.isEmpty()) {
			return this;
		}
		return with("reply_p50_ms", percentile(waits, 50)).with("reply_p95_ms", percentile(waits, 95))
			.with("reply_p99_ms", percentile(waits, 99));
	}

	static long percentile(List<Long> sorted, int percent) {
		if (sorted.isEmpty()) {
			throw new IllegalArgumentException("nothing was measured");
		}
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100d) - 1));
	}

	/** This must not be at all, however small the run. */
	public BenchReport none(String figure, String words) {
		return most(figure, 0, words, Goal.ALWAYS);
	}

	/** Nothing may be lost or doubled. */
	public BenchReport whole() {
		return none("lost", "none lost").none("doubled", "none doubled");
	}

	/**
	 * The same of a run in which nothing breaks: all is known, and nobody was too fast.
	 */
	BenchReport flawless() {
		return whole().none("unknown", "nothing unknown where nothing breaks").none("too_many_requests", "0 × 429");
	}

	BenchReport least(String figure, double bound, String words, double from) {
		this.goals.add(new Goal(words, figure, true, bound, from));
		return this;
	}

	public BenchReport most(String figure, double bound, String words, double from) {
		this.goals.add(new Goal(words, figure, false, bound, from));
		return this;
	}

	/** Writes target/bench/NAME.json, then fails if a goal was missed that binds. */
	public void finish() {
		write();
		List<String> failures = this.goals.stream()
			.filter((goal) -> goal.binds(this.scale) && !goal.reached(this.figures.get(goal.figure())))
			.map((goal) -> goal.missed(this.figures.get(goal.figure())))
			.toList();
		if (!failures.isEmpty()) {
			throw new AssertionError(this.name + " at scale " + this.scale + ": " + String.join("; ", failures));
		}
	}

	/** Writes target/bench/NAME.json. */
	public void write() {
		List<String> missed = this.goals.stream()
			.filter((goal) -> !goal.reached(this.figures.get(goal.figure())))
			.map((goal) -> goal.missed(this.figures.get(goal.figure())))
			.toList();
		if (!missed.isEmpty()) {
			this.figures.put(MISSED, missed);
		}
		try {
			Files.writeString(Files.createDirectories(this.folder).resolve(this.name + ".json"),
					JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this.figures));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
