package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.schedule.ClockJumped;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Loops of a bot of their own, whose Telegram is a list. */
@IntegrationTest
class SendLoopIntegrationTests {

	private static final long BOT = 4242;

	private static final long OTHER_BOT = 4241;

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ResultRows results;

	@Autowired
	private SendParts parts;

	@Autowired
	private RecipientGuard guard;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private List<Tick> ticks;

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private final Semaphore permits = new Semaphore(1000);

	private final List<SendLoop> loops = new CopyOnWriteArrayList<>();

	private final List<Thread> threads = new CopyOnWriteArrayList<>();

	@BeforeEach
	void nobodyLeads() {
		lease("DELETE FROM sender_lease WHERE bot IN (4241, 4242)");
	}

	@AfterEach
	void stop() throws InterruptedException {
		this.permits.release(1000);
		this.loops.forEach(SendLoop::stop);
		for (Thread thread : this.threads) {
			thread.join();
		}
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot IN (4241, 4242)").update();
		this.world.jdbc().sql("DELETE FROM chat_hold WHERE bot IN (4241, 4242)").update();
	}

	@Test
	void ofTwoOneSendsAndTheOtherTakesOverWhenTheLeaseRunsOut() {
		lease("""
				INSERT INTO sender_lease (bot, owner, lease_until)
				VALUES (4242, 'gone', UTC_TIMESTAMP(3) + INTERVAL 3 SECOND)""");
		this.world.jdbc()
			.sql("""
					INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, priority, repeat_unknown,
					  state, earliest_at, latest_at, attempts, created_at)
					VALUES (4242, 1, 'test', 'left', 'SEND', 'common.plain', '{"isi":"x"}', 5, FALSE,
					    'SENDING', '2026-01-01', '2027-01-01', 1, '2026-01-01'),
					  (4242, 2, 'test', 'answer', 'SEND', 'common.plain', '{"isi":"y"}', 0, TRUE,
					    'SENDING', '2026-01-01', '2027-01-01', 1, '2026-01-01')""")
			.update();
		queue(3, "new");
		SendLoop first = start("first");
		SendLoop second = start("second");
		Await.until("the message that waited is sent", Duration.ofSeconds(10), () -> state("new").equals("SENT"));
		assertThat(first.leading()).isNotEqualTo(second.leading());
		Await.until("what was on its way is unknown", () -> state("left").equals("UNKNOWN"));
		Await.until("and an answer will be repeated", () -> state("answer").equals("PENDING"));
		assertThat(this.sent).containsExactly("new");
	}

	@Test
	void whoLostTheLeaseWithoutNoticingClaimsNothing() {
		SendLoop paused = start("paused");
		Await.until("it leads", paused::leading);
		this.transaction.executeWithoutResult((_) -> {
			steal();
			queue(1, "a");
		});
		paused.wake();
		Await.until("it has noticed", () -> !paused.leading());
		assertThat(state("a")).isEqualTo("PENDING");
		assertThat(this.sent).isEmpty();
	}

	@Test
	void aResultAfterATakeOverSettlesWhatWasUnknown() {
		this.permits.drainPermits();
		SendLoop slow = start("slow");
		queue(1, "a");
		slow.wake();
		Await.until("its call is under way", () -> this.sent.contains("a"));
		steal();
		this.world.jdbc().sql("UPDATE outbox SET state = 'UNKNOWN' WHERE unique_key = 'a'").update();
		this.permits.release();
		Await.until("the row is sent", () -> state("a").equals("SENT"));
	}

	@Test
	void whatWaitsForSecondsAndAnswersDoNotWaitForAClockThatWasSetBack() {
		SendLoop loop = start("steady");
		Await.until("it leads", loop::leading);
		this.transaction.executeWithoutResult((_) -> {
			List.of("paused", "answer", "reminder").forEach((key) -> queue(key.length(), key));
			Instant later = this.world.clock().instant().plusSeconds(3000);
			change("paused", "not_before", Instant.now().plusSeconds(3601));
			change("answer", "earliest_at", later);
			this.world.jdbc().sql("UPDATE outbox SET priority = 0 WHERE unique_key = 'answer'").update();
			change("reminder", "earliest_at", later);
		});
		loop.wake();
		Await.until("the answer is sent", () -> state("answer").equals("SENT"));
		assertThat(state("paused")).isEqualTo("PENDING");
		loop.follow(new ClockJumped(Duration.ofHours(1)));
		loop.follow(new ClockJumped(Duration.ofHours(-1)));
		Await.until("what paused is sent", Duration.ofSeconds(10), () -> state("paused").equals("SENT"));
		assertThat(state("reminder")).isEqualTo("PENDING");
	}

