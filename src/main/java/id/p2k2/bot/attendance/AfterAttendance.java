package id.p2k2.bot.attendance;

import java.util.Optional;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;

/** Knows what a pendamping can go on with once the attendance of a meeting stands. */
public interface AfterAttendance {

	/**
	 * The way on. The button must live as long as its message: no revision of a dialogue
	 * in it, and whoever presses is authorised anew.
	 * @param meeting which meeting
	 * @param kelompok which kelompok of it
	 * @return a button that acts, or empty if there is nothing to go on with
	 */
	Optional<Button> next(MeetingId meeting, KelompokId kelompok);

}
