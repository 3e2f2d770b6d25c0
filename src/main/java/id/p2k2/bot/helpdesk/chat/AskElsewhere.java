package id.p2k2.bot.helpdesk.chat;

import id.p2k2.bot.people.Family;

/**
 * The commands by which a question goes on as a complaint. What has been written goes
 * along behind the command.
 */
final class AskElsewhere {

	/** Of any category; behind it the words so far. */
	static final String COMPLAINT = "keluhan";

	/** For the petugas pengaduan alone; behind it what {@link Restricted} holds. */
	static final String RESTRICTED = "keluhan_khusus";

	private AskElsewhere() {
	}

	/**
	 * What goes along. Anybody can type it: it is no permission.
	 *
	 * @param link of the family
	 * @param since when it was begun, in minutes
	 * @param text the words so far, empty if none
	 */
	record Restricted(long link, long since, String text) {

		static Restricted of(Family family, Asked asked) {
			return new Restricted(family.link().value(), asked.since(), asked.text());
		}

		/** What was not made by {@link #argument} belongs to nobody. */
		static Restricted of(String argument) {
			String[] fields = argument.split(" ", 3);
			boolean sound = fields.length == 3 && fields[0].matches("\\d{1,18}") && fields[1].matches("\\d{1,18}");
			return sound ? new Restricted(Long.parseLong(fields[0]), Long.parseLong(fields[1]), fields[2])
					: new Restricted(-1, 0, "");
		}

		String argument() {
			return this.link + " " + this.since + " " + this.text;
		}

	}

}
