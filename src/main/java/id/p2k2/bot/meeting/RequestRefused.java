package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/**
 * The pendamping has not agreed; the meeting stands as it was.
 *
 * @param meeting which
 * @param kelompok who had asked
 * @param request the number of the request
 */
public record RequestRefused(MeetingId meeting, KelompokId kelompok, long request) {

}
