package id.p2k2.bot.meeting.chat;

/** Where a pendamping is who records a voice for an invitation. */
sealed interface VoiceState {

	/**
	 * A voice note is awaited.
	 *
	 * @param meeting for which meeting
	 * @param revision the plan it will speak of
	 */
	record Waiting(long meeting, int revision) implements VoiceState {

	}

}
