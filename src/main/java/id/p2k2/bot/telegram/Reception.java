package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.p2k2.bot.outbox.CommandLists;
import id.p2k2.bot.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import tools.jackson.databind.JsonNode;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Opens the door: introduces each bot to Telegram, then polls or sets the webhook. Does
 * not stop the start when Telegram is away; keeps trying.
 */
@Component
class Reception implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Reception.class);

	private static final Duration AGAIN = Duration.ofSeconds(5);

	private final TelegramSettings settings;

	private final BotApi api;

	private final Intake intake;

	private final Texts texts;

	private final CommandLists commands;

	private final BotNames names;

	private final List<Poller> pollers = new ArrayList<>();

	private final Map<Bot, Boolean> introduced = new ConcurrentHashMap<>();

	private volatile boolean running;

	Reception(TelegramSettings settings, BotApi api, Intake intake, Texts texts, CommandLists commands,
			BotNames names) {
		this.settings = settings;
		this.api = api;
		this.intake = intake;
		this.texts = texts;
		this.commands = commands;
		this.names = names;
	}

	/** Whether updates arrive for every bot, as far as can be known. */
	boolean healthy() {
		return this.running
				&& (this.settings.webhookUrl().isPresent() ? this.introduced.size() == this.settings.bots().size()
						: this.pollers.stream().allMatch(Poller::healthy));
	}

	@Override
	public void start() {
		this.running = true;
		for (Bot bot : this.settings.bots()) {
			Thread.ofVirtual().name("introduce-" + bot.number()).start(() -> introduce(bot));
			if (this.settings.webhookUrl().isEmpty()) {
				Poller poller = new Poller(bot, this.api, this.intake);
				this.pollers.add(poller);
				Thread.ofVirtual().name("poller-" + bot.number()).start(poller);
			}
		}
	}

	private void introduce(Bot bot) {
		while (this.running && !introduced(bot)) {
			try {
				Thread.sleep(AGAIN);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private boolean introduced(Bot bot) {
		Answer me = this.api.call(bot, "getMe", Map.of());
		if (!(me instanceof Answer.Ok(JsonNode result))) {
			log.warn("Telegram does not know {} yet: {}", bot,
					(me instanceof Answer.No no) ? "code " + no.code() : me.getClass().getSimpleName());
			return false;
		}
		this.names.learn(bot.number(), result.path("username").asString(""));
		boolean done = this.api.call(bot, "setMyCommands", publicCommands()) instanceof Answer.Ok
				&& this.api.call(bot, "setMyDescription",
						SetMyDescription.builder()
							.description(text(TelegramPhrase.DESCRIPTION))
							.build()) instanceof Answer.Ok
				&& this.api.call(bot, "setMyShortDescription",
						SetMyShortDescription.builder()
							.shortDescription(text(TelegramPhrase.SHORT_DESCRIPTION))
							.build()) instanceof Answer.Ok;
		if (this.settings.webhookUrl().isPresent()) {
			done = done && this.api.call(bot, "setWebhook", webhook(bot)) instanceof Answer.Ok;
		}
		if (done) {
			log.info("{} is introduced as @{}", bot, this.names.name(bot.number()));
			this.introduced.put(bot, true);
		}
		return done;
	}

	private SetMyCommands publicCommands() {
		return SetMyCommands.builder()
			.commands(this.commands.commands(List.of("STRANGER"), Texts.INDONESIAN)
				.stream()
				.map((line) -> new BotCommand(line.command(), line.description()))
				.toList())
			.build();
	}

	private SetWebhook webhook(Bot bot) {
		return SetWebhook.builder()
			.url(this.settings.webhookUrl().orElseThrow().replaceAll("/+$", "") + "/telegram/webhook/" + bot.place())
			.secretToken(this.settings.webhookSecret())
			.allowedUpdates(Poller.ALLOWED)
			.build();
	}

	private String text(TelegramPhrase phrase) {
		return this.texts.plain(phrase.with(), Texts.INDONESIAN);
	}

	@Override
	public void stop() {
		this.running = false;
		this.pollers.forEach(Poller::stop);
		this.pollers.clear();
		this.api.cancelAll();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
