package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Notices that the same text goes to the same person again and again, as when two
 * programs answer each other. Remembers hashes, never texts, and only of the chats
 * written to last. Safe for use by many threads.
 */
final class LoopGuard {

	static final int MOST = 20;

	private static final long WITHIN = Duration.ofMinutes(5).toNanos();

	private static final int REMEMBERED = 50_000;

	private final LongSupplier nanoTime;

	private final Map<Said, Times> said = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Said, Times> eldest) {
			return size() > REMEMBERED;
		}
	};

	LoopGuard(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * Whether this may still be said.
	 * @return false from the 21st time within five minutes on
	 */
	boolean mayBeSaid(long chat, String text) {
		Said what = new Said(chat, text.hashCode(), text.length());
		synchronized (this.said) {
			long now = this.nanoTime.getAsLong();
			Times times = this.said.get(what);
			if (times == null || now - times.since() >= WITHIN) {
				times = new Times(now, 0);
			}
			this.said.put(what, new Times(times.since(), times.count() + 1));
			return times.count() < MOST;
		}
	}

	private record Said(long chat, int hash, int length) {

	}

	private record Times(long since, int count) {

	}

}
