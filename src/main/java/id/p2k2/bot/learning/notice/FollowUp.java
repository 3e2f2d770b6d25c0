package id.p2k2.bot.learning.notice;

/** What the clock has to do about the lesson of a meeting. */
enum FollowUp {

	/** The evening after it: the bubble for families, the text for the ketua. */
	SUMMARY,
	/** The evening after that: the bubble for those who have not got it. */
	LATE,
	/** Once before the next meeting: was the home practice tried? */
	TRIED

}
