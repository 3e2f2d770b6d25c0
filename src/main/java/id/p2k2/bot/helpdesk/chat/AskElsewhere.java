package id.p2k2.bot.helpdesk.chat;

import id.p2k2.bot.people.Family;

/**
 * The commands by which a question goes on as a complaint. What has been written goes
 * along behind the command.
 */
final class AskElsewhere {

	/** Of any category; behind it the words so far. */
	static final String COMPLAINT = "keluhan";

	/**
	 * For the petugas pengaduan alone; behind it the number of the family's link and the
	 * words so far.
	 */
	static final String RESTRICTED = "keluhan_khusus";

	private AskElsewhere() {
	}

	static String restricted(Family family, Asked asked) {
		return family.link().value() + " " + asked.text();
	}

}
