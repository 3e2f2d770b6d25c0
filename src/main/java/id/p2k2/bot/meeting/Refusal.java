package id.p2k2.bot.meeting;

/** Why nothing was changed; common to all that can be done with a meeting. */
public sealed interface Refusal
		extends LookResult, ConfirmResult, RequestResult, DecisionResult, ChangeResult, AnswerResult, VoiceResult {

	/** No such meeting, or not one this person has anything to decide about. */
	record NotYourKelompok() implements Refusal {

	}

	/**
	 * It has begun, or is over.
	 *
	 * @param meeting as it stands
	 */
	record TooLate(Meeting meeting) implements Refusal {

	}

	/**
	 * The button belongs to an earlier plan.
	 *
	 * @param today as it stands
	 */
	record Outdated(Meeting today) implements Refusal {

	}

	/**
	 * It was cancelled before.
	 *
	 * @param meeting as it stands
	 */
	record Cancelled(Meeting meeting) implements Refusal {

	}

}
