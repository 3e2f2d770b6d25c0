package id.p2k2.bot.meeting.timing;

/** What is special about a day. */
public enum DayKind {

	/** Libur nasional or cuti bersama: worth a warning to who plans. */
	HOLIDAY,
	/**
	 * Fasting: the evening step is before maghrib, and nothing is sent until tarawih is
	 * over.
	 */
	RAMADAN,
	/** Hari pasar of a desa: worth a warning to who plans. */
	MARKET,
	/** In Bali: nothing at all is sent. */
	NYEPI

}
