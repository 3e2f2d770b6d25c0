package id.p2k2.bot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of ours in a process of its own, with this run's class path. */
final class JavaProcess implements AutoCloseable {

	private final Process process;

	private final Path log;

	private JavaProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	static JavaProcess start(String name, Class<?> program, List<String> options, List<String> arguments,
			Map<String, String> environment) {
		try {
			Path log = Files.createDirectories(Path.of("target", "bench")).resolve(name + ".log");
			List<String> command = new ArrayList<>();
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			command.addAll(options);
			command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
			command.addAll(arguments);
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.environment().putAll(environment);
			return new JavaProcess(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for a line of its output and returns what follows the marker. */
	String awaitLine(String marker, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		while (System.nanoTime() < end) {
			try (BufferedReader lines = Files.newBufferedReader(this.log)) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					int at = line.indexOf(marker);
					if (at >= 0) {
						return line.substring(at + marker.length()).strip();
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			if (!this.process.isAlive()) {
				throw new IllegalStateException("ended before it said \"" + marker + "\": " + this.log);
			}
			Pause.of(Duration.ofMillis(50));
		}
		throw new IllegalStateException("did not say \"" + marker + "\": " + this.log);
	}

	/** Processor time it has used so far. */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** Ends it at once, as a power cut would. */
	void kill() {
		this.process.destroyForcibly();
		try {
			this.process.waitFor(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			kill();
			Thread.currentThread().interrupt();
		}
	}

}
