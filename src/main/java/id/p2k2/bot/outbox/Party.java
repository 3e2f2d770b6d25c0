package id.p2k2.bot.outbox;

import java.util.Map;

/**
 * One family a message is for. Several may share a phone and get one bubble; whoever
 * takes her consent back before it leaves is left out of it.
 *
 * @param link the family on this chat
 * @param words what the message says of it; a placeholder of the phrase whose value is
 * null is filled with the words of that name of all parties, " dan " between
 */
public record Party(long link, Map<String, String> words) {

	public Party {
		words = Map.copyOf(words);
	}

}
