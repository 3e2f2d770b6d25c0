package id.p2k2.bot.joining;

import id.p2k2.bot.people.StaffRole;

/** What agreeing as staff came to. */
public sealed interface StaffResult permits StaffResult.Joined, CardRefusal {

	/**
	 * Joined.
	 *
	 * @param role as what
	 */
	record Joined(StaffRole role) implements StaffResult {

	}

}
