package id.p2k2.bot.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting between two looks at another process. */
final class Pause {

	private Pause() {
	}

	static void of(Duration length) {
		LockSupport.parkNanos(length.toNanos());
	}

}
