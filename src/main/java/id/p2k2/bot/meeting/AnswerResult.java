package id.p2k2.bot.meeting;

/** What a family's answer comes to. */
public sealed interface AnswerResult permits AnswerResult.Answered, AnswerResult.NotYourFamily, Refusal {

	/**
	 * Noted.
	 *
	 * @param meeting as it stands
	 */
	record Answered(Meeting meeting) implements AnswerResult {

	}

	/** A family that is not on this phone. */
	record NotYourFamily() implements AnswerResult {

	}

}
