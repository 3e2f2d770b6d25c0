package id.p2k2.bot.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

import id.p2k2.bot.P2k2Bot;
import id.p2k2.bot.database.EmbeddedDatabase;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.outbox.Backlog;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.schedule.Ticks;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.MapPropertySource;

/**
 * {@code mvn spring-boot:test-run}: the bot with a database of its own, a clock that can
 * be moved and, unless {@code TELEGRAM_BOT_TOKEN} is set, a Telegram of its own with the
 * phones of the cast at http://localhost:8080. The bot does not know that it is a demo.
 */
@SpringBootApplication(scanBasePackageClasses = Demo.class)
@Profile("demo")
public class Demo {

	/**
	 * Data of the embedded database; emptied at each start, because the phones are empty
	 * too.
	 */
	private static final Path FOLDER = Path.of("target", "demo-database");

	private static final String FIRST_CODE = "DEMO-KOORDINATOR";

	/**
	 * Starts the demo.
	 * @param arguments none are needed
	 */
	public static void main(String[] arguments) {
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
		Map<String, Object> places = new TreeMap<>();
		places.put("P2K2_KODE_KOORDINATOR", environment("P2K2_KODE_KOORDINATOR", FIRST_CODE));
		if (environment("SPRING_DATASOURCE_URL", "").isEmpty()) {
			EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER);
			Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
			database.recreate("p2k2");
			places.put("spring.datasource.url", database.url("p2k2"));
			places.put("spring.datasource.username", "root");
		}
		SpringApplicationBuilder application = new SpringApplicationBuilder(P2k2Bot.class, Demo.class);
		if (environment("TELEGRAM_BOT_TOKEN", "").isEmpty()) {
			FakeTelegram telegram = FakeTelegram.start();
			places.put("TELEGRAM_BOT_TOKEN", FakeOptions.TOKEN);
			places.put("TELEGRAM_API_URL", telegram.url());
			places.put("p2k2.outbox.chat-per-second", "5");
			places.put("spring.servlet.multipart.enabled", "true");
			Cast cast = Cast.on(telegram, Map.of("joko", String.valueOf(places.get("P2K2_KODE_KOORDINATOR"))));
			application.profiles("phones").initializers((context) -> {
				context.getBeanFactory().registerSingleton("fake", telegram);
				context.getBeanFactory().registerSingleton("cast", cast);
			});
		}
		run(application.profiles("demo")
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("demo", places))), arguments);
	}

	/** Ends when the start fails; the threads of the phones would run on otherwise. */
	private static void run(SpringApplicationBuilder application, String[] arguments) {
		try {
			application.run(arguments);
		}
		catch (RuntimeException ex) {
			System.exit(1);
		}
	}

	private static String environment(String name, String otherwise) {
		String value = System.getenv(name);
		return (value == null || value.isBlank()) ? otherwise : value.strip();
	}

	@Bean
	@Primary
	MovableClock movableClock() {
		return new MovableClock();
	}

	@Bean
	ClockMover clockMover(MovableClock clock, ObjectProvider<FakeTelegram> phones, Ticks ticks, Inbox inbox,
			InboxWorker worker, Backlog backlog, OutboxSender sender) {
		FakeTelegram telegram = phones.getIfAvailable();
		phones.ifAvailable((fake) -> fake.clock(clock));
		return new ClockMover(clock, false, () -> telegram == null || telegram.pendingUpdates() == 0, ticks, inbox,
				worker, backlog, sender);
	}

}
