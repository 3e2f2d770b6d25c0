package id.p2k2.bot.digest;

import java.util.List;
import java.util.Set;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.Wording;

/**
 * A digest as it stands now.
 *
 * @param pages at least one; each fits a message
 * @param keys of everything in it that can be news
 * @param empty whether there is nothing to say
 */
public record Digest(List<Page> pages, Set<String> keys, boolean empty) {

	/**
	 * One page of it.
	 * @param number from 0; the last one if there are fewer by now
	 * @return the page
	 */
	public Page page(int number) {
		return this.pages.get(Math.clamp(number, 0, this.pages.size() - 1));
	}

	/**
	 * One message.
	 *
	 * @param wording the text
	 * @param buttons below it
	 */
	public record Page(Wording wording, List<Button> buttons) {

	}

}
