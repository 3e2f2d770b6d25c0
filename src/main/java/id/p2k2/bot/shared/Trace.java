package id.p2k2.bot.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A failure as the log may show it: kinds and places, never messages, which may quote a
 * person's words or name (a duplicate key does).
 */
public final class Trace {

	private static final int FRAMES = 12;

	private Trace() {
	}

	/**
	 * One failure with its causes.
	 * @param failure what was thrown
	 * @return class names and the nearest frames
	 */
	public static String of(Throwable failure) {
		String own = failure.getClass().getName() + Arrays.stream(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("id.p2k2"))
			.limit(FRAMES)
			.map((frame) -> "\n  at " + frame)
			.collect(Collectors.joining());
		Throwable cause = failure.getCause();
		return (cause == null || cause == failure) ? own : own + "\n because " + of(cause);
	}

}
