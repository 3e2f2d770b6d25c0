package id.p2k2.bot.attendance;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/**
 * The attendance of a kelompok at a meeting was recorded, or recorded anew.
 *
 * @param meeting which meeting
 * @param kelompok which kelompok of it
 * @param correction whether it had been recorded before
 */
public record AttendanceRecorded(MeetingId meeting, KelompokId kelompok, boolean correction) {

}
