package id.p2k2.bot.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged bot in a process of its own. */
public final class BotProcess implements AutoCloseable {

	private static final Path JAR = Path.of("target", "p2k2-bot.jar");

	private static final Duration START = Duration.ofSeconds(180);

	private static final Pattern UNKNOWN = Pattern.compile("outbox row ([0-9]+) .*nobody knows");

	private static final Pattern COLLECTION = Pattern.compile("([0-9]+)M->([0-9]+)M\\(");

	private static final Pattern HEAP = Pattern.compile("heap +total.*used ([0-9]+)K");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final JavaProcess process;

	private final Path collections;

	private final int port;

	private final int management;

	private BotProcess(JavaProcess process, Path collections, int port, int management) {
		this.process = process;
		this.collections = collections;
		this.port = port;
		this.management = management;
	}

	static BotProcess start(String name, List<String> options, Map<String, String> settings) {
		int port = freePort();
		int management = freePort();
		Path collections = JavaProcess.FOLDER.resolve(name + ".gc");
		Map<String, String> all = new HashMap<>(settings);
		all.put("PORT", String.valueOf(port));
		all.put("MANAGEMENT_PORT", String.valueOf(management));
		List<String> flags = new ArrayList<>(options);
		flags.add("-Xlog:gc:file=" + collections);
		return new BotProcess(JavaProcess.ofJar(name, JAR, flags, all), collections, port, management);
	}

	/** Waits until it serves. */
	public BotProcess awaitStarted() {
		this.process.awaitLine("Started P2k2Bot", START);
		return this;
	}

	/** Where webhooks arrive. */
	public int port() {
		return this.port;
	}

	/** Whether it has become the one that sends, and runs. */
	public boolean sends() {
		return running() && said("this instance sends for bot") > 0;
	}

	/** Whether its process has not ended. */
	public boolean running() {
		return this.process.running();
	}

	/** Processor time it has used so far. */
	public Duration cpu() {
		return this.process.cpu();
	}

	/** How many lines of its log contain this. */
	public long said(String part) {
		return this.process.lines().stream().filter((line) -> line.contains(part)).count();
	}

	/** Numbers of the rows it has reported as unknown to the operator. */
	public Set<Long> reportedUnknown() {
		return this.process.lines()
			.stream()
			.flatMap((line) -> UNKNOWN.matcher(line).results())
			.map((found) -> Long.parseLong(found.group(1)))
			.collect(Collectors.toSet());
	}

	/** Megabytes of heap in use at the most, garbage included. */
	public long heapPeak() {
		return Math.max(collected(1), heapNow());
	}

	/** Megabytes of heap in use at the most just after a collection; 0 without any. */
	public long heapLive() {
		return collected(2);
	}

	/** Megabytes of heap in use after a collection that is made now. */
	public long heapCollected() {
		this.process.told("GC.run");
		return HEAP.matcher(this.process.told("GC.heap_info"))
			.results()
			.mapToLong((found) -> Long.parseLong(found.group(1)) / 1024)
			.sum();
	}

	/** How many threads of the operating system it has. */
	public long threads() {
		return this.process.told("Thread.print").lines().filter((line) -> line.startsWith("\"")).count();
	}

	/** How many lines its log has. */
	public long lines() {
		return this.process.lines().size();
	}

	private long collected(int group) {
		try (Stream<String> lines = Files.lines(this.collections)) {
			return lines.flatMap((line) -> COLLECTION.matcher(line).results())
				.mapToLong((found) -> Long.parseLong(found.group(group)))
				.max()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long heapNow() {
		return metrics().lines()
			.filter((line) -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
			.mapToLong((line) -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum() / (1024 * 1024);
	}

	/** All its metrics, empty if it does not answer. */
	public String metrics() {
		URI address = URI.create("http://127.0.0.1:" + this.management + "/actuator/prometheus");
		try {
			return HTTP
				.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build(),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			return "";
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Ends it at once: kill -9. */
	public void kill() {
		this.process.kill();
	}

	@Override
	public void close() {
		this.process.close();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
