package id.p2k2.bot.joining;

/** What "Bukan saya" came to. */
public enum UnbindResult {

	/** The new phone no longer belongs to the family. */
	UNBOUND,
	/** It had ended before. */
	ENDED_BEFORE,
	/** This chat has no say about that link. */
	NOT_YOURS

}
