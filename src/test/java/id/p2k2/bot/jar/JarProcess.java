package id.p2k2.bot.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code java -jar target/p2k2-bot.jar} with exactly the settings named; killed when
 * closed.
 */
final class JarProcess implements AutoCloseable {

	private static final Path JAR = Path.of("target", "p2k2-bot.jar");

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Process process;

	private final Path out;

	private final Path err;

	private final int management;

	private JarProcess(Process process, Path out, Path err, int management) {
		this.process = process;
		this.out = out;
		this.err = err;
		this.management = management;
	}

	static JarProcess start(Path folder, Map<String, String> settings) {
		if (!Files.isRegularFile(JAR)) {
			throw new AssertionError(JAR + " is not there: run mvn verify, or mvn package first");
		}
		Path out = folder.resolve("out.txt");
		Path err = folder.resolve("err.txt");
		int management = freePort();
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-jar", JAR.toString());
		builder.environment().keySet().removeIf((name) -> name.matches("(TELEGRAM|SPRING|P2K2|MANAGEMENT)_.*|PORT"));
		builder.environment().putAll(settings);
		builder.environment().put("PORT", String.valueOf(freePort()));
		builder.environment().put("MANAGEMENT_PORT", String.valueOf(management));
		try {
			return new JarProcess(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err,
					management);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for its end. */
	int exitCode() throws InterruptedException {
		if (!this.process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
			throw new AssertionError("the jar still runs after " + LONGEST.toSeconds() + " seconds");
		}
		return this.process.exitValue();
	}

	/** Asks it to stop, as systemd and container engines do. */
	void terminate() {
		this.process.destroy();
	}

	boolean running() {
		return this.process.isAlive();
	}

	List<String> out() {
		return lines(this.out);
	}

	List<String> err() {
		return lines(this.err);
	}

	/** How many lines of the log contain this. */
	long said(String part) {
		return out().stream().filter((line) -> line.contains(part)).count();
	}

	/** Status code and body of an address on the management port; code 0: not there. */
	Answer management(String path) {
		URI address = URI.create("http://127.0.0.1:" + this.management + path);
		try {
			HttpResponse<String> answer = HTTP
				.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
			return new Answer(answer.statusCode(), answer.body());
		}
		catch (IOException ex) {
			return new Answer(0, "");
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Answer(int code, String body) {
	}

}
