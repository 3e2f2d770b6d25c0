package id.p2k2.bot.learning;

import id.p2k2.bot.people.Family;

/**
 * Takes a family that needs help with its home practice to a question to its pendamping.
 * Without an implementation the family is told to ask at the meeting.
 */
public interface HelpRequests {

	/**
	 * The command of the dialogue in which the question is asked.
	 * @return without its slash
	 */
	String command();

	/**
	 * What stands behind the command.
	 * @param family who needs help
	 * @param sesi with whose practice
	 * @return empty text if the dialogue needs nothing
	 */
	String argument(Family family, Sesi sesi);

}
