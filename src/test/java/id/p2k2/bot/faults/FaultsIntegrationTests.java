package id.p2k2.bot.faults;

import java.nio.file.Path;
import java.time.Duration;

import id.p2k2.bot.database.DatabaseProcess;
import id.p2k2.bot.database.EmbeddedDatabase;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.processes.BotProcess;
import id.p2k2.bot.processes.BulkRows;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The short runs; the long ones are in {@link FaultsBench}. */
class FaultsIntegrationTests {

	private static final int RATE = 100;

	/** Of bots that wait for an answer for a shorter time than they usually do. */
	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private static final Duration FAIL_OVER = Duration.ofSeconds(10);

	@Test
	void anotherGoesOnWithinTenSecondsAndNothingIsLostWhenBothAreKilled() {
		int rows = 250;
		try (FaultRun run = new FaultRun("killed", 29, "--limits")) {
			BotProcess one = run.bot();
			BotProcess two = run.bot();
			one.awaitStarted();
			two.awaitStarted();
			run.bulk(rows);
			run.awaitAccepted(60);
			BotProcess sender = run.sender();
			BotProcess other = (sender == one) ? two : one;
			run.kill(sender);
			Await.until("the other sends", FAIL_OVER, other::sends);
			run.awaitAccepted(run.world().telegram().accepted() + 40);
			run.kill(other);
			run.bot();
			run.finish().isWhole(rows).unknownOnlyWhatWasOnItsWay();
			assertThat(run.world().telegram().count("refused 429")).isZero();
		}
	}

	/** On a server of its own: to others this must not happen. */
	@Test
	void aDatabaseKilledAndFrozenAndAnswersThatComeTooLateLoseNothing() {
		int rows = 500;
		EmbeddedDatabase server = EmbeddedDatabase.start(Path.of("target", "fault-database"));
		DatabaseProcess database = DatabaseProcess.of(server);
		try (FaultRun run = new FaultRun("db_away", RATE, server, PATIENCE)) {
			BotProcess bot = run.bot().awaitStarted();
			long late = BulkRows.FIRST_CHAT + 30;
			long later = BulkRows.FIRST_CHAT + 60;
			run.world().telegram().fault(late, "late&millis=" + PATIENCE.plusSeconds(1).toMillis());
			run.world().telegram().fault(later, "delay&millis=" + PATIENCE.plusSeconds(3).toMillis());
			run.bulk(rows);
			run.awaitAccepted(120);
			database.kill();
			run.awaitLonger(Duration.ofSeconds(1));
			database.startAgain();
			run.awaitAccepted(300);
			database.freeze();
			run.awaitLonger(Duration.ofSeconds(3));
			database.thaw();
			FaultRun.Result result = run.finish().isWhole(rows);
			assertThat(bot.running()).isTrue();
			assertThat(result.unknown()).as("unknown").containsExactlyInAnyOrder(late, later);
			BadAnswers.verify(run.world(), result.sent(), late, "UNKNOWN", 1);
			BadAnswers.verify(run.world(), run.awaitArrival(later), later, "UNKNOWN", 1);
		}
		finally {
			server.stop();
		}
	}

	@Test
	void everyBadAnswerHasItsOneOutcomeAndBrokenTransactionsLoseNothing() {
		int rows = 600;
		try (FaultRun run = new FaultRun("bad", RATE)) {
			BotProcess bot = run.bot().awaitStarted();
			BadAnswers.plan(run.world());
			run.world().door().breakCommits(15);
			run.bulk(rows);
			run.awaitAccepted(250);
			run.world().door().cut();
			run.awaitAccepted(400);
			run.world().door().breakCommits(0);
			run.clockJumps(-1);
			run.awaitLonger(Duration.ofSeconds(2));
			run.clockJumps(1);
			FaultRun.Result result = run.finish();
			BadAnswers.verify(run.world(), result.sent());
			assertThat(run.world().door().broken()).as("broken commits").isGreaterThan(5);
			assertThat(bot.running()).isTrue();
			result.isWhole(rows, BadAnswers.CHATS);
			assertThat(result.audit().unknown()).as("unknown").isEqualTo(BadAnswers.unknown());
		}
	}

}
