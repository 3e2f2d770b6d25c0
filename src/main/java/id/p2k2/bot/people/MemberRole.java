package id.p2k2.bot.people;

/** What a family is in its kelompok. */
public enum MemberRole {

	/** A member. */
	KPM,
	/** The leader, a volunteer. */
	KETUA,
	/** The leader's deputy. */
	WAKIL;

	/**
	 * Whether she may confirm meetings.
	 * @return true for ketua and wakil
	 */
	public boolean leads() {
		return this != KPM;
	}

}
