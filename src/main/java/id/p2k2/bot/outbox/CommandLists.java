package id.p2k2.bot.outbox;

import java.util.List;

/** Knows which commands somebody has. */
public interface CommandLists {

	/**
	 * The commands of somebody with these roles.
	 * @param roles names of roles
	 * @param language the language of the descriptions
	 * @return at most 100, in their order
	 */
	List<Line> commands(List<String> roles, String language);

	/**
	 * One line of Telegram's list of commands.
	 *
	 * @param command without slash
	 * @param description at most 256 characters
	 */
	record Line(String command, String description) {

	}

}
