package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.MeetingId;

/**
 * A meeting stands in the plan; nobody has confirmed it.
 *
 * @param meeting which
 */
public record MeetingPlanned(MeetingId meeting) {

}
