package id.p2k2.bot.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import id.p2k2.bot.database.DatabaseDoor;
import id.p2k2.bot.database.TestDatabase;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.fakes.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JarIntegrationTests {

	private static final Duration LONG = Duration.ofSeconds(90);

	private static final int TERMINATED = 143;

	private static final int UNUSABLE_SETTINGS = 2;

	/** A database a test: two stand-ins for Telegram may number their updates alike. */
	private static final AtomicInteger RUNS = new AtomicInteger();

	@TempDir
	private Path folder;

	private final FakeTelegram telegram = FakeTelegram.start();

	private final DatabaseDoor door = new DatabaseDoor(TestDatabase.url("jar" + RUNS.incrementAndGet()));

	private Phone stranger;

	@BeforeEach
	void aPhone() {
		this.stranger = this.telegram.phone(4711, "Bu Siti");
	}

	@AfterEach
	void close() {
		this.door.close();
		this.telegram.close();
	}

	private JarProcess start(Map<String, String> settings) {
		return JarProcess.start(this.folder, settings);
	}

	private JarProcess start() {
		return start(settings(this.telegram));
	}

	private Map<String, String> settings(FakeTelegram api) {
		return Map.of("TELEGRAM_BOT_TOKEN", FakeOptions.TOKEN, "TELEGRAM_API_URL", api.url(), "SPRING_DATASOURCE_URL",
				this.door.url(), "SPRING_DATASOURCE_USERNAME", "root", "SPRING_DATASOURCE_PASSWORD", "",
				"P2K2_KODE_KOORDINATOR", "UJI-KOORDINATOR-1", "P2K2_METRICS_INTERVAL", "1s", "P2K2_QUEUE_LINE_INTERVAL",
				"2s");
	}

	private static void await(String what, JarProcess bot, java.util.function.BooleanSupplier condition) {
		try {
			Await.until(what, LONG, () -> condition.getAsBoolean() || !bot.running());
			assertThat(bot.running()).as("the jar runs").isTrue();
		}
		catch (AssertionError ex) {
			throw new AssertionError(what + "; the jar said:\n" + String.join("\n", bot.out()), ex);
		}
	}

	@Test
	void saysOneLineAndEndsWithTwoWithoutAToken() throws InterruptedException {
		try (JarProcess bot = start(Map.of())) {
			assertThat(bot.exitCode()).isEqualTo(UNUSABLE_SETTINGS);
			assertThat(bot.err()).singleElement().asString().contains("TELEGRAM_BOT_TOKEN");
			assertThat(bot.out()).isEmpty();
		}
	}

	@Test
	void doesNotQuoteATokenThatIsNone() throws InterruptedException {
		try (JarProcess bot = start(Map.of("TELEGRAM_BOT_TOKEN", "not-a-token"))) {
			assertThat(bot.exitCode()).isEqualTo(UNUSABLE_SETTINGS);
			assertThat(bot.err()).singleElement()
				.asString()
				.contains("TELEGRAM_BOT_TOKEN")
				.doesNotContain("not-a-token");
		}
	}

	@Test
	void listsTheMistakesOfAFolderAndLoadsNothingOfIt() throws IOException, InterruptedException {
		Path messages = Files.createDirectories(this.folder.resolve("messages"));
		Path modul = Files.createDirectories(messages.resolve("modul/01-pengasuhan-dan-pendidikan-anak"));
		Files.writeString(modul.resolve("sesi-1.md"), """
				# Menjadi Orang Tua yang Lebih Baik

				## Ringkasan
				Baca di www.contoh.com ya.
				""");
		Files.writeString(modul.resolve("sesi-1.kuis.yaml"), """
				- id: m1s1-1
				  soal: "Apa yang baik?"
				  pilihan:
				    - teks: "Ini"
				      benar: true
				    - teks: "Itu"
				      benar: true
				  penjelasan: "Sebab begitu."
				""");
		this.door.open();
		try (JarProcess bot = start(Map.of("TELEGRAM_BOT_TOKEN", FakeOptions.TOKEN, "TELEGRAM_API_URL",
				this.telegram.url(), "SPRING_DATASOURCE_URL", this.door.url(), "SPRING_DATASOURCE_USERNAME", "root",
				"SPRING_DATASOURCE_PASSWORD", "", "P2K2_MESSAGES", messages.toString()))) {
			assertThat(bot.exitCode()).isEqualTo(UNUSABLE_SETTINGS);
			assertThat(bot.err()).hasSizeGreaterThan(1)
				.allMatch(
						(line) -> line.matches(Pattern.quote(modul.toString()) + "/sesi-1\\.(md|kuis\\.yaml):\\d+: .*"))
				.anyMatch((line) -> line.contains("sesi-1.md:4: alamat www.contoh.com"))
				.anyMatch((line) -> line.contains("sesi-1.kuis.yaml:4: ada 2 jawaban"));
			assertThat(bot.out()).isEmpty();
			assertThat(this.telegram.count("called getupdates")).isZero();
		}
	}

	@Test
	void takesNoUpdateWhileItsDatabaseIsAway() throws InterruptedException {
		this.stranger.starts("");
		try (JarProcess bot = start()) {
			await("it says twice that it waits", bot, () -> bot.said("belum dapat dihubungi") >= 2);
			assertThat(this.telegram.count("called getupdates")).isZero();
			assertThat(this.telegram.pendingUpdates()).isEqualTo(1);

			this.door.open();
			await("the stranger is answered", bot, this::answered);
			await("it is ready", bot, () -> bot.management("/actuator/health/readiness").code() == 200);

			int before = this.stranger.messages().size();
			this.door.shut();
			this.stranger.sends("/menu");
			await("it says that it could not store", bot, () -> bot.said("could not be stored") >= 1);
			assertThat(this.telegram.pendingUpdates()).isEqualTo(1);
			assertThat(bot.management("/actuator/health/readiness").code()).isEqualTo(503);

			this.door.open();
			await("the update is answered after all", bot, () -> this.stranger.messages().size() > before + 1);
			await("and then acknowledged", bot, () -> this.telegram.pendingUpdates() == 0);
			bot.terminate();
			assertThat(bot.exitCode()).isEqualTo(TERMINATED);
		}
	}

	@Test
	void showsHealthAndMetricsAndStopsAtOnceWhenAsked() throws InterruptedException {
		this.door.open();
		this.stranger.starts("");
		try (JarProcess bot = start()) {
			await("the stranger is answered", bot, this::answered);
			await("it is ready", bot, () -> bot.management("/actuator/health/readiness").code() == 200);
			assertThat(bot.management("/actuator/health/liveness").code()).isEqualTo(200);
			assertThat(bot.management("/actuator/health").body()).contains("\"db\"", "\"telegram\"", "\"sender\"")
				.doesNotContain(FakeOptions.TOKEN);
			await("the reply is counted", bot, () -> metrics(bot).matches("(?s).*p2k2_reply_seconds_count [1-9].*"));
			assertThat(metrics(bot)).contains("jvm_memory_used_bytes", "p2k2_turn_seconds_count 1",
					"p2k2_inbox_rows{state=\"parked\"} 0.0", "p2k2_inbox_oldest_seconds 0.0",
					"p2k2_outbox_rows{bot=\"7000000001\",priority=\"answer\",state=\"due\"} 0.0",
					"p2k2_outbox_oldest_seconds{bot=\"7000000001\",priority=\"answer\"} 0.0",
					"p2k2_outbox_ended_total{reason=\"blocked\",state=\"failed\"} 0.0",
					"p2k2_outbox_ended_total{reason=\"none\",state=\"unknown\"} 0.0",
					"p2k2_sender_rate{bot=\"7000000001\"} 25.0", "p2k2_reply_seconds_bucket{le=\"0.3\"}",
					"p2k2_send_seconds_count{outcome=\"throttled\"} 0");
			await("a line tells of the queue", bot,
					() -> bot.out()
						.stream()
						.anyMatch((line) -> line
							.matches(".*queue: 0 due .* planned.*; since the last line .*; 429 0 times; .*")));
			assertThat(bot.management("/actuator/env").code()).isEqualTo(404);
			long asked = System.nanoTime();
			bot.terminate();
			assertThat(bot.exitCode()).isEqualTo(TERMINATED);
			assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
			assertThat(bot.out()).noneMatch((line) -> line.contains(FakeOptions.TOKEN));
		}
	}

	@Test
	void aChatBelongsToTheBotItStartedAndEachBotIsWellByItself() {
		this.door.open();
		String second = "7000000002:second";
		try (FakeTelegram both = FakeTelegram.start(FakeOptions.standard().forBots(FakeOptions.TOKEN, second))) {
			Phone siti = both.phone(FakeOptions.TOKEN, 1, "Bu Siti");
			Phone rini = both.phone(second, 2, "Bu Rini");
			siti.starts("");
			rini.starts("");
			Map<String, String> settings = new HashMap<>(settings(both));
			settings.put("TELEGRAM_BOT_TOKEN_2", second);
			settings.put("TELEGRAM_BOT_TOKEN_3", "7000000003:revoked");
			try (JarProcess bot = start(settings)) {
				await("both are answered", bot, () -> answers(both, siti) > 0 && answers(both, rini) > 0);
				assertThat(both.ledger().sentTo(siti.id())).extracting(Ledger.Entry::token)
					.containsOnly(FakeOptions.TOKEN);
				assertThat(both.ledger().sentTo(rini.id())).extracting(Ledger.Entry::token).containsOnly(second);
				await("the third, which nobody writes to, has stopped", bot,
						() -> metrics(bot).contains("p2k2_sender_healthy{bot=\"7000000003\"} 0.0"));
				assertThat(bot.said("Telegram does not accept the token of bot 7000000003")).isOne();
				assertThat(bot.management("/actuator/health").body()).contains("\"sender\":{\"status\":\"DOWN\"}");
				both.nextTo(rini.id(), "sendMessage", new Fault.Error(401, "Unauthorized"));
				rini.sends("/bantuan");
				await("the second bot has stopped", bot,
						() -> metrics(bot).contains("p2k2_sender_healthy{bot=\"7000000002\"} 0.0"));
				assertThat(bot.said("Telegram does not accept the token of bot 7000000002")).isOne();
				long before = answers(both, siti);
				siti.sends("/bantuan");
				await("the first one goes on", bot, () -> answers(both, siti) > before);
				assertThat(metrics(bot)).contains("p2k2_sender_healthy{bot=\"7000000001\"} 1.0");
				assertThat(bot.out()).noneMatch((line) -> line.contains(":revoked"));
			}
		}
	}

	private static long answers(FakeTelegram telegram, Phone phone) {
		return telegram.ledger().sentTo(phone.id()).size();
	}

	private static String metrics(JarProcess bot) {
		return bot.management("/actuator/prometheus").body();
	}

	private boolean answered() {
		return this.stranger.messages().size() > 1;
	}

}
