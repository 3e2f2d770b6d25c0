package id.p2k2.bot.chart;

/** The pictures there are, in the order of their buttons; the names stand in buttons. */
public enum Kind {

	/** Attendance by month. */
	HADIR,
	/** A quiz by question. */
	KUIS,
	/** Open tickets by category and age. */
	LAPORAN

}
