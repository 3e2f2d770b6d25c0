package id.p2k2.bot.fakes;

import org.jspecify.annotations.Nullable;

/**
 * A formatted stretch of a text.
 *
 * @param type the Bot API's name, such as {@code bold} or {@code text_link}
 * @param offset start in UTF-16 units
 * @param length length in UTF-16 units, at least 1
 * @param url the target of a {@code text_link}
 */
public record Entity(String type, int offset, int length, @Nullable String url) {

	int end() {
		return this.offset + this.length;
	}

}
