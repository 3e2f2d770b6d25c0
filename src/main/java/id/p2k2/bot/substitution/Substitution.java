package id.p2k2.bot.substitution;

import java.time.LocalDate;

import id.p2k2.bot.shared.StaffId;

/**
 * One pendamping acts for another.
 *
 * @param id its number
 * @param absent who is away
 * @param absentName their name
 * @param substitute who acts for them
 * @param substituteName their name
 * @param from the first day
 * @param until the last day, not before the first
 * @param state what became of it
 */
public record Substitution(long id, StaffId absent, String absentName, StaffId substitute, String substituteName,
		LocalDate from, LocalDate until, State state) {

	/** What became of it. */
	public enum State {

		/** Holds, or will. */
		ACTIVE,
		/** The substitute cannot. */
		DECLINED,
		/** Ended before its time by who named it. */
		ENDED

	}

}
