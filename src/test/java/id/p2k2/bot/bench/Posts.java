package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Updates as Telegram posts them: one a POST, in order within a chat, over 40
 * connections.
 */
final class Posts {

	static final long FIRST_UPDATE = 900_000_000;

	static final long FIRST_CHAT = 6_000_000_000L;

	private static final int CONNECTIONS = 40;

	private final URI address;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	Posts(int port) {
		this.address = URI.create("http://127.0.0.1:" + port + "/telegram/webhook/1");
	}

	/** Sends all and returns the milliseconds until each was taken, sorted. */
	List<Long> send(int updates, int chats) {
		ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<? extends Future<?>> lanes = IntStream.range(0, CONNECTIONS)
				.mapToObj((lane) -> threads.submit(() -> lane(lane, updates, chats, waits)))
				.toList();
			for (Future<?> lane : lanes) {
				lane.get();
			}
		}
		catch (InterruptedException | java.util.concurrent.ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return waits.stream().sorted().toList();
	}

	private void lane(int lane, int updates, int chats, ConcurrentLinkedQueue<Long> waits) {
		for (int i = 0; i < updates; i++) {
			if (i % chats % CONNECTIONS == lane) {
				waits.add(one(FIRST_UPDATE + i, FIRST_CHAT + i % chats));
			}
		}
	}

	/** Sends one until it is taken and returns the milliseconds that took. */
	long one(long update, long chat) {
		String json = """
				{"update_id":%d,"message":{"message_id":%d,"date":1790000000,"text":"/start",
				"chat":{"id":%d,"type":"private","first_name":"Orang"},
				"from":{"id":%d,"is_bot":false,"first_name":"Orang","language_code":"id"}}}""".formatted(update,
				update - FIRST_UPDATE + 1_000_000, chat, chat);
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.header("X-Telegram-Bot-Api-Secret-Token", IntakeBench.SECRET)
			.POST(HttpRequest.BodyPublishers.ofString(json))
			.build();
		long start = System.nanoTime();
		try {
			int code = this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
			if (code != 200) {
				throw new AssertionError("a POST was answered with " + code);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

}
