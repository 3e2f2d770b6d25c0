package id.p2k2.bot.fakes;

/**
 * Something a phone would show changed.
 *
 * @param token the bot's token
 * @param chatId the chat
 * @param kind what happened
 * @param messageId the message concerned, 0 if none
 */
public record Change(String token, long chatId, Kind kind, long messageId) {

	/** What happened. */
	public enum Kind {

		/** A message appeared. */
		NEW,
		/** A message was edited or a vote counted. */
		EDITED,
		/** A message vanished. */
		DELETED,
		/** The bot is typing or uploading. */
		TYPING,
		/** A press was made or answered. */
		PRESS,
		/** Commands, block state or reply keyboard. */
		SETTING

	}

}
