package id.p2k2.bot.outbox;

/**
 * Carries one message to Telegram. Safe for use by many threads; never throws for
 * anything that Telegram or the network does.
 */
public interface MessageSender {

	/**
	 * Sends and waits for the answer.
	 * @param outgoing rendered, within the limits
	 * @return what became of it
	 */
	SendResult send(Outgoing outgoing);

	/**
	 * The bots this installation speaks for.
	 * @return their numbers
	 */
	java.util.List<Long> bots();

}
