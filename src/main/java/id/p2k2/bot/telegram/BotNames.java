package id.p2k2.bot.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.p2k2.bot.outbox.BotDirectory;

import org.springframework.stereotype.Component;

/** The bots' public names, as Telegram told them. */
@Component
class BotNames implements BotDirectory {

	private final TelegramSettings settings;

	private final Map<Long, String> names = new ConcurrentHashMap<>();

	BotNames(TelegramSettings settings) {
		this.settings = settings;
	}

	void learn(long bot, String name) {
		this.names.put(bot, name);
	}

	@Override
	public String name(long bot) {
		return this.names.getOrDefault(bot, String.valueOf(bot));
	}

	@Override
	public long first() {
		return this.settings.bots().getFirst().number();
	}

}
