package id.p2k2.bot.telegram;

import java.util.Set;

import id.p2k2.bot.text.Phrase;

/** What Telegram shows of the bot itself. */
public enum TelegramPhrase implements Phrase {

	/** Shown in an empty chat, at most 512 characters. */
	DESCRIPTION,
	/** Shown on the bot's profile, at most 120 characters. */
	SHORT_DESCRIPTION;

	@Override
	public Set<String> placeholders() {
		return Set.of();
	}

}
