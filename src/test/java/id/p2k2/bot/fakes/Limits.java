package id.p2k2.bot.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Telegram's published rates as token buckets: 30 a second for what a bot does not pay
 * for, 1000 with what it pays for, one a second for a chat with a burst of three, 20 a
 * minute for a group. Real time, since a moved clock does not make Telegram more
 * generous.
 */
final class Limits {

	private static final class Bucket {

		private final double perNano;

		private final double size;

		private double tokens;

		private long seen;

		Bucket(double perSecond, double size, long now) {
			this.perNano = perSecond / 1e9;
			this.size = size;
			this.tokens = size;
			this.seen = now;
		}

		double nanosUntilToken(long now) {
			this.tokens = Math.min(this.size, this.tokens + (now - this.seen) * this.perNano);
			this.seen = now;
			return (this.tokens >= 1) ? 0 : (1 - this.tokens) / this.perNano;
		}

		void take() {
			this.tokens -= 1;
		}

	}

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<String, Bucket> buckets = new HashMap<>();

	/** Lets one message pass or throws 429 with the seconds to wait. */
	void pass(String token, long chatId, boolean paid) {
		this.lock.lock();
		try {
			long now = System.nanoTime();
			Bucket all = bucket(token + " all", 1000, 1000, now);
			Bucket free = bucket(token + " free", 30, 30, now);
			Bucket chat = (chatId < 0) ? bucket(token + chatId, 20 / 60.0, 20, now) : bucket(token + chatId, 1, 3, now);
			double wait = Math.max(all.nanosUntilToken(now), chat.nanosUntilToken(now));
			wait = paid ? wait : Math.max(wait, free.nanosUntilToken(now));
			if (wait > 0) {
				throw ApiError.tooMany((int) Math.ceil(wait / 1e9));
			}
			all.take();
			if (!paid) {
				free.take();
			}
			chat.take();
		}
		finally {
			this.lock.unlock();
		}
	}

	private Bucket bucket(String key, double perSecond, double size, long now) {
		return this.buckets.computeIfAbsent(key, (missing) -> new Bucket(perSecond, size, now));
	}

}
