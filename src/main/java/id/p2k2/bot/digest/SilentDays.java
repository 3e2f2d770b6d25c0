package id.p2k2.bot.digest;

import java.time.LocalDate;
import java.util.Set;

/** Knows the days on which a whole kabupaten is silent. */
public interface SilentDays {

	/**
	 * Where nothing is sent on a day.
	 * @param day which
	 * @return names of kabupaten
	 */
	Set<String> silent(LocalDate day);

}
