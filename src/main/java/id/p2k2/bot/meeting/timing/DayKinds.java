package id.p2k2.bot.meeting.timing;

import java.time.LocalDate;
import java.util.Set;

/** The kinds of days of one place. */
@FunctionalInterface
public interface DayKinds {

	/** A place where every day is ordinary. */
	DayKinds ORDINARY = (_) -> Set.of();

	/**
	 * What is special about a day.
	 * @param day local to the place
	 * @return nothing on an ordinary day
	 */
	Set<DayKind> on(LocalDate day);

}
