package id.p2k2.bot.fakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bot's unconfirmed updates, with the offset rules of the official server: confirmed by
 * a higher offset, negative offsets count from the end, one more than ten beyond the end
 * is answered from the head.
 */
final class UpdateQueue {

	/** An update; the lane is what a webhook keeps in order. */
	record Pending(long id, String kind, String lane, ObjectNode json, Instant at) {
	}

	private static final Set<String> OFF_BY_DEFAULT = Set.of("chat_member", "message_reaction",
			"message_reaction_count");

	private final World world;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition arrived = this.lock.newCondition();

	private final TreeMap<Long, Pending> pending = new TreeMap<>();

	private Set<String> allowed = Set.of();

	private @Nullable Consumer<Pending> push;

	private long nextId;

	private long poller;

	UpdateQueue(World world, long firstId) {
		this.world = world;
		this.nextId = firstId;
	}

	/** Queues an update unless the bot does not want this kind. */
	void add(String kind, String lane, ObjectNode payload) {
		this.lock.lock();
		try {
			if (this.allowed.isEmpty() ? OFF_BY_DEFAULT.contains(kind) : !this.allowed.contains(kind)) {
				return;
			}
			ObjectNode json = Json.object().put("update_id", this.nextId);
			json.set(kind, payload);
			Pending update = new Pending(this.nextId++, kind, lane, json, this.world.now());
			this.pending.put(update.id(), update);
			if (this.push != null) {
				this.push.accept(update);
			}
			this.arrived.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	List<ObjectNode> poll(long offset, int limit, Duration timeout) throws InterruptedException {
		this.lock.lock();
		try {
			long me = ++this.poller;
			this.arrived.signalAll();
			long from = confirm(offset);
			long left = timeout.toNanos();
			while (true) {
				mayPoll(me);
				expire();
				List<ObjectNode> batch = batch(from, limit);
				if (!batch.isEmpty() || left <= 0) {
					return batch;
				}
				left = this.arrived.awaitNanos(left);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private void mayPoll(long me) {
		if (this.push != null) {
			throw ApiError.conflict("can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		}
		if (me != this.poller) {
			throw ApiError.conflict(
					"terminated by other getUpdates request; " + "make sure that only one bot instance is running");
		}
	}

	private long confirm(long offset) {
		long head = this.pending.isEmpty() ? this.nextId : this.pending.firstKey();
		if (offset == 0 || offset > this.nextId + 10 || offset > 0 && offset < head - 100_000) {
			return head;
		}
		long from = (offset < 0) ? Math.max(head, this.nextId + offset) : offset;
		this.pending.headMap(from).clear();
		Await.changed();
		return head(from);
	}

	private long head(long from) {
		return this.pending.isEmpty() ? Math.min(from, this.nextId) : this.pending.firstKey();
	}

	private List<ObjectNode> batch(long from, int limit) {
		List<ObjectNode> batch = new ArrayList<>();
		for (Pending update : this.pending.tailMap(from).values()) {
			if (batch.size() < limit) {
				batch.add(update.json());
			}
		}
		return batch;
	}

	private void expire() {
		if (this.world.options.expiring()) {
			Instant now = this.world.now();
			this.pending.values().removeIf((update) -> {
				long life = update.kind().equals("callback_query") ? 150 : TimeUnit.HOURS.toSeconds(24);
				return update.at().plusSeconds(life).isBefore(now);
			});
		}
	}

	void allow(Set<String> kinds) {
		this.lock.lock();
		try {
			this.allowed = Set.copyOf(kinds);
		}
		finally {
			this.lock.unlock();
		}
	}

	Set<String> allowed() {
		return this.allowed;
	}

	/** Sends what is pending, and all that follows, to a webhook; null ends that. */
	void pushTo(@Nullable Consumer<Pending> receiver) {
		this.lock.lock();
		try {
			this.push = receiver;
			if (receiver != null) {
				this.pending.values().forEach(receiver);
			}
			this.arrived.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	void confirmOne(long id) {
		this.lock.lock();
		try {
			this.pending.remove(id);
		}
		finally {
			this.lock.unlock();
		}
		Await.changed();
	}

	boolean holds(long id) {
		this.lock.lock();
		try {
			expire();
			return this.pending.containsKey(id);
		}
		finally {
			this.lock.unlock();
		}
	}

	void clear() {
		this.lock.lock();
		try {
			this.pending.clear();
		}
		finally {
			this.lock.unlock();
		}
	}

	int size() {
		this.lock.lock();
		try {
			return this.pending.size();
		}
		finally {
			this.lock.unlock();
		}
	}

	/** What Telegram does after a quiet week: numbering begins anew somewhere. */
	void renumber(long next) {
		this.lock.lock();
		try {
			this.pending.clear();
			this.nextId = next;
		}
		finally {
			this.lock.unlock();
		}
	}

}
