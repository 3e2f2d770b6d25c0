package id.p2k2.bot.processes;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waiting between two looks at another process. */
public final class Pause {

	private Pause() {
	}

	/** At least this long. */
	public static void of(Duration length) {
		long end = System.nanoTime() + length.toNanos();
		for (long left = length.toNanos(); left > 0; left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
		}
	}

}
