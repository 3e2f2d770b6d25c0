package id.p2k2.bot.fakes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** What all bots of one server share. */
final class World {

	final FakeOptions options;

	final Map<String, Bot> bots = new LinkedHashMap<>();

	final Ledger ledger = new Ledger();

	final Faults faults = new Faults();

	final Limits limits = new Limits();

	final Queue<Call> calls = new ConcurrentLinkedQueue<>();

	final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

	private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

	private volatile InstantSource clock;

	World(FakeOptions options) {
		this.options = options;
		this.clock = options.clock();
		for (String token : options.tokens()) {
			this.bots.put(token, new Bot(this, token));
		}
	}

	void clock(InstantSource source) {
		this.clock = source;
	}

	Instant now() {
		return this.clock.instant();
	}

	void count(String what) {
		this.counts.computeIfAbsent(what, (missing) -> new LongAdder()).increment();
	}

	void listen(Consumer<Change> listener) {
		this.listeners.add(listener);
	}

	void deafen(Consumer<Change> listener) {
		this.listeners.remove(listener);
	}

	void changed(Chat chat, Change.Kind kind, long messageId) {
		Change change = new Change(chat.bot.token, chat.id, kind, messageId);
		this.listeners.forEach((listener) -> listener.accept(change));
		Await.changed();
	}

}
