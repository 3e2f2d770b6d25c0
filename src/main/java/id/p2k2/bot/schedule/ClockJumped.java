package id.p2k2.bot.schedule;

import java.time.Duration;

/**
 * The machine's clock was set. Told once in each instance whose machine it is, in the
 * thread that saw it; whoever keeps times by which something must soon be tried again
 * looks at them anew.
 *
 * @param by how far ahead, negative if it was set back
 */
public record ClockJumped(Duration by) {

	/**
	 * Whether times that were near are now far.
	 * @return true if the clock was set back
	 */
	public boolean back() {
		return this.by.isNegative();
	}

}
