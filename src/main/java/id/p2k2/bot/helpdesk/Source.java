package id.p2k2.bot.helpdesk;

/** Where a ticket comes from. The names are stored. */
public enum Source {

	/** A family wrote a complaint. */
	FAMILY,
	/** A family asked something. */
	QUESTION,
	/** A family asked for help with its home practice. */
	PRACTICE,
	/** Said aloud, written down by the pendamping. */
	ORAL

}
