package id.p2k2.bot.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntToLongFunction;

import id.p2k2.bot.fakes.Ledger;

/** People who write to the bot at a steady rate and want an answer. */
public final class People implements AutoCloseable {

	/** The first person. */
	static final long FIRST = 5_000_000;

	private final TelegramProcess telegram;

	private final List<Written> written = new CopyOnWriteArrayList<>();

	private final Thread thread;

	private volatile boolean running = true;

	private People(TelegramProcess telegram, double perSecond, IntToLongFunction persons, String text) {
		this.telegram = telegram;
		this.thread = Thread.ofVirtual().name("people").start(() -> chat(perSecond, persons, text));
	}

	/** So many people who write this in turn, together so often a second. */
	public static People writing(TelegramProcess telegram, double perSecond, int persons, String text) {
		return writing(telegram, perSecond, (number) -> FIRST + number % persons, text);
	}

	/**
	 * The same; who writes the first, the second text and so on is told by their number.
	 */
	public static People writing(TelegramProcess telegram, double perSecond, IntToLongFunction persons, String text) {
		return new People(telegram, perSecond, persons, text);
	}

	private void chat(double perSecond, IntToLongFunction persons, String text) {
		long interval = (long) (1e9 / perSecond);
		long next = System.nanoTime();
		for (int i = 0; this.running; i++) {
			Pause.of(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
			next += interval;
			long person = persons.applyAsLong(i);
			this.written.add(new Written(person, Instant.now()));
			this.telegram.text(person, text);
		}
	}

	/** How many texts they have written. */
	public long texts() {
		return this.written.size();
	}

	/**
	 * Milliseconds from each text to the acceptance of the first answer to it, sorted.
	 */
	public List<Long> waits(List<Ledger.Entry> sent) {
		Map<Long, NavigableSet<Instant>> answers = new HashMap<>();
		sent.forEach((entry) -> answers.computeIfAbsent(entry.chatId(), (_) -> new TreeSet<>()).add(entry.at()));
		List<Long> waits = new ArrayList<>();
		for (Written one : this.written) {
			Instant answer = answers.getOrDefault(one.person(), new TreeSet<>()).ceiling(one.at());
			if (answer != null) {
				waits.add(Duration.between(one.at(), answer).toMillis());
			}
		}
		return waits.stream().sorted().toList();
	}

	/** When each of them wrote for the first time. */
	public Map<Long, Instant> firstTexts() {
		Map<Long, Instant> first = new HashMap<>();
		this.written.forEach((one) -> first.putIfAbsent(one.person(), one.at()));
		return first;
	}

	@Override
	public void close() {
		rest();
	}

	/** They stop writing. */
	public void rest() {
		this.running = false;
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private record Written(long person, Instant at) {

	}

}
