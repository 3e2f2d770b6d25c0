package id.p2k2.bot.fakes;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Bounded waiting for a condition. Every change in a {@link FakeTelegram} wakes the
 * waiters at once; conditions on anything else are looked at again every few
 * milliseconds.
 */
public final class Await {

	/** How long {@link #until(String, BooleanSupplier)} waits at most. */
	public static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final Duration GLANCE = Duration.ofMillis(10);

	private static final ReentrantLock LOCK = new ReentrantLock();

	private static final Condition CHANGED = LOCK.newCondition();

	private Await() {
	}

	/** Waits until the condition holds; an AssertionError naming it otherwise. */
	public static void until(String what, BooleanSupplier condition) {
		until(what, PATIENCE, condition);
	}

	/** The same with a limit of its own. */
	public static void until(String what, Duration atMost, BooleanSupplier condition) {
		long end = System.nanoTime() + atMost.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Not within " + atMost.toMillis() + " ms: " + what);
			}
			glance();
		}
	}

	/** Waits until there is a value and returns it. */
	public static <T> T found(String what, Supplier<Optional<T>> source) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Optional<T> value = source.get();
		while (value.isEmpty()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Not within " + PATIENCE.toMillis() + " ms: " + what);
			}
			glance();
			value = source.get();
		}
		return value.get();
	}

	/** Wakes everybody who waits. */
	static void changed() {
		LOCK.lock();
		try {
			CHANGED.signalAll();
		}
		finally {
			LOCK.unlock();
		}
	}

	private static void glance() {
		LOCK.lock();
		try {
			if (!CHANGED.await(GLANCE.toNanos(), TimeUnit.NANOSECONDS)) {
				Thread.onSpinWait();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting");
		}
		finally {
			LOCK.unlock();
		}
	}

}
