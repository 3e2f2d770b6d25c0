package id.p2k2.bot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that becomes due by the clock. May run in several instances one after the other
 * and again after a crash, so it must do each due thing once by what it stores, not by
 * when it runs.
 */
public interface Tick {

	/**
	 * Its name in the log.
	 * @return a verb phrase in kebab case
	 */
	String name();

	/**
	 * How often it looks. Those that look equally often share a pulse, and so the longest
	 * of them delays the next; few different intervals cost little.
	 * @return real time between two runs
	 */
	Duration every();

	/**
	 * Does what is due.
	 * @param now the bot's time
	 * @return how many things were done
	 */
	int run(Instant now);

	/**
	 * When the next thing is due.
	 * @param after only later than this
	 * @return the bot's time, or empty if nothing is planned
	 */
	Optional<Instant> nextDue(Instant after);

}
