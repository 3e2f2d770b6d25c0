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
					waits.add(one(connection, Script.FIRST_UPDATE + i, i % chats, i / chats));
				}
			}
		}
	}

	/** Sends one until it is taken. */
	void one(long update, int person, int turn) {
		try (PostConnection connection = new PostConnection(this.port)) {
			one(connection, update, person, turn);
		}
	}

	/** The milliseconds until it was taken. */
	private static long one(PostConnection connection, long update, int person, int turn) {
		String json = Script.json(update, person, turn);
		long start = System.nanoTime();
		int code = connection.post(json);
		if (code != 200) {
			throw new AssertionError("a POST was answered with " + code);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

}
