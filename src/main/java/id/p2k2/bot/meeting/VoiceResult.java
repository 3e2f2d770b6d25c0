package id.p2k2.bot.meeting;

import java.util.Optional;

/** What looking for, recording or removing the voice of an invitation comes to. */
public sealed interface VoiceResult permits VoiceResult.Seen, VoiceResult.TooLarge, Refusal {

	/**
	 * As it is now.
	 *
	 * @param meeting which
	 * @param voice its voice on this bot for the plan as it stands, if there is one
	 */
	record Seen(Meeting meeting, Optional<MeetingVoice> voice) implements VoiceResult {

	}

	/** More than {@link MeetingVoice#MOST}, or no handle at all: nothing was kept. */
	record TooLarge() implements VoiceResult {

	}

}
