package id.p2k2.bot.attendance;

import id.p2k2.bot.conversation.Action;

/**
 * What the buttons that lead to a sheet carry, wherever they stand: in notices and
 * digests as in answers. Whoever presses is authorised anew.
 */
public final class AttendanceActions {

	/** The name of the dialogue that takes these presses. */
	public static final String DIALOGUE = "absen";

	private AttendanceActions() {
	}

	/** "Isi absen". */
	public static String open(long sheet) {
		return Action.of(DIALOGUE, "isi", sheet);
	}

}
