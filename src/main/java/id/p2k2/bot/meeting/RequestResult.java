package id.p2k2.bot.meeting;

/** What asking for a move or a cancellation comes to. */
public sealed interface RequestResult permits RequestResult.Requested, RequestResult.InThePast, Refusal {

	/**
	 * The pendamping is asked.
	 *
	 * @param meeting as it stands, unchanged
	 * @param request the number of the request
	 */
	record Requested(Meeting meeting, long request) implements RequestResult {

	}

	/** The new date and hour are over. */
	record InThePast() implements RequestResult {

	}

}
