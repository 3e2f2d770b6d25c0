package id.p2k2.bot.helpdesk;

/** What a member of staff's work on a ticket comes to. */
public sealed interface DeskResult {

	/**
	 * Done.
	 *
	 * @param view the ticket as it is now
	 */
	record Done(TicketView view) implements DeskResult {

	}

	/**
	 * Somebody else changed the ticket since it was looked at, or merged it into another:
	 * nothing is done.
	 *
	 * @param view the ticket as it is now
	 */
	record Changed(TicketView view) implements DeskResult {

	}

	/** No such ticket for this person. */
	record Hidden() implements DeskResult {

	}

	/** Not with this ticket, or without words. */
	record Refused() implements DeskResult {

	}

}
