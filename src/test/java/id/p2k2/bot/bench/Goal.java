package id.p2k2.bot.bench;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a figure must be.
 *
 * @param words the goal as it was set
 * @param figure which one
 * @param least at least or, if false, at most
 * @param bound this much
 * @param from the smallest scale at which a run that misses it fails
 */
record Goal(String words, String figure, boolean least, double bound, double from) {

	/** What must never happen, however small the run. */
	static final double ALWAYS = 0;

	/** What holds of a run long enough to be warm, whatever the number of messages. */
	static final double A_TENTH = 0.1;

	/** What was set for the whole size. */
	static final double FULL = 1;

	boolean reached(@Nullable Object value) {
		return value instanceof Number number
				&& (this.least ? number.doubleValue() >= this.bound : number.doubleValue() <= this.bound);
	}

	/** Whether a run of this scale has to reach it. */
	boolean binds(double scale) {
		return scale >= this.from;
	}

	/** For instance {@code ≥ 2,000/s: per_second is 1523.2, must be at least 2000}. */
	String missed(@Nullable Object value) {
		return "%s: %s is %s, must be at %s %s".formatted(this.words, this.figure,
				(value != null) ? value : "not measured", this.least ? "least" : "most",
				String.format(Locale.ROOT, "%.3f", this.bound).replaceAll("\\.?0+$", ""));
	}

}
