package id.p2k2.bot.attendance;

/** What a pendamping notes of a family at a meeting; nothing follows from any of them. */
public enum Mark {

	/** Was there. */
	HADIR,
	/** Had said that it could not come. */
	IZIN,
	/** Somebody was ill. */
	SAKIT,
	/** Was not there, nobody knows why. */
	ALPA;

	/**
	 * What a tap turns it to.
	 * @return the next one, after the last the first
	 */
	public Mark next() {
		return values()[(ordinal() + 1) % values().length];
	}

}
