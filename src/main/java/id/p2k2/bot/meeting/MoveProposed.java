package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/**
 * A ketua asks for another day or hour; replaces what she asked for before.
 *
 * @param meeting which
 * @param kelompok hers
 * @param request the number of the request
 */
public record MoveProposed(MeetingId meeting, KelompokId kelompok, long request) {

}
