package id.p2k2.bot.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.p2k2.bot.bench.BenchReport;
import id.p2k2.bot.bench.BenchTable;
import id.p2k2.bot.database.DatabaseProcess;
import id.p2k2.bot.database.TestDatabase;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.Pause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The long runs: a bulk of 20,000 and people who chat, while things break for two
 * minutes. Each ends with the comparison of ledger and rows, and fails if it does not
 * hold.
 */
@Tag("faults")
@ExtendWith(BenchTable.class)
class FaultsBench {

	private static final Logger log = LoggerFactory.getLogger(FaultsBench.class);

	private static final int ROWS = BenchReport.scaled(20_000);

	/** More than there are bad answers. */
	private static final int SOME = Math.max(500, ROWS / 10);

	/** Two minutes, once every five seconds. */
	private static final int KILLS = BenchReport.scaled(24);

	/** So that a bulk lasts for longer than the kills. */
	private static final int RATE = 150;

	private static final double LONGEST_LIFE_SECONDS = 10;

	/** Longer than a bot takes to start and to wait for the lease of the one before. */
	private static final Duration START = Duration.ofMinutes(2);

	private final long seed = Long.getLong("bench.seed", System.nanoTime());

	private final Random random = new Random(this.seed);

	/** One instance, killed at any moment, its start included. */
	@Test
	@Tag("kill")
	void botKilled() {
		try (FaultRun run = started("fault_kill")) {
			BotProcess bot = run.bot().awaitStarted();
			run.bulk(ROWS);
			for (int kill = 0; kill < KILLS; kill++) {
				live(run);
				run.kill(bot);
				bot = run.bot();
			}
			report("fault-kill", run);
		}
	}

	/** Two instances, either killed at any moment. */
	@Test
	@Tag("kill2")
	void eitherBotKilled() {
		try (FaultRun run = started("fault_kill2")) {
			BotProcess[] bots = { run.bot(), run.bot() };
			List.of(bots).forEach(BotProcess::awaitStarted);
			run.bulk(ROWS);
			for (int kill = 0; kill < KILLS; kill++) {
				int which = this.random.nextInt(2);
				live(run);
				run.kill(bots[which]);
				bots[which] = run.bot();
			}
			report("fault-kill2", run);
		}
	}

	/** The database is killed six times, and started again a little later. */
	@Test
	@Tag("database-kill")
	void databaseKilled() {
		DatabaseProcess database = touchable("fault-db-kill");
		try (FaultRun run = started("fault_db_kill")) {
			run.bot().awaitStarted();
			run.bulk(ROWS);
			for (int kill = 0; kill < Math.max(1, KILLS / 4); kill++) {
				pause(8);
				database.kill();
				pause(8);
				database.startAgain();
			}
			report("fault-db-kill", run);
		}
	}

	/** The database stands still for 20 s, three times. */
	@Test
	@Tag("database-freeze")
	void databaseFrozen() {
		DatabaseProcess database = touchable("fault-db-freeze");
		try (FaultRun run = started("fault_db_freeze")) {
			run.bot().awaitStarted();
			run.bulk(ROWS);
			for (int freeze = 0; freeze < Math.max(1, KILLS / 8); freeze++) {
				pause(10);
				database.freeze();
				Pause.of(Duration.ofSeconds(20));
				database.thaw();
			}
			report("fault-db-freeze", run);
		}
	}

	/**
	 * Connections are cut in mid-transaction all the time, and now and then all at once.
	 */
	@Test
	@Tag("connections")
	void connectionsCut() {
		try (FaultRun run = started("fault_cut")) {
			run.bot().awaitStarted();
			run.world().door().breakCommits(20);
			run.bulk(ROWS / 4);
			for (int cut = 0; cut < KILLS; cut++) {
				pause(5);
				run.world().door().cut();
			}
			run.world().door().breakCommits(0);
			assertThat(run.world().door().broken()).as("commits that lost their connection").isPositive();
			report("fault-cut", run, ROWS / 4, Map.of("broken_commits", run.world().door().broken()));
		}
	}

