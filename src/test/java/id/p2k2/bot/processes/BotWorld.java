package id.p2k2.bot.processes;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.database.DatabaseDoor;
import id.p2k2.bot.database.EmbeddedDatabase;
import id.p2k2.bot.database.TestDatabase;

/** Telegram, database and bots of one scenario. */
public final class BotWorld implements AutoCloseable {

	/** The token of its only bot. */
	public static final String TOKEN = "7100000001:bench";

	/** The number of its only bot. */
	public static final long BOT = 7_100_000_001L;

	private static final String ON_THE_WAY = "SELECT chat_id FROM outbox WHERE bot = " + BOT
			+ " AND state = 'SENDING' AND priority >= 5";

	private static final String LEFT = "SELECT EXISTS (SELECT 1 FROM outbox WHERE bot = " + BOT
			+ " AND state IN ('PLANNED', 'PENDING', 'SENDING'))";

	private static final String BULK_LEFT = LEFT.replace("'))", "') AND priority >= 5)");

	private final String name;

	/** Of the machine, before anything of this world ran. */
	private final double loadBefore = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

	private final String url;

	private final Rows rows;

	private final DatabaseDoor door;

	private final TelegramProcess telegram;

	private final List<BotProcess> bots = new ArrayList<>();

	/** Each name is used once in a run. */
	public BotWorld(String name, String... telegramArguments) {
		this(name, TestDatabase.url("bench_" + name), telegramArguments);
	}

	/** The same on a database of its own. */
	public BotWorld(String name, EmbeddedDatabase database, String... telegramArguments) {
		this(name, database.url("bench_" + name), telegramArguments);
	}

	private BotWorld(String name, String url, String... telegramArguments) {
		this.name = name;
		this.url = url;
		this.rows = new Rows(url);
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

	/** Waits until everybody who asked has been answered. */
	public void awaitAnswered(Duration atMost) {
		await(LEFT.replace("'))", "') AND priority = 0)"), atMost);
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

	/** The chats of the messages that are on their way according to the rows. */
	public Set<Long> onTheWay() {
		return this.rows.numbers(ON_THE_WAY);
	}

	/** Runs one statement. */
	public void sql(String statement) {
		this.rows.run(statement);
	}

	/** Only what the migrations have written is left. */
	public void empty() {
		this.rows.empty();
	}

	/** The one number a query gives. */
	public long number(String query) {
		return this.rows.number(query);
	}

	/** All rows a query gives, each a list of its columns. */
	public List<List<Object>> rows(String query) {
		return this.rows.all(query);
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

	/** How many messages have ended with nobody knowing whether they arrived. */
	public long unknown() {
		return number("SELECT COUNT(*) FROM outbox WHERE state = 'UNKNOWN'");
	}

	/** The chats whose reminder has ended with nobody knowing whether it arrived. */
	public Set<Long> unknownReminders() {
		return this.rows
			.numbers("SELECT chat_id FROM outbox WHERE state = 'UNKNOWN' AND kind = '" + BulkRows.KIND + "'");
	}

	/** How often Telegram said 429. */
	public long tooManyRequests() {
		return this.telegram.count("refused 429");
	}

	/**
	 * Load of the machine in the minute before this world was made; negative if unknown.
	 */
	public double loadBefore() {
		return this.loadBefore;
	}

	/** Which database this is. */
	public String database() {
		String version = String.valueOf(rows("SELECT VERSION()").getFirst().getFirst());
		return version.contains("MariaDB") ? "MariaDB " + version.replaceAll("-.*", "")
				: "MySQL " + version.replaceAll("-.*", "");
	}

	@Override
	public void close() {
		this.bots.forEach(BotProcess::close);
		this.telegram.close();
		this.door.close();
		sql("DROP DATABASE " + this.url.replaceAll("\\?.*", "").replaceAll(".*/", ""));
	}

}
