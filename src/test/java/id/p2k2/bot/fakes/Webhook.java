package id.p2k2.bot.fakes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import id.p2k2.bot.fakes.UpdateQueue.Pending;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pushes updates to the bot as the official server does: one a POST, in order within a
 * chat, lanes in parallel up to max_connections; after a failure at once, then after 2,
 * 4, 8 … s up to a random 60–120 s, unless Retry-After says otherwise.
 */
final class Webhook {

	private record Target(URI uri, String secret, int connections, Semaphore free) {
	}

	private final Bot bot;

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.followRedirects(HttpClient.Redirect.NEVER)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Map<String, Deque<Pending>> lanes = new HashMap<>();

	private volatile @Nullable Target target;

	private volatile @Nullable String lastError;

	private volatile long lastErrorDate;

	Webhook(Bot bot) {
		this.bot = bot;
	}

	void set(URI uri, String secret, int connections) {
		clear();
		Target next = new Target(uri, secret, connections, new Semaphore(connections));
		this.target = next;
		this.lastError = null;
		this.bot.queue.pushTo((update) -> offer(next, update));
	}

	void clear() {
		this.bot.queue.pushTo(null);
		this.lock.lock();
		try {
			this.target = null;
			this.lanes.clear();
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	void close() {
		clear();
		this.client.shutdownNow();
	}

	private void offer(Target to, Pending update) {
		this.lock.lock();
		try {
			Deque<Pending> lane = this.lanes.get(update.lane());
			if (lane == null) {
				Deque<Pending> opened = new ArrayDeque<>();
				opened.add(update);
				this.lanes.put(update.lane(), opened);
				Thread.ofVirtual().name("webhook").start(() -> drain(to, update.lane(), opened));
			}
			else {
				lane.add(update);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void drain(Target to, String name, Deque<Pending> lane) {
		try {
			Pending next = head(name, lane);
			while (next != null && to == this.target) {
				deliver(to, next);
				advance(lane);
				next = head(name, lane);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private @Nullable Pending head(String name, Deque<Pending> lane) {
		this.lock.lock();
		try {
			Pending next = lane.peek();
			if (next == null) {
				this.lanes.remove(name, lane);
			}
			return next;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void advance(Deque<Pending> lane) {
		this.lock.lock();
		try {
			lane.poll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void deliver(Target to, Pending update) throws InterruptedException {
		for (int attempt = 0; to == this.target && this.bot.queue.holds(update.id()); attempt++) {
			long wait = post(to, update, attempt);
			if (wait < 0) {
				this.bot.queue.confirmOne(update.id());
				return;
			}
			pause(to, wait);
		}
	}

	/** Seconds until the next attempt, -1 if it was delivered. */
	private long post(Target to, Pending update, int attempt) throws InterruptedException {
		to.free().acquire();
		try {
			HttpResponse<byte[]> answer = this.client.send(request(to, update), BodyHandlers.ofByteArray());
			this.bot.world.count("webhook " + answer.statusCode());
			if (answer.statusCode() / 100 == 2) {
				return -1;
			}
			failed("Wrong response from the webhook: " + answer.statusCode());
			return answer.headers().firstValueAsLong("Retry-After").stream().findFirst().orElse(backOff(attempt));
		}
		catch (IOException ex) {
			failed("Connection failed");
			return backOff(attempt);
		}
		finally {
			to.free().release();
		}
	}

	private static HttpRequest request(Target to, Pending update) {
		HttpRequest.Builder request = HttpRequest.newBuilder(to.uri())
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(Json.bytes(update.json())));
		if (!to.secret().isEmpty()) {
			request.header("X-Telegram-Bot-Api-Secret-Token", to.secret());
		}
		return request.build();
	}

	private static long backOff(int attempt) {
		long most = ThreadLocalRandom.current().nextLong(60, 121);
		return (attempt == 0) ? 0 : Math.min(most, 1L << Math.min(attempt, 10));
	}

	private void pause(Target to, long seconds) throws InterruptedException {
		long left = TimeUnit.SECONDS.toNanos(Math.min(seconds, 3600));
		this.lock.lock();
		try {
			while (left > 0 && to == this.target) {
				left = this.changed.awaitNanos(left);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void failed(String why) {
		this.lastErrorDate = this.bot.world.now().getEpochSecond();
		this.lastError = why;
		Await.changed();
	}

	ObjectNode info() {
		Target now = this.target;
		ObjectNode json = Json.object()
			.put("url", (now != null) ? now.uri().toString() : "")
			.put("has_custom_certificate", false)
			.put("pending_update_count", this.bot.queue.size());
		if (now != null) {
			json.put("max_connections", now.connections());
		}
		if (this.lastError != null) {
			json.put("last_error_date", this.lastErrorDate).put("last_error_message", this.lastError);
		}
		this.bot.queue.allowed().forEach(json.withArray("allowed_updates")::add);
		return json;
	}

}
