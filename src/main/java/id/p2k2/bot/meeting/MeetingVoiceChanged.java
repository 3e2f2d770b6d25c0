package id.p2k2.bot.meeting;

import java.util.Optional;

import id.p2k2.bot.shared.MeetingId;

/**
 * The voice of a meeting's invitation was recorded or taken away.
 *
 * @param meeting of which meeting
 * @param bot the bot that plays it
 * @param voice what there is now
 */
public record MeetingVoiceChanged(MeetingId meeting, long bot, Optional<MeetingVoice> voice) {

}
