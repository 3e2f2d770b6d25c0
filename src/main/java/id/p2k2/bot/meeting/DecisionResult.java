package id.p2k2.bot.meeting;

/** What the pendamping's word about a request comes to. */
public sealed interface DecisionResult permits DecisionResult.Agreed, DecisionResult.Declined,
		DecisionResult.AlreadyDecided, DecisionResult.DateIsPast, Refusal {

	/**
	 * The meeting is moved or cancelled as asked.
	 *
	 * @param meeting as it stands now
	 * @param request what was asked for
	 */
	record Agreed(Meeting meeting, MeetingRequest request) implements DecisionResult {

	}

	/**
	 * The meeting stands.
	 *
	 * @param meeting as it stands
	 * @param request what was asked for
	 */
	record Declined(Meeting meeting, MeetingRequest request) implements DecisionResult {

	}

	/**
	 * It was decided before, or overtaken by something else.
	 *
	 * @param meeting as it stands
	 * @param state what became of the request
	 */
	record AlreadyDecided(Meeting meeting, MeetingRequest.State state) implements DecisionResult {

	}

	/**
	 * The date asked for is over by now; the request stays open.
	 *
	 * @param meeting as it stands
	 */
	record DateIsPast(Meeting meeting) implements DecisionResult {

	}

}
