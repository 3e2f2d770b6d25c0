package id.p2k2.bot.outbox;

/** What a row asks of Telegram. */
public enum Operation {

	/** A new message. */
	SEND,
	/** New text and buttons for a message of ours; already so counts as done. */
	EDIT,
	/** Takes the buttons off a message of ours. */
	STRIP,
	/** Takes a message away, ours or theirs. */
	DELETE,
	/** Takes several away in one call; the document column lists them. */
	SWEEP,
	/** A document made at this moment. */
	DOCUMENT,
	/** A picture, voice note or film kept at Telegram; the document column names it. */
	MEDIA,
	/** The commands Telegram offers in this chat; the document column names the roles. */
	COMMANDS

}
