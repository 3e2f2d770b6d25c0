package id.p2k2.bot.support;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import id.p2k2.bot.database.TestDatabase;
import id.p2k2.bot.demo.ClockMover;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.MovableClock;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.outbox.Backlog;
import id.p2k2.bot.outbox.OutboxSender;
import id.p2k2.bot.schedule.Ticks;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The world a test plays in. */
public final class World {

	/** Where every test begins: Tuesday, 1 December 2026, 08.00 WIB. */
	public static final Instant BEGINNING = Instant.parse("2026-12-01T01:00:00Z");

	private static final FakeTelegram TELEGRAM = FakeTelegram.start();

	private static final MovableClock CLOCK = new MovableClock();

	private static final AtomicLong USERS = new AtomicLong(100_000);

	private final ConfigurableApplicationContext context;

	private final JdbcClient jdbc;

	private final DataSource source;

	private final ClockMover mover;

	World(ConfigurableApplicationContext context, JdbcClient jdbc, DataSource source, ClockMover mover) {
		this.context = context;
		this.jdbc = jdbc;
		this.source = source;
		this.mover = mover;
	}

	/**
	 * A new phone that nobody knows yet.
	 * @param name whose
	 * @return the phone
	 */
	public Phone phone(String name) {
		return TELEGRAM.phone(USERS.incrementAndGet(), name);
	}

	/**
	 * The chat of a phone.
	 * @param phone whose
	 * @return the chat as the bot knows it
	 */
	public static Chat chat(Phone phone) {
		return new Chat(Long.parseLong(FakeOptions.TOKEN.split(":")[0]), phone.id());
	}

	/** The Telegram of this run. */
	public FakeTelegram telegram() {
		return TELEGRAM;
	}

	/** The bot's clock. */
	public MovableClock clock() {
		return CLOCK;
	}

	/**
	 * Stops all that serves - poller, workers, sender - and starts it anew, as a new
	 * program would: what it had in memory of who is where is gone.
	 */
	public void restart() {
		settle();
		this.context.restart();
		settle();
	}

	/** The database. */
	public JdbcClient jdbc() {
		return this.jdbc;
	}

	/** Waits until everybody has been answered. */
	public void settle() {
		this.mover.settle();
	}

	/** Does what is due now and waits until it has left. */
	public void tick() {
		this.mover.work();
	}

	/**
	 * Moves the clock through everything that is due on the way.
	 * @param local for instance {@code 2026-12-04T07:00}
	 * @param zone in which zone
	 */
	public void moveTo(String local, Zone zone) {
		this.mover.moveTo(LocalDateTime.parse(local).atZone(zone.zoneId()).toInstant());
	}

	void empty() {
		CLOCK.stopAt(BEGINNING);
		this.mover.settle();
		List<String> tables = this.jdbc.sql("""
				SELECT table_name FROM information_schema.tables
				WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'QRTZ%'
				  AND table_name NOT LIKE 'flyway%' AND table_name NOT IN ('sender_lease', 'special_day_given')""")
			.query(String.class)
			.list();
		new JdbcTemplate(this.source).execute((Connection connection) -> {
			try (Statement statement = connection.createStatement()) {
				// without checks no order of tables is needed
				statement.execute("SET foreign_key_checks = 0");
				// before the first test the migrations alone have written into it
				statement.execute("CREATE TABLE IF NOT EXISTS special_day_given AS SELECT * FROM special_day");
				for (String table : tables) {
					statement.execute("DELETE FROM " + table);
				}
				statement.execute("INSERT INTO special_day SELECT * FROM special_day_given");
				statement.execute("SET foreign_key_checks = 1");
			}
			return tables.size();
		});
	}

	/** The beans a test adds to the bot. */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Parts {

		@Bean
		@Primary
		MovableClock movableClock() {
			CLOCK.stopAt(BEGINNING);
			return CLOCK;
		}

		@Bean
		World world(ConfigurableApplicationContext context, JdbcClient jdbc, DataSource source, Ticks ticks,
				Inbox inbox, InboxWorker worker, Backlog backlog, OutboxSender sender) {
			return new World(context, jdbc, source, new ClockMover(CLOCK, true, () -> TELEGRAM.pendingUpdates() == 0,
					ticks, inbox, worker, backlog, sender));
		}

	}

	/** Tells the bot where its database and its Telegram are. */
	static final class Places implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + TestDatabase.url("p2k2"), "spring.datasource.username=root",
						"spring.datasource.password=", "TELEGRAM_BOT_TOKEN=" + FakeOptions.TOKEN,
						"TELEGRAM_API_URL=" + TELEGRAM.url())
				.applyTo(context);
		}

	}

	/** Empties the tables before each test. */
	static final class Emptied implements BeforeEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(World.class).empty();
		}

	}

}
