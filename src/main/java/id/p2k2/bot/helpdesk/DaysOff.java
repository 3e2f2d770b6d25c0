package id.p2k2.bot.helpdesk;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Tells helpdesk on which days nobody works, weekends aside. */
public interface DaysOff {

	/**
	 * The holidays of a place.
	 * @param kabupaten where
	 * @param from the first day asked about
	 * @param until the last day asked about
	 * @return true for a day off
	 */
	Predicate<LocalDate> of(String kabupaten, LocalDate from, LocalDate until);

}
