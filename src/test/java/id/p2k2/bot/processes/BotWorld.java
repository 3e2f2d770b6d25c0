package id.p2k2.bot.processes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.database.DatabaseDoor;
import id.p2k2.bot.database.TestDatabase;

/** Telegram, database and bots of one scenario. */
public final class BotWorld implements AutoCloseable {

	/** The token of its only bot. */
	public static final String TOKEN = "7100000001:bench";

	/** The number of its only bot. */
	public static final long BOT = 7_100_000_001L;

	private static final String ON_THE_WAY = "SELECT COUNT(*) FROM outbox WHERE bot = " + BOT
			+ " AND state = 'SENDING'";

	private static final String LEFT = "SELECT EXISTS (SELECT 1 FROM outbox WHERE bot = " + BOT
			+ " AND state IN ('PLANNED', 'PENDING', 'SENDING'))";

	private static final String BULK_LEFT = LEFT.replace("'))", "') AND priority >= 5)");

	private final String name;

	private final String url;

	private final DatabaseDoor door;

	private final TelegramProcess telegram;

	private final List<BotProcess> bots = new ArrayList<>();

	/** Each name is used once in a run. */
	public BotWorld(String name, String... telegramArguments) {
		this.name = name;
		this.url = TestDatabase.url("bench_" + name);
		this.door = new DatabaseDoor(this.url);
		this.door.open();
		this.telegram = new TelegramProcess(name + "-telegram", telegramArguments);
	}

	/** Telegram. */
	public TelegramProcess telegram() {
		return this.telegram;
	}

	/** The database, not through the door. */
	public String url() {
		return this.url;
	}

	/** The way bots take to the database if they are told so. */
	public DatabaseDoor door() {
		return this.door;
	}

	/** A bot as it is measured; returns when it serves. */
	public BotProcess bot(Map<String, String> settings) {
		return bot(List.of("-Xmx768m"), settings).awaitStarted();
	}

	/** A bot that starts as fast as it can; returns at once. */
	public BotProcess quickBot(Map<String, String> settings) {
		return bot(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), settings);
	}

	private BotProcess bot(List<String> options, Map<String, String> settings) {
		Map<String, String> environment = new HashMap<>(
				Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_API_URL", this.telegram.url(), "SPRING_DATASOURCE_URL",
						this.url, "SPRING_DATASOURCE_USERNAME", "root", "SPRING_DATASOURCE_PASSWORD", ""));
		environment.putAll(settings);
		BotProcess bot = BotProcess.start(this.name + "-bot" + this.bots.size(), options, environment);
		this.bots.add(bot);
		return bot;
	}

	/** Numbers of the rows that all bots of this world have reported as unknown. */
	public Set<Long> reportedUnknown() {
		Set<Long> rows = new HashSet<>();
		this.bots.forEach((bot) -> rows.addAll(bot.reportedUnknown()));
		return rows;
	}

	/** Waits until everything queued has come to an end. */
	public void awaitDrained(Duration atMost) {
		await(LEFT, atMost);
	}

	/** Waits until everything unasked has come to an end. */
	public void awaitBulkDrained(Duration atMost) {
		await(BULK_LEFT, atMost);
	}

	/** Waits until a query gives 0; while the database is away it cannot. */
	private void await(String left, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		while (numberOrBusy(left) != 0) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not at an end: " + this.name + "; " + rows("""
						SELECT 'outbox', state, COUNT(*) FROM outbox GROUP BY state
						UNION ALL SELECT 'inbox', state, COUNT(*) FROM inbox GROUP BY state"""));
			}
			Pause.of(Duration.ofMillis(200));
		}
	}

	/** Waits until Telegram has accepted so many calls, or everything has ended. */
	public void awaitAccepted(long calls, Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		long seen = -1;
		long changed = System.nanoTime();
		while (seen < calls) {
			long now = this.telegram.accepted();
			changed = (now > seen) ? System.nanoTime() : changed;
			seen = now;
			if (System.nanoTime() > end) {
				throw new AssertionError("Telegram has accepted " + seen + " of " + calls + " in " + this.name);
			}
			if (System.nanoTime() - changed > Duration.ofSeconds(5).toNanos() && numberOrBusy(LEFT) == 0) {
				return;
			}
			Pause.of(Duration.ofMillis(100));
		}
	}

	/** Waits until so many updates have had their turn. */
	public void awaitTurns(long updates, Duration atMost) {
		// counting is dear, so it comes when it may be over
		await("SELECT EXISTS (SELECT 1 FROM inbox WHERE state = 'NEW')", atMost);
		await("SELECT COUNT(*) < " + updates + " FROM inbox WHERE state = 'DONE'", atMost);
	}

	/** How many messages are on their way according to the rows. */
	public long onTheWay() {
		return number(ON_THE_WAY);
	}

	/** Runs one statement. */
	public void sql(String statement) {
		try (Connection connection = connection(); Statement run = connection.createStatement()) {
			run.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The one number a query gives. */
	public long number(String query) {
		return rows(query).getFirst().getFirst() instanceof Number number ? number.longValue() : 0;
	}

	private long numberOrBusy(String query) {
		try {
			return number(query);
		}
		catch (IllegalStateException ex) {
			// the database is away: it cannot be known
			return 1;
		}
	}

	/** All rows a query gives, each a list of its columns. */
	public List<List<Object>> rows(String query) {
		try (Connection connection = connection();
				Statement run = connection.createStatement();
				ResultSet result = run.executeQuery(query)) {
			List<List<Object>> rows = new ArrayList<>();
			while (result.next()) {
				List<Object> row = new ArrayList<>();
				for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					Object value = result.getObject(column);
					row.add((value != null) ? value : "");
				}
				rows.add(row);
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Which database this is. */
	public String database() {
		String version = String.valueOf(rows("SELECT VERSION()").getFirst().getFirst());
		return version.contains("MariaDB") ? "MariaDB " + version.replaceAll("-.*", "")
				: "MySQL " + version.replaceAll("-.*", "");
	}

	private Connection connection() throws SQLException {
		return DriverManager.getConnection(this.url, "root", "");
	}

	@Override
	public void close() {
		this.bots.forEach(BotProcess::close);
		this.telegram.close();
		this.door.close();
		sql("DROP DATABASE " + this.url.replaceAll("\\?.*", "").replaceAll(".*/", ""));
	}

}
