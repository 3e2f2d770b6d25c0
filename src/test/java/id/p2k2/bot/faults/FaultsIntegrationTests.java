package id.p2k2.bot.faults;

import java.time.Duration;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.processes.BotProcess;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The short runs; the long ones are in {@link FaultsBench}. */
class FaultsIntegrationTests {

	private static final int RATE = 100;

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
