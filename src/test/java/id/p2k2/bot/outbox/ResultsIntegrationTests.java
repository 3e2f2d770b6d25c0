package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who is told of refusals breaks, and with it the writing of a result. */
@IntegrationTest
class ResultsIntegrationTests {

	private static final long BOT = 4246;

	@Autowired
	private World world;

	@Autowired
	private ResultRows rows;

	@Autowired
	private SendParts parts;

	@Autowired
	private TransactionTemplate transaction;

	private final BreakingGuard guard = new BreakingGuard();

	private final List<Long> done = new CopyOnWriteArrayList<>();

	private Results results;

	private Thread writer;

	@BeforeEach
	void start() {
		ChatPace pace = new ChatPace(1000, System::nanoTime);
		SendRates rates = new SendRates(new SendLimits(1000, 1000, 10), System::nanoTime);
		Outcomes outcomes = new Outcomes(this.rows, this.guard, this.parts.media(), pace, rates, () -> {
		});
		this.results = new Results(outcomes, this.rows, this.transaction, (row) -> this.done.add(row.to().id()));
		this.writer = Thread.ofPlatform().unstarted(this.results);
	}

	@AfterEach
	void end() throws InterruptedException {
		this.results.end();
		this.writer.join();
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot = ?").param(BOT).update();
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 1000 })
	void whatIsKnownIsWrittenAlthoughWhatFollowsBreaks(int breaks) {
		this.guard.breaks.set(breaks);
		add(1, new SendResult.Sent(71));
		add(2, new SendResult.Refused(SendResult.Reason.BLOCKED));
		add(3, new SendResult.Sent(73));
		this.writer.start();
		Await.until("the others are written", () -> state(1).equals("SENT") && state(3).equals("SENT"));
		Await.until("the one is written too", () -> state(2).equals("FAILED"));
		assertThat(this.done).containsExactlyInAnyOrder(1L, 2L, 3L);
		assertThat(this.guard.told).as("once it does not break any more").hasSize((breaks < 1000) ? 1 : 0);
	}

	@Test
	void whatIsKnownIsWrittenAtTheEndToo() throws InterruptedException {
		this.guard.breaks.set(1000);
		add(2, new SendResult.Refused(SendResult.Reason.BLOCKED));
		this.writer.start();
		this.results.end();
		assertThat(this.writer.join(Duration.ofSeconds(10))).isTrue();
		assertThat(state(2)).isEqualTo("FAILED");
	}

	private void add(long chat, SendResult result) {
		this.world.jdbc()
			.sql("""
					INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, priority, state, earliest_at, latest_at,
					  attempts, created_at)
					VALUES (?, ?, 'test', ?, 'SEND', 5, 'SENDING', '2026-01-01', '2027-01-01', 1, '2026-01-01')""")
			.params(BOT, chat, "result:" + chat)
			.update();
		long id = this.world.jdbc()
			.sql("SELECT id FROM outbox WHERE unique_key = ?")
			.param("result:" + chat)
			.query(Long.class)
			.single();
		this.results.add(new OutboxRow(id, new Chat(BOT, chat), "test", Operation.SEND, null, null, null, null, null, 0,
				null, "", Parties.NONE, 5, false, false, null, null, 1, 0, false), result);
	}

	private String state(long chat) {
		return this.world.jdbc()
			.sql("SELECT state FROM outbox WHERE unique_key = ?")
			.param("result:" + chat)
			.query(String.class)
			.single();
	}

	/** Breaks so often. */
	private static final class BreakingGuard implements RecipientGuard {

		private final AtomicInteger breaks = new AtomicInteger();

		private final List<Chat> told = new CopyOnWriteArrayList<>();

		@Override
		public Map<Long, Standing> standing(long bot, Collection<Long> chats) {
			return Map.of();
		}

		@Override
		public Set<Long> agreed(String purpose, Collection<Long> links) {
			return Set.of();
		}

		@Override
		public void unreachable(Chat chat, SendResult.Reason reason) {
			if (this.breaks.getAndDecrement() > 0) {
				throw new IllegalStateException("broken");
			}
			this.told.add(chat);
		}

	}

}
