package id.p2k2.bot.meeting;

/** What the pendamping's own change comes to. */
public sealed interface ChangeResult permits ChangeResult.Changed, ChangeResult.InThePast, Refusal {

	/**
	 * Moved, cancelled, or noted.
	 *
	 * @param meeting as it stands now
	 */
	record Changed(Meeting meeting) implements ChangeResult {

	}

	/** The new date and hour are over. */
	record InThePast() implements ChangeResult {

	}

}
