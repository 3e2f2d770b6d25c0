package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.MeetingId;

/**
 * A meeting will not be; the revision is now one more.
 *
 * @param meeting which
 * @param oldRevision the revision of the plan that was
 */
public record MeetingCancelled(MeetingId meeting, int oldRevision) {

}
