package id.p2k2.bot.meeting;

/** Why a family cannot come; telling is optional. */
public enum AbsenceReason {

	/** Somebody is ill. */
	SAKIT,
	/** Work. */
	KERJA,
	/** A celebration or a mourning. */
	HAJATAN,
	/** Too far. */
	JAUH,
	/** Something about a child. */
	ANAK,
	/** Something else. */
	LAIN

}
