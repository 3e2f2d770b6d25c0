package id.p2k2.bot.fakes;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A press of an inline button and what became of it.
 *
 * @param id the callback query's id
 * @param messageId the message the button was on
 * @param data what the bot was told
 * @param at when, by the server's clock
 * @param answers how often the bot answered it
 * @param notice the notice or alert shown, null if none
 * @param alert whether the notice must be closed by hand
 */
public record Press(String id, long messageId, String data, Instant at, int answers, @Nullable String notice,
		boolean alert) {

	Press answered(@Nullable String text, boolean asAlert) {
		return new Press(this.id, this.messageId, this.data, this.at, this.answers + 1, text, asAlert);
	}

}
