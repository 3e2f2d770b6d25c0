package id.p2k2.bot.attendance.chat;

/** What a pendamping may type next. */
sealed interface AttendanceState {

	/**
	 * Marks: "3 sakit, 7 izin".
	 *
	 * @param sheet on which sheet
	 */
	record Marking(long sheet) implements AttendanceState {

	}

	/**
	 * How many people were there.
	 *
	 * @param sheet on which sheet
	 */
	record CountingHeads(long sheet) implements AttendanceState {

	}

	/**
	 * What was agreed.
	 *
	 * @param sheet on which sheet
	 */
	record Noting(long sheet) implements AttendanceState {

	}

	/**
	 * A picture.
	 *
	 * @param sheet on which sheet
	 */
	record Picturing(long sheet) implements AttendanceState {

	}

}
