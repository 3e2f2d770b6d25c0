package id.p2k2.bot.meeting;

/** How far a meeting is. */
public enum MeetingStatus {

	/** At least one of its kelompok has not confirmed. */
	PLANNED,
	/** Every kelompok has confirmed. */
	CONFIRMED,
	/** Will not be. */
	CANCELLED,
	/** Has been, and its attendance is recorded. */
	HELD

}
