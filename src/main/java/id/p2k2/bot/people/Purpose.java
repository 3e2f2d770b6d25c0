package id.p2k2.bot.people;

/** What a family is asked to agree to, one at a time. */
public enum Purpose {

	/** Reminders of meetings. */
	PENGINGAT,
	/** Keeping quiz answers. */
	KUIS,
	/** Keeping complaints. */
	KELUHAN;

	/** The version of the consent texts of today; kept with each decision. */
	public static final int VERSION = 1;

}
