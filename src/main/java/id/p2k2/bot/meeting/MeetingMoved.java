package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.MeetingId;

/**
 * Date, hour or place have changed; the revision is now one more. Answers of families to
 * another date or hour are forgotten.
 *
 * @param meeting which
 * @param oldRevision the revision of the old plan
 */
public record MeetingMoved(MeetingId meeting, int oldRevision) {

}
