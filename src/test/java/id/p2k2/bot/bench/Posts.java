package id.p2k2.bot.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Updates as Telegram posts them: one a POST, in order within a chat, over 40
 * connections. What posts them runs beside the bot only here, so it costs as little as it
 * can.
 */
final class Posts {

	static final long FIRST_UPDATE = 900_000_000;

	static final long FIRST_CHAT = 6_000_000_000L;

	private static final int CONNECTIONS = 40;

	private final int port;

	Posts(int port) {
		this.port = port;
	}

	/** Sends all and returns the milliseconds until each was taken, sorted. */
	List<Long> send(int updates, int chats) {
		ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
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
		try (PostConnection connection = new PostConnection(this.port)) {
			for (int i = 0; i < updates; i++) {
				if (i % chats % CONNECTIONS == lane) {
					waits.add(one(connection, FIRST_UPDATE + i, FIRST_CHAT + i % chats));
				}
			}
		}
	}

	/** Sends one until it is taken. */
	void one(long update, long chat) {
		try (PostConnection connection = new PostConnection(this.port)) {
			one(connection, update, chat);
		}
	}

	/** The milliseconds until it was taken. */
	private static long one(PostConnection connection, long update, long chat) {
		String json = """
				{"update_id":%d,"message":{"message_id":%d,"date":1790000000,"text":"/start",
				"chat":{"id":%d,"type":"private","first_name":"Orang"},
				"from":{"id":%d,"is_bot":false,"first_name":"Orang","language_code":"id"}}}""".formatted(update,
				update - FIRST_UPDATE + 1_000_000, chat, chat);
		long start = System.nanoTime();
		int code = connection.post(json);
		if (code != 200) {
			throw new AssertionError("a POST was answered with " + code);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

}
