package id.p2k2.bot.meeting;

/** Whether something can still be done about a meeting. */
public sealed interface LookResult permits LookResult.Seen, Refusal {

	/**
	 * It can.
	 *
	 * @param meeting as it stands
	 */
	record Seen(Meeting meeting) implements LookResult {

	}

}
