package id.p2k2.bot.outbox;

import java.util.List;

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
	 * The bots that are run.
	 * @return their numbers in the order of the settings, at least one
	 */
	List<Long> all();

}