	/** Every bad answer, and those that take longer than anybody waits. */
	@Test
	@Tag("answers")
	void badAnswers() {
		try (FaultRun run = started("fault_answers")) {
			run.bot().awaitStarted();
			BadAnswers.plan(run.world());
			List<Long> slow = List.of(BulkRows.FIRST_CHAT + 1, BulkRows.FIRST_CHAT + 2);
			run.world().telegram().fault(slow.get(0), "late&millis=60500");
			run.world().telegram().fault(slow.get(1), "delay&millis=70000");
			run.bulk(SOME);
			FaultRun.Result result = run.finish();
			report("fault-answers", run, result, SOME).with("refused_as_planned", BadAnswers.CHATS)
				.with("lost", result.audit().lost() + result.audit().answersLost() + result.audit().unfinished())
				.whole()
				.most("too_many_requests", BadAnswers.CHATS, "no 429 but those planned", 0)
				.none("unanswered", "every text answered")
				.finish();
			result.isWhole(SOME, BadAnswers.CHATS);
			assertThat(result.audit().unknown()).as("unknown").isEqualTo(BadAnswers.unknown() + slow.size());
			BadAnswers.verify(run.world(), result.sent());
			slow.forEach((chat) -> BadAnswers.verify(run.world(), run.awaitArrival(chat), chat, "UNKNOWN", 1));
		}
	}

	/** The clock jumps an hour back and ahead, again and again. */
	@Test
	@Tag("clock")
	void clockJumps() {
		try (FaultRun run = started("fault_clock")) {
			run.bot().awaitStarted();
			run.bulk(ROWS / 2);
			for (int jump = 0; jump < Math.max(1, KILLS / 4); jump++) {
				pause(5);
				run.clockJumps(-1);
				pause(5);
				run.clockJumps(1);
			}
			report("fault-clock", run, ROWS / 2, Map.of());
		}
	}

	private FaultRun started(String name) {
		log.info("{} with -Dbench.seed={}", name, this.seed);
		return new FaultRun(name, RATE);
	}

	/** A random time, mostly one in which a bot sends. */
	private void live(FaultRun run) {
		if (this.random.nextInt(6) > 0) {
			run.awaitSending(START);
		}
		pause(LONGEST_LIFE_SECONDS);
	}

	private void pause(double atMostSeconds) {
		Pause.of(Duration.ofMillis((long) (this.random.nextDouble() * atMostSeconds * 1000)));
	}

	/** A run that cannot be made stands as such in the table, and fails. */
	static DatabaseProcess touchable(String name) {
		DatabaseProcess database = TestDatabase.process();
		if (!database.hindrance().isEmpty()) {
			BenchReport.notRun(name, database.hindrance());
		}
		assertThat(database.hindrance()).as("what keeps %s from running", name).isEmpty();
		return database;
	}

	private static void report(String name, FaultRun run) {
		report(name, run, ROWS, Map.of());
	}

	/** Of a run in which nothing is unknown but what was on its way at a kill. */
	private static void report(String name, FaultRun run, int rows, Map<String, Object> more) {
		FaultRun.Result result = run.finish();
		BenchReport report = report(name, run, result, rows);
		more.forEach(report::with);
		report.write();
		kills(report, result.unknownOnlyWhatWasOnItsWay());
		report.write();
		result.isWhole(rows);
		report.whole().none("too_many_requests", "0 × 429").none("unanswered", "every text answered").finish();
	}

	private static BenchReport report(String name, FaultRun run, FaultRun.Result result, int rows) {
		return new BenchReport(name, run.world()).with("messages", rows)
			.with(result.audit(), rows)
			.with("unknown", result.audit().unknown())
			.with(result.people(), result.sent())
			.with("answers_repeated", result.audit().answersRepeated())
			.with("unknown_unreported", result.audit().unreported());
	}

	private static void kills(BenchReport report, List<Kills.Found> kills) {
		report.with("kills_of_a_sender", kills.size())
			.with("on_the_way_at_kills", kills.stream().mapToLong(Kills.Found::sending).sum())
			.with("most_at_a_kill", kills.stream().mapToLong(Kills.Found::sending).max().orElse(0))
			.with("calls_under_way_at_kills", kills.stream().mapToLong(Kills.Found::underWay).sum())
			.with("unknown_called", kills.stream().mapToLong(Kills.Found::called).sum())
			.with("unknown_answered_just_before", kills.stream().mapToLong(Kills.Found::answered).sum())
			.with("unknown_never_called", kills.stream().mapToLong(Kills.Found::never).sum())
			.with("kills_with_more_unknown_than_calls",
					kills.stream().filter((kill) -> kill.unknown() > kill.underWay()).count());
	}

}