	private void change(String key, String column, Instant at) {
		this.world.jdbc()
			.sql("UPDATE outbox SET " + column + " = ? WHERE bot = 4242 AND unique_key = ?")
			.params(Utc.of(at), key)
			.update();
	}

	@Test
	void whoTakesOverHoldsTheChatsThatTelegramAskedForPatienceWith() throws InterruptedException {
		SendLoop first = start("first", (_) -> new SendResult.Throttled(Duration.ofSeconds(300)));
		queue(1, "held");
		first.wake();
		Await.until("it is held", () -> held() == 1);
		first.stop();
		this.threads.getFirst().join();
		queue(new Chat(BOT, 1), "answer", Message.ANSWER);
		queue(2, "other");
		start("second");
		Await.until("another chat is written to", () -> state("other").equals("SENT"));
		queue(2, "later");
		this.loops.forEach(SendLoop::wake);
		Await.until("it goes on", () -> state("later").equals("SENT"));
		assertThat(this.sent).containsExactly("other", "later");
		assertThat(state("answer")).isEqualTo("PENDING");
	}

	@Test
	void whatTelegramAskedForIsForgottenWhenItIsOver() {
		this.transaction.executeWithoutResult((_) -> {
			this.results.holdChat(new Chat(BOT, 1), Instant.now().plusSeconds(300));
			this.results.holdChat(new Chat(BOT, 1), Instant.now().plusSeconds(1));
			this.results.holdChat(new Chat(BOT, 2), Instant.now().minusSeconds(1));
		});
		assertThat(this.results.held(BOT)).containsOnlyKeys(1L)
			.hasEntrySatisfying(1L,
					(left) -> assertThat(left).isBetween(Duration.ofSeconds(290), Duration.ofSeconds(301)));
		queue(1, "held");
		this.ticks.stream()
			.filter((tick) -> tick.name().equals("prune-outbox"))
			.forEach((tick) -> tick.run(Instant.now()));
		assertThat(held()).isEqualTo(1);
	}

	@Test
	void aGracefulStopWaitsForWhatIsOnItsWay() throws InterruptedException {
		this.permits.drainPermits();
		SendLoop loop = start("ending");
		queue(1, "a");
		queue(2, "b");
		loop.wake();
		Await.until("both calls are under way", () -> this.sent.size() == 2);
		loop.stop();
		this.permits.release(2);
		this.threads.getFirst().join();
		assertThat(state("a")).isEqualTo("SENT");
		assertThat(state("b")).isEqualTo("SENT");
		assertThat(
				this.world.jdbc().sql("SELECT COUNT(*) FROM sender_lease WHERE bot = 4242").query(Long.class).single())
			.isZero();
	}

	@Test
	void aBotWhoseTokenIsRefusedStopsAloneAndIsUnhealthyAlone() {
		SendLoop well = start("well");
		SendLoop refused = new SendLoop(OTHER_BOT, "refused", this.parts.to(new RefusedSender()),
				new SendLimits(1000, 1000, 10));
		this.loops.add(refused);
		this.threads.add(Thread.ofPlatform().start(refused));
		queue(1, "a");
		queue(new Chat(OTHER_BOT, 1), "b");
		this.loops.forEach(SendLoop::wake);
		Await.until("the one is sent", Duration.ofSeconds(10), () -> state("a").equals("SENT"));
		Await.until("the other stops", Duration.ofSeconds(10), () -> !refused.healthy());
		assertThat(well.healthy()).isTrue();
		Await.until("its message waits", () -> state("b").equals("PENDING"));
	}

	@Test
	void anAnswerLeavesAtOnceAlthoughAllCallsOfABulkHang() {
		this.permits.drainPermits();
		start("hanging");
		for (int i = 0; i < 30; i++) {
			queue(new Chat(BOT, 100 + i), "bulk " + i, Message.BULK);
		}
		this.loops.forEach(SendLoop::wake);
		Await.until("bulk has taken its places", () -> this.sent.size() == 8);
		queue(new Chat(BOT, 1), "answer", Message.ANSWER);
		queue(new Chat(BOT, 2), "notice", Message.URGENT);
		long queued = System.nanoTime();
		this.loops.forEach(SendLoop::wake);
		Await.until("the answer is under way", () -> this.sent.contains("answer"));
		assertThat(Duration.ofNanos(System.nanoTime() - queued)).isLessThan(Duration.ofSeconds(2));
		assertThat(this.sent).hasSize(9);
		this.permits.release(1000);
		Await.until("all are under way", () -> this.sent.size() == 32);
	}

