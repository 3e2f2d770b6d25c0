package id.p2k2.bot.outbox;

import java.util.List;
import java.util.Map;

/**
 * The buttons of messages that are queued by the thousand: made when one is sent, from
 * the row's own values, without asking the database.
 */
public interface Keyboard {

	/**
	 * The name rows carry.
	 * @return at most 40 characters
	 */
	String name();

	/**
	 * The buttons of one message.
	 * @param subject the row's subject
	 * @param arguments the row's keyboard arguments
	 * @param parties the families the message is for, by link; those who withdrew are not
	 * among them
	 * @return the buttons, in their order
	 */
	List<Button> buttons(String subject, Map<String, String> arguments, List<Party> parties);

}
