package id.p2k2.bot.joining;

/** Why somebody cannot join with what they sent. */
public enum CardRefusal implements OpenResult, StaffResult, FamilyResult {

	/** There is no such code. */
	UNKNOWN,
	/** There is no such code, and it was the tenth wrong one: the chat is paused. */
	PAUSED_NOW,
	/** Too many wrong codes within the hour: nothing is looked up. */
	PAUSED,
	/** Somebody has joined with it. */
	USED,
	/** Somebody has joined with the first koordinator's code. */
	FIRST_CODE_USED,
	/** Older than 30 days, or its owner takes no part any more. */
	EXPIRED,
	/** The family or member of staff has joined from this chat already. */
	JOINED_ALREADY,
	/** On the chat of a petugas pengaduan nobody else can join. */
	CHAT_OF_PETUGAS,
	/** A petugas pengaduan needs a chat of their own, this one has another role. */
	NEEDS_OWN_CHAT

}
