package id.p2k2.bot.outbox;

/** The public names of the bots, for links and cards. */
public interface BotDirectory {

	/**
	 * The name people find a bot by.
	 * @param bot its number
	 * @return without the at sign; asks Telegram if it is not known yet, so not for use
	 * within a turn; while Telegram cannot tell it, the bot's number stands in its place
	 */
	String name(long bot);

	/**
	 * The bot that new people join.
	 * @return its number
	 */
	long first();

}
