package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import id.p2k2.bot.outbox.CommandLists;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Opens the door: introduces each bot to Telegram, then polls or sets the webhook. Does
 * not stop the start when Telegram is away; keeps trying. A bot whose token is refused is
 * given up, and no other. With a webhook that shows only when one asks, so it asks.
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

	private final OutboxSender sender;

	private final List<Poller> pollers = new CopyOnWriteArrayList<>();

	private final Map<Bot, Boolean> introduced = new ConcurrentHashMap<>();

	/** Bots that were introduced to the end. */
	private final Set<Bot> welcome = ConcurrentHashMap.newKeySet();

	private volatile boolean running;

	private final boolean serve;

	private final Duration look;

	Reception(TelegramSettings settings, BotApi api, Intake intake, Texts texts, CommandLists commands, BotNames names,
			OutboxSender sender, @Value("${p2k2.serve:true}") boolean serve,
			@Value("${p2k2.token-check-interval:1m}") Duration look) {
		this.serve = serve;
		this.look = look;
		this.sender = sender;
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
				Poller poller = new Poller(bot, this.api, this.intake, () -> this.sender.leads(bot.number()),
						() -> this.sender.refuse(bot.number()));
				this.pollers.add(poller);
				poller.start();
			}
		}
	}

	private void introduce(Bot bot) {
		Duration pause = Duration.ZERO;
		do {
			try {
				Thread.sleep(pause);
				pause = introduced(bot);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
		while (this.running && this.sender.healthy(bot.number()) && !pause.isZero());
	}

	/**
	 * How long to wait before the next attempt or look; zero when all is done. What is
	 * needed to receive anything comes first.
	 */
	private Duration introduced(Bot bot) {
		Answer me = this.api.call(bot, "getMe", Map.of());
		if (!(me instanceof Answer.Ok(JsonNode result))) {
			return refused(bot, "getMe", me);
		}
		if (this.welcome.contains(bot)) {
			return this.look;
		}
		this.names.learn(bot.number(), result.path("username").asString(""));
		for (Map.Entry<String, Object> step : steps(bot).entrySet()) {
			Answer answer = this.api.call(bot, step.getKey(), step.getValue());
			if (!(answer instanceof Answer.Ok)) {
				return refused(bot, step.getKey(), answer);
			}
			this.introduced.put(bot, true);
		}
		log.info("{} is introduced as @{}", bot, this.names.name(bot.number()));
		this.welcome.add(bot);
		return this.settings.webhookUrl().isPresent() ? this.look : Duration.ZERO;
	}

	private Map<String, Object> steps(Bot bot) {
		Map<String, Object> steps = new LinkedHashMap<>();
		if (this.settings.webhookUrl().isPresent()) {
			steps.put("setWebhook", webhook(bot));
		}
		steps.put("setMyCommands", publicCommands());
		steps.put("setMyDescription", SetMyDescription.builder().description(text(TelegramPhrase.DESCRIPTION)).build());
		steps.put("setMyShortDescription",
				SetMyShortDescription.builder().shortDescription(text(TelegramPhrase.SHORT_DESCRIPTION)).build());
		return steps;
	}

	private Duration refused(Bot bot, String method, Answer answer) {
		if (Verdict.refusesBot(answer)) {
			this.sender.refuse(bot.number());
			return AGAIN;
		}
		log.warn("Telegram does not take {} of {} yet: {}", method, bot,
				(answer instanceof Answer.No no) ? "code " + no.code() : answer.getClass().getSimpleName());
		return (answer instanceof Answer.No no) ? no.retryAfter().orElse(AGAIN) : AGAIN;
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
	}

	@Override
	public boolean isAutoStartup() {
		return this.serve;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
