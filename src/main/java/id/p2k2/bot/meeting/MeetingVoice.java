package id.p2k2.bot.meeting;

import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.shared.StaffId;

/**
 * A pendamping's own voice for the invitation to a meeting. Telegram keeps it; here is
 * only its handle.
 *
 * @param meeting to which meeting
 * @param staff whose voice
 * @param fileId Telegram's handle, good for one bot
 * @param bytes how large, 0 if unknown
 */
public record MeetingVoice(MeetingId meeting, StaffId staff, String fileId, long bytes) {

	/** The largest that families are asked to load, in bytes. */
	public static final long MOST = 2_000_000;

}
