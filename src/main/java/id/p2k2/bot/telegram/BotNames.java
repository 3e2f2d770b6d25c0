package id.p2k2.bot.telegram;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.p2k2.bot.outbox.BotDirectory;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** The bots' public names, as Telegram told them. */
@Component
class BotNames implements BotDirectory {

	private final TelegramSettings settings;

	private final BotApi api;

	private final Map<Long, String> names = new ConcurrentHashMap<>();

	BotNames(TelegramSettings settings, BotApi api) {
		this.settings = settings;
		this.api = api;
	}

	void learn(long bot, String name) {
		this.names.put(bot, name);
	}

	@Override
	public String name(long bot) {
		String known = this.names.get(bot);
		if (known != null) {
			return known;
		}
		Answer me = this.api.call(this.settings.bot(bot), "getMe", Map.of());
		if (me instanceof Answer.Ok(JsonNode result) && result.hasNonNull("username")) {
			learn(bot, result.get("username").asString());
		}
		return this.names.getOrDefault(bot, String.valueOf(bot));
	}

	@Override
	public List<Long> all() {
		return this.settings.bots().stream().map(Bot::number).toList();
	}

}
