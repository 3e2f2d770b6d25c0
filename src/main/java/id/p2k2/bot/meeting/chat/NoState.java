package id.p2k2.bot.meeting.chat;

/** The state of a dialogue that has none. */
sealed interface NoState {

	/** Never stored. */
	record Nothing() implements NoState {

	}

}
