package id.p2k2.bot.learning;

/** What a family says of its home practice. */
public enum PracticeAnswer {

	/** "Sudah". */
	DONE,
	/** "Belum sempat". */
	NOT_YET,
	/** "Perlu bantuan". */
	HELP

}