	@Test
	void theSameTextToOnePersonStopsAfterTwentyTimes() {
		start("repeating");
		for (int i = 0; i < 22; i++) {
			this.outbox.enqueue(Message.to(new Chat(BOT, 5), "test", "loop:" + i)
				.say(CommonPhrase.plain("sama"), List.of())
				.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(Duration.ofHours(1))));
		}
		this.loops.forEach(SendLoop::wake);
		Await.until("all have ended", Duration.ofSeconds(20),
				() -> this.world.jdbc()
					.sql("SELECT COUNT(*) FROM outbox WHERE bot = 4242 AND state = 'FAILED' AND reason = 'LOOP'")
					.query(Long.class)
					.single() == 2);
		assertThat(this.sent).hasSize(20).containsOnly("sama");
	}

	@Test
	void threeChatsThatNeedPatienceTogetherBrakeTheBot() {
		SendRates rates = new SendRates(new SendLimits(20, 1, 10), System::nanoTime);
		Outcomes outcomes = new Outcomes(this.results, this.guard, this.parts.media(),
				new ChatPace(1, System::nanoTime), rates, () -> {
				});
		throttle(outcomes, 1);
		throttle(outcomes, 1);
		throttle(outcomes, 2);
		assertThat(rates.current()).isEqualTo(20);
		throttle(outcomes, 3);
		assertThat(rates.current()).isEqualTo(10);
	}

	private static void throttle(Outcomes outcomes, long chat) {
		OutboxRow row = new OutboxRow(1, new Chat(BOT, chat), "test", Operation.SEND, null, null, null, null, null, 0,
				null, "", Parties.NONE, 5, false, false, null, null, 1, 0, false);
		outcomes.learn(row, new SendResult.Throttled(Duration.ofSeconds(1)), Instant.now());
	}

	private long held() {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM chat_hold WHERE bot = 4242").query(Long.class).single();
	}

	private SendLoop start(String owner) {
		return start(owner, new ListSender());
	}

	private SendLoop start(String owner, Function<Outgoing, SendResult> answers) {
		return start(owner, new MessageSender() {

			@Override
			public SendResult send(Outgoing outgoing) {
				return answers.apply(outgoing);
			}

			@Override
			public List<Long> bots() {
				return List.of(BOT);
			}

		});
	}

	private SendLoop start(String owner, MessageSender sender) {
		SendLoop loop = new SendLoop(BOT, owner, this.parts.to(sender), new SendLimits(1000, 1000, 10));
		this.loops.add(loop);
		this.threads.add(Thread.ofPlatform().start(loop));
		return loop;
	}

	private void steal() {
		lease("""
				UPDATE sender_lease SET owner = 'other', lease_until = UTC_TIMESTAMP(3) + INTERVAL 1 HOUR
				WHERE bot = 4242""");
	}

	private void lease(String sql) {
		this.world.jdbc().sql(sql).update();
	}

	private void queue(long chat, String text) {
		queue(new Chat(BOT, chat), text);
	}

	private void queue(Chat chat, String text) {
		this.outbox.enqueue(Message.to(chat, "test", text)
			.say(CommonPhrase.plain(text), List.of())
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(Duration.ofHours(1))));
	}

	private void queue(Chat chat, String text, int priority) {
		this.outbox.enqueue(Message.to(chat, "test", text)
			.say(CommonPhrase.plain(text), List.of())
			.priority(priority)
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(Duration.ofHours(1))));
	}

	private String state(String key) {
		return this.world.jdbc()
			.sql("SELECT state FROM outbox WHERE unique_key = ?")
			.param(key)
			.query(String.class)
			.single();
	}

	/** Answers when the test lets it. */
	private final class ListSender implements MessageSender {

		@Override
		public SendResult send(Outgoing outgoing) {
			SendLoopIntegrationTests.this.sent.add(((Outgoing.Send) outgoing).text().plain());
			SendLoopIntegrationTests.this.permits.acquireUninterruptibly();
			return new SendResult.Sent(77);
		}

		@Override
		public List<Long> bots() {
			return List.of(BOT);
		}

	}

	/** Telegram does not know the token. */
	private static final class RefusedSender implements MessageSender {

		@Override
		public SendResult send(Outgoing outgoing) {
			return new SendResult.BotRefused();
		}

		@Override
		public List<Long> bots() {
			return List.of(OTHER_BOT);
		}

	}

}
