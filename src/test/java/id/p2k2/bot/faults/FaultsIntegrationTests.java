package id.p2k2.bot.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.processes.BotProcess;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The short runs; the long ones are in {@link FaultsBench}. */
class FaultsIntegrationTests {

	private static final int RATE = 100;

	private static final Duration FAIL_OVER = Duration.ofSeconds(10);

	@Test
	void anotherGoesOnWithinTenSecondsWhenTheSenderIsKilledTwice() {
		int rows = 350;
		try (FaultRun run = new FaultRun("killed", 29, "--limits")) {
			List<BotProcess> bots = new ArrayList<>(List.of(run.bot(), run.bot()));
			bots.forEach(BotProcess::awaitStarted);
			run.bulk(rows);
			run.awaitAccepted(60);
			bots.add(run.bot().awaitStarted());
			killSender(run, bots);
			run.awaitAccepted(run.world().telegram().accepted() + 30);
			killSender(run, bots);
			run.finish().isWhole(rows).unknownOnlyWhatWasOnItsWay();
			assertThat(run.world().telegram().count("refused 429")).isZero();
		}
	}

	private static void killSender(FaultRun run, List<BotProcess> bots) {
		BotProcess sender = run.sender();
		bots.remove(sender);
		run.kill(sender);
		Await.until("another sends", FAIL_OVER, () -> bots.stream().anyMatch(BotProcess::sends));
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
			run.clockJumps(1);
			run.awaitAccepted(450);
			run.clockJumps(-1);
			FaultRun.Result result = run.finish();
			BadAnswers.verify(run.world(), result.sent());
			assertThat(run.world().door().broken()).as("broken commits").isGreaterThan(5);
			assertThat(bot.running()).isTrue();
			result.isWhole(rows, BadAnswers.CHATS);
		}
	}

}
