package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.processes.BotWorld;
import id.p2k2.bot.processes.BulkRows;
import id.p2k2.bot.processes.People;
import id.p2k2.bot.processes.Settlement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A Telegram of its own process that lets 30 a second pass of what is not paid for. */
class PaidRateIntegrationTests {

	private static final int NOTICES = 200;

	private static final int BULK = 1500;

	private static final Duration LONGEST = Duration.ofMinutes(3);

	@Test
	void onlyWhatIsPaidForLeavesAtThePaidRate() {
		try (BotWorld world = new BotWorld("paid", "--delay=80", "--open-chats", "--forgetful", "--limits")) {
			world.quickBot(Map.of("P2K2_PAID_RATE", "300")).awaitStarted();
			try (People people = People.writing(world.telegram(), 5, 100, "/start")) {
				world.sql(BulkRows.due(Settlement.of(NOTICES + BULK, BulkRows.FIRST_CHAT).in(world), NOTICES));
				world.awaitAccepted(NOTICES + BULK, LONGEST);
				world.awaitDrained(LONGEST);
				assertThat(people.texts()).isPositive();
			}
			assertThat(world.telegram().count("refused 429")).isZero();
			assertThat(
					world.number("SELECT COUNT(*) FROM outbox WHERE state = 'SENT' AND kind = '" + BulkRows.KIND + "'"))
				.isEqualTo(NOTICES + BULK);
			List<Ledger.Entry> sent = world.telegram().sent();
			assertThat(last(sent, BULK / 2)).as("bulk waits for no notices").isLessThan(lastNotice(sent));
		}
	}

	/** Where in the ledger the last of so many messages of the bulk stands. */
	private static int last(List<Ledger.Entry> sent, int messages) {
		int seen = 0;
		for (int i = 0; i < sent.size(); i++) {
			seen += (sent.get(i).chatId() >= BulkRows.FIRST_CHAT + NOTICES) ? 1 : 0;
			if (seen == messages) {
				return i;
			}
		}
		throw new AssertionError("only " + seen);
	}

	private static int lastNotice(List<Ledger.Entry> sent) {
		int last = -1;
		for (int i = 0; i < sent.size(); i++) {
			long chat = sent.get(i).chatId();
			last = (chat >= BulkRows.FIRST_CHAT && chat < BulkRows.FIRST_CHAT + NOTICES) ? i : last;
		}
		return last;
	}

}
