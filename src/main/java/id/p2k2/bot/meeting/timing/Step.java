package id.p2k2.bot.meeting.timing;

/** What the clock has to do for a meeting. */
public enum Step {

	/** Three days before: the ketua is asked. */
	ASK_KETUA,
	/** Two days before: ketua and wakil are asked. */
	ASK_AGAIN,
	/** The day before at noon: the pendamping gets the list of unconfirmed meetings. */
	LIST_UNCONFIRMED,
	/** The evening before: families are reminded. */
	REMIND_EVENING,
	/** The morning of the day: families are reminded. */
	REMIND_MORNING

}
