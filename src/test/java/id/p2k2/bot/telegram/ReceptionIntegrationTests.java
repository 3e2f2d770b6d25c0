package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.outbox.CommandLists;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The bot of this run, introduced to a Telegram of its own, with nothing to send. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ReceptionIntegrationTests {

	private static final Bot BOT = Bot.of(1, FakeOptions.TOKEN);

	private static final String LOUD = "Telegram does not accept the token of bot 7000000001";

	@Autowired
	private World world;

	@Autowired
	private Intake intake;

	@Autowired
	private Texts texts;

	@Autowired
	private CommandLists commands;

	@Autowired
	private BotNames names;

	@Autowired
	private OutboxSender sender;

	private final FakeTelegram telegram = FakeTelegram.start(FakeOptions.standard().forBots(FakeOptions.TOKEN));

	private final List<Reception> receptions = new ArrayList<>();

	private final BotApi api = new BotApi(this.telegram.url(), 4, Duration.ofSeconds(60));

	@AfterEach
	void close() {
		this.receptions.forEach(Reception::stop);
		this.api.close();
		this.telegram.close();
		this.world.restart();
		assertThat(this.sender.healthy()).isTrue();
	}

	@Test
	void aTokenThatIsRefusedAtTheStartStopsTheBotLoudly(CapturedOutput output) {
		this.telegram.next("getMe", new Fault.Error(401, "Unauthorized"));
		Reception reception = reception(Optional.empty());
		reception.start();
		Await.until("the bot is stopped", () -> !this.sender.healthy(BOT.number()));
		assertThat(output).containsOnlyOnce(LOUD).doesNotContain(BOT.token());
	}

	@Test
	void aTokenThatIsRevokedIsSeenWithAWebhookToo(CapturedOutput output) {
		Reception reception = reception(Optional.of("https://bot.contoh.go.id"));
		reception.start();
		Await.until("it is introduced", reception::healthy);
		assertThat(this.sender.healthy(BOT.number())).isTrue();
		this.telegram.next("getMe", new Fault.BadGateway());
		this.telegram.next("getMe", new Fault.Error(401, "Unauthorized"));
		Await.until("the bot is stopped", () -> !this.sender.healthy(BOT.number()));
		assertThat(output).containsOnlyOnce(LOUD).doesNotContain(BOT.token());
	}

	private Reception reception(Optional<String> webhook) {
		Reception reception = new Reception(new TelegramSettings(List.of(BOT), this.telegram.url(), webhook, "rahasia"),
				this.api, this.intake, this.texts, this.commands, this.names, this.sender, true,
				Duration.ofMillis(100));
		this.receptions.add(reception);
		return reception;
	}

}
