package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.MeetingId;

/**
 * A family has said, or said otherwise, whether it comes.
 *
 * @param meeting which
 * @param kpm who
 */
public record FamilyAnswered(MeetingId meeting, KpmId kpm) {

}
