package id.p2k2.bot.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.p2k2.bot.database.EmbeddedDatabase;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.Call;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.Audit;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.Pause;
import id.p2k2.bot.processes.People;
import id.p2k2.bot.processes.Settlement;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** One world in which a bulk is sent, people chat, and something breaks. */
final class FaultRun implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private final BotWorld world;

	private final Map<String, String> settings;

	private final List<BotProcess> bots = new ArrayList<>();

	private @Nullable People people;

	private final Kills kills = new Kills();

	/** Bots send so many messages a second; Telegram answers after 80 ms. */
	FaultRun(String name, int perSecond, String... telegram) {
		this(new BotWorld(name, arguments(telegram)), perSecond, Map.of());
	}

	/** The same on a database of its own, with bots that wait so long for an answer. */
	FaultRun(String name, int perSecond, EmbeddedDatabase database, Duration patience) {
		this(new BotWorld(name, database, arguments()), perSecond,
				Map.of("P2K2_TELEGRAM_PATIENCE", patience.toString()));
	}

	private FaultRun(BotWorld world, int perSecond, Map<String, String> more) {
		this.world = world;
		this.settings = new HashMap<>(Map.of("P2K2_SEND_RATE", String.valueOf(perSecond), "SPRING_DATASOURCE_URL",
				world.door().url(), "P2K2_METRICS_INTERVAL", "1s"));
		this.settings.putAll(more);
	}

	private static String[] arguments(String... more) {
		List<String> arguments = new ArrayList<>(List.of("--delay=80", "--open-chats", "--forgetful"));
		arguments.addAll(List.of(more));
		return arguments.toArray(String[]::new);
	}

	BotWorld world() {
		return this.world;
	}

	/** One more bot that takes the door to the database; returns at once. */
	BotProcess bot() {
		BotProcess bot = this.world.quickBot(this.settings);
		this.bots.add(bot);
		return bot;
	}

	/** Queues reminders, each to a chat of its own; people begin to chat. */
	void bulk(int rows) {
		this.people = People.writing(this.world.telegram(), 5, 100, "/start");
		this.world.sql(BulkRows.due(Settlement.of(rows, BulkRows.FIRST_CHAT).in(this.world)));
	}

	/** Waits until so many messages have been accepted. */
	void awaitAccepted(long messages) {
		this.world.awaitAccepted(messages, PATIENCE);
	}

	/** People go on chatting for so long. */
	void awaitLonger(Duration time) {
		Pause.of(time);
	}

	/** The bot that sends now. */
	BotProcess sender() {
		return this.bots.stream()
			.filter(BotProcess::sends)
			.reduce((_, newer) -> newer)
			.orElseThrow(() -> new AssertionError("no bot sends"));
	}

	/** Waits until any bot sends, or for so long. */
	void awaitSending(Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		while (this.bots.stream().noneMatch(BotProcess::sends) && System.nanoTime() < end) {
			Pause.of(Duration.ofMillis(100));
		}
	}

	/** kill -9, and what was on its way then. */
	void kill(BotProcess bot) {
		boolean sent = bot.sends();
		Instant before = Instant.now();
		bot.kill();
		Instant after = Instant.now();
		if (sent) {
			this.kills.add(before, after, this.world.onTheWay());
		}
	}

	/** The ledger when a message to this chat stands in it. */
	List<Ledger.Entry> awaitArrival(long chat) {
		Await.until("a message to " + chat, Duration.ofMinutes(2),
				() -> this.world.telegram().sent().stream().anyMatch((entry) -> entry.chatId() == chat));
		return this.world.telegram().sent();
	}

	/** The two minutes pass after which an answer of unknown fate is repeated. */
	void passRepeatPause() {
		this.world.sql("UPDATE outbox SET not_before = NULL WHERE state = 'PENDING' AND reason = 'REPEAT'");
	}

	/**
	 * So many hours ahead, or back: every time that is stored moves, as if the machine's
	 * clock had jumped the other way.
	 */
	void clockJumps(int hours) {
		String back = " - INTERVAL " + hours + " HOUR";
		this.world.sql("UPDATE outbox SET earliest_at = earliest_at" + back + ", latest_at = latest_at" + back
				+ ", window_ends_at = window_ends_at" + back + ", created_at = created_at" + back
				+ ", not_before = not_before" + back + ", finished_at = finished_at" + back);
		this.world.sql("UPDATE inbox SET received_at = received_at" + back + ", not_before = not_before" + back
				+ ", done_at = done_at" + back);
		this.world.sql("UPDATE conversation SET expires_at = expires_at" + back);
		this.world.sql("UPDATE sender_lease SET lease_until = lease_until" + back);
	}

	/** Lets everything come to an end and compares. */
	Result finish() {
		this.world.awaitBulkDrained(PATIENCE);
		People chatting = Objects.requireNonNull(this.people, "no bulk");
		chatting.close();
		this.world.awaitTurns(chatting.texts(), PATIENCE);
		passRepeatPause();
		this.world.awaitDrained(PATIENCE);
		List<Ledger.Entry> sent = this.world.telegram().sent();
		long turns = this.world.number("""
				SELECT COUNT(DISTINCT SUBSTRING_INDEX(unique_key, ':', 2)) FROM outbox WHERE kind LIKE 'reply.%'""");
		long updates = this.world.number("SELECT COUNT(*) FROM inbox WHERE state = 'DONE'");
		return new Result(Audit.of(this.world, sent), chatting, sent, updates, turns, this.kills,
				this.world.unknownReminders(), this.world.telegram().calls(this.kills.since()));
	}

	@Override
	public void close() {
		if (this.people != null) {
			this.people.close();
		}
		this.bots.forEach(BotProcess::kill);
		this.world.close();
	}

	/**
	 * What is left.
	 *
	 * @param audit the comparison of rows and ledger
	 * @param people those who chatted
	 * @param sent the ledger
	 * @param updates how many of their texts had their turn
	 * @param turns how many turns answered
	 * @param kills of senders
	 * @param unknown the chats whose reminder has become unknown
	 * @param calls those Telegram saw around the kills
	 */
	record Result(Audit audit, People people, List<Ledger.Entry> sent, long updates, long turns, Kills kills,
			Set<Long> unknown, List<Call> calls) {

		/** Nothing lost, no reminder doubled, everything unknown reported. */
		Result isWhole(int bulk) {
			return isWhole(bulk, 0);
		}

		/** The same, with so many reminders that Telegram refused for good. */
		Result isWhole(int bulk, int refused) {
			assertThat(this.audit).as("%s", this.audit).satisfies((found) -> {
				assertThat(found.bulk()).as("rows").isEqualTo(bulk);
				assertThat(found.unfinished()).as("unfinished").isZero();
				assertThat(found.lost()).as("lost").isZero();
				assertThat(found.refused()).as("refused").isEqualTo(refused);
				assertThat(found.doubled()).as("doubled").isZero();
				assertThat(found.unreported()).as("unknown and not reported").isZero();
				assertThat(found.answersLost()).as("answers lost").isZero();
			});
			assertThat(this.updates).as("texts that had their turn").isEqualTo(this.people.texts());
			assertThat(this.turns).as("turns that answered").isEqualTo(this.people.texts());
			return this;
		}

		/**
		 * Each that is unknown was on its way when a bot was killed, by the rows and by
		 * what Telegram saw: nothing is, if none was killed.
		 */
		List<Kills.Found> unknownOnlyWhatWasOnItsWay() {
			assertThat(this.unknown).as("unknown").hasSize((int) this.audit.unknown());
			return this.kills.compare(this.unknown, this.calls);
		}

	}

}
