package id.p2k2.bot.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

import id.p2k2.bot.processes.Pause;

/**
 * Brings updates as Telegram does: one a POST, those of a chat one after the other, the
 * chats side by side on 40 connections, each update again and again until it is taken,
 * when the answer says.
 */
final class WebhookSender implements AutoCloseable {

	static final String SECRET = "bench";

	static final long FIRST_UPDATE = 900_000_000;

	static final long FIRST_CHAT = 6_000_000;

	private static final int CHATS = 100;

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI address;

	private final Semaphore connections = new Semaphore(40);

	private final Map<Long, LinkedBlockingQueue<Long>> lanes = new ConcurrentHashMap<>();

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

	private final Set<Long> taken = ConcurrentHashMap.newKeySet();

	private volatile long written;

	private volatile boolean writing = true;

	WebhookSender(int port) {
		this.address = URI.create("http://127.0.0.1:" + port + "/telegram/webhook/1");
		this.threads.execute(this::write);
	}

	/** One text a second, each by the next person. */
	private void write() {
		while (this.writing) {
			long number = this.written++;
			long chat = FIRST_CHAT + number % CHATS;
			this.lanes.computeIfAbsent(chat, this::lane).add(FIRST_UPDATE + number);
			Pause.of(PAUSE);
		}
	}

	private LinkedBlockingQueue<Long> lane(long chat) {
		LinkedBlockingQueue<Long> lane = new LinkedBlockingQueue<>();
		this.threads.execute(() -> deliver(chat, lane));
		return lane;
	}

	private void deliver(long chat, LinkedBlockingQueue<Long> lane) {
		try {
			while (true) {
				long update = lane.take();
				while (!post(chat, update)) {
					Pause.of(this.attempts.getLast().retryAfter().isEmpty() ? PAUSE : Duration.ofSeconds(5));
				}
				this.taken.add(update);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean post(long chat, long update) throws InterruptedException {
		this.connections.acquire();
		Instant begun = Instant.now();
		try {
			HttpResponse<Void> answer = this.http.send(request(chat, update), HttpResponse.BodyHandlers.discarding());
			this.attempts.add(new Attempt(begun, Instant.now(), answer.statusCode(),
					answer.headers().firstValue("Retry-After").orElse("")));
			return answer.statusCode() == 200;
		}
		catch (IOException ex) {
			this.attempts.add(new Attempt(begun, Instant.now(), 0, ""));
			return false;
		}
		finally {
			this.connections.release();
		}
	}

	private HttpRequest request(long chat, long update) {
		return HttpRequest.newBuilder(this.address)
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "application/json")
			.header("X-Telegram-Bot-Api-Secret-Token", SECRET)
			.POST(HttpRequest.BodyPublishers.ofString("""
					{"update_id":%d,"message":{"message_id":%d,"date":1790000000,"text":"/start",
					"chat":{"id":%d,"type":"private","first_name":"Orang"},
					"from":{"id":%d,"is_bot":false,"first_name":"Orang","language_code":"id"}}}""".formatted(update,
					update - FIRST_UPDATE + 1_000_000, chat, chat)))
			.build();
	}

	/** Nobody writes any more; what was written is still brought. */
	void rest() {
		this.writing = false;
	}

	/** The numbers of all updates so far. */
	Set<Long> updates() {
		Set<Long> all = new TreeSet<>();
		for (long number = 0; number < this.written; number++) {
			all.add(FIRST_UPDATE + number);
		}
		return all;
	}

	/** The numbers of those that were taken. */
	Set<Long> taken() {
		return new TreeSet<>(this.taken);
	}

	/** Each POST so far. */
	List<Attempt> attempts() {
		return List.copyOf(this.attempts);
	}

	@Override
	public void close() {
		rest();
		this.threads.shutdownNow();
		this.http.shutdownNow();
	}

	/**
	 * One POST.
	 *
	 * @param begun when it was sent
	 * @param ended when it was answered
	 * @param status 0 if there was no answer
	 * @param retryAfter the header, empty without
	 */
	record Attempt(Instant begun, Instant ended, int status, String retryAfter) {

		long millis() {
			return Duration.between(this.begun, this.ended).toMillis();
		}

	}

}
