package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** One scenario's figures: a JSON file and a line on the screen. */
final class BenchReport {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String name;

	private final Map<String, Object> figures = new LinkedHashMap<>();

	BenchReport(String name) {
		this.name = name;
	}

	BenchReport with(String figure, Object value) {
		this.figures.put(figure, (value instanceof Double number) ? Math.round(number * 1000) / 1000d : value);
		return this;
	}

	void write() {
		try {
			Path folder = Files.createDirectories(Path.of("target", "bench"));
			Files.writeString(folder.resolve(this.name + ".json"),
					JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this.figures));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		System.out.println(this.name + ": "
				+ this.figures.entrySet()
					.stream()
					.map((figure) -> figure.getKey() + " " + figure.getValue())
					.collect(Collectors.joining(", ")));
	}

}
