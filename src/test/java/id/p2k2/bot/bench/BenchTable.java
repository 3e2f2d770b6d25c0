package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints all figures under target/bench as one table when the last scenario has ended,
 * also as target/bench/table.md.
 */
public final class BenchTable implements BeforeAllCallback, AutoCloseable {

	static final List<String> COLUMNS = List.of("messages", "seconds", "per_second", "cpu_seconds_per_1000",
			"heap_peak_mb", "lost", "doubled", "unknown", "too_many_requests", "reply_p50_ms", "reply_p95_ms",
			"reply_p99_ms", "database");

	/** Why there are no figures. */
	static final String NOT_RUN = "not_run";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public void beforeAll(ExtensionContext context) {
		context.getRoot()
			.getStore(ExtensionContext.Namespace.create(BenchTable.class))
			.computeIfAbsent(BenchTable.class);
	}

	@Override
	public void close() {
		try (Stream<Path> files = Files.list(Files.createDirectories(BenchReport.FOLDER))) {
			List<Path> reports = files.filter((file) -> file.toString().endsWith(".json")).sorted().toList();
			List<String> lines = new ArrayList<>();
			lines.add("| scenario | " + String.join(" | ", COLUMNS) + " | more |");
			lines.add("|---" + "|---".repeat(COLUMNS.size() + 1) + "|");
			for (Path report : reports) {
				lines.add(line(report));
			}
			Files.write(BenchReport.FOLDER.resolve("table.md"), lines);
			lines.forEach(System.out::println);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String line(Path report) throws IOException {
		JsonNode figures = JSON.readTree(Files.readString(report));
		String name = report.getFileName().toString().replace(".json", "");
		if (figures.has(NOT_RUN)) {
			return "| " + name + " |" + " |".repeat(COLUMNS.size()) + " **not run**, because "
					+ figures.path(NOT_RUN).asString() + " |";
		}
		String known = COLUMNS.stream()
			.map((column) -> figures.path(column).asString(""))
			.collect(Collectors.joining(" | "));
		List<String> missed = new ArrayList<>();
		figures.path(BenchReport.MISSED).forEach((goal) -> missed.add(" **missed: " + goal.asString("") + "**"));
		String more = figures.properties()
			.stream()
			.filter((figure) -> !COLUMNS.contains(figure.getKey()) && !figure.getValue().isArray())
			.map((figure) -> figure.getKey() + " " + figure.getValue().asString(""))
			.collect(Collectors.joining(", "));
		return "| " + name + " | " + known + " | " + more + String.join("", missed) + " |";
	}

}
