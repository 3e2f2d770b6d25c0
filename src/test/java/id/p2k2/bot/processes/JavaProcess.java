package id.p2k2.bot.processes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of ours in a process of its own; what it says goes to target/bench. */
public final class JavaProcess implements AutoCloseable {

	static final Path FOLDER = Path.of("target", "bench");

	private final Process process;

	private final Path log;

	private JavaProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	/** A class of this run's class path. */
	public static JavaProcess ofClass(String name, Class<?> program, List<String> options, String... arguments) {
		List<String> command = new ArrayList<>(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
		command.addAll(List.of(arguments));
		return start(name, command, Map.of());
	}

	/** A packaged program with exactly these settings of ours. */
	static JavaProcess ofJar(String name, Path jar, List<String> options, Map<String, String> settings) {
		if (!Files.isRegularFile(jar)) {
			throw new AssertionError(jar + " is not there: run mvn verify, or mvn package first");
		}
		return start(name, Stream.concat(options.stream(), Stream.of("-jar", jar.toString())).toList(), settings);
	}

	private static JavaProcess start(String name, List<String> arguments, Map<String, String> settings) {
		try {
			Path log = Files.createDirectories(FOLDER).resolve(name + ".log");
			List<String> command = new ArrayList<>();
			command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
			command.addAll(arguments);
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.environment()
				.keySet()
				.removeIf((variable) -> variable.matches("(TELEGRAM|SPRING|P2K2|MANAGEMENT)_.*|PORT"));
			builder.environment().putAll(settings);
			return new JavaProcess(builder.start(), log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for a line of its output and returns what follows the marker. */
	public String awaitLine(String marker, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		while (System.nanoTime() < end) {
			boolean alive = this.process.isAlive();
			for (String line : lines()) {
				int at = line.indexOf(marker);
				if (at >= 0) {
					return line.substring(at + marker.length()).strip();
				}
			}
			if (!alive) {
				throw new AssertionError("ended before it said \"" + marker + "\": " + this.log);
			}
			Pause.of(Duration.ofMillis(50));
		}
		throw new AssertionError("did not say \"" + marker + "\": " + this.log);
	}

	/** All it has said so far. */
	List<String> lines() {
		try (BufferedReader reader = Files.newBufferedReader(this.log)) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean running() {
		return this.process.isAlive();
	}

	/** Processor time it has used so far. */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** What the JDK's tool says of it. */
	String told(String command) {
		try {
			Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
					String.valueOf(this.process.pid()), command)
				.redirectErrorStream(true)
				.start();
			return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
