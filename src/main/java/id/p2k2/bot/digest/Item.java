package id.p2k2.bot.digest;

import java.util.List;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.text.Wording;

/**
 * One thing in a digest.
 *
 * @param key tells it from others and from what it was before: a digest is sent if one of
 * its keys did not stand in the last one. Empty for what is never news by itself
 * @param urgent whether it stands above what is not
 * @param line one line, or a few
 * @param buttons to act on it; {@link Button#item}, so that pressing one leaves the rest
 */
public record Item(String key, boolean urgent, Wording line, List<Button> buttons) {

	/**
	 * A thing to know, without buttons.
	 * @param key tells whether it is new, or empty text
	 * @param line one line
	 * @return not urgent
	 */
	public static Item of(String key, Wording line) {
		return new Item(key, false, line, List.of());
	}

}
