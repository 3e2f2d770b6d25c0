package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The connection is lost at COMMIT, so that nobody knows at first whether a claim or a
 * result is in the database.
 */
@IntegrationTest
class BrokenCommitIntegrationTests {

	private static final long BOT = 4245;

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxRows rows;

	@Autowired
	private ResultRows results;

	@Autowired
	private SendParts parts;

	@Autowired
	private PlatformTransactionManager manager;

	@Autowired
	private TransactionTemplate transaction;

	private final List<String> sent = new CopyOnWriteArrayList<>();

	@BeforeEach
	void nobodyLeads() {
		sql("DELETE FROM sender_lease WHERE bot = 4245");
	}

	@AfterEach
	void clear() {
		sql("DELETE FROM outbox WHERE bot = 4245");
	}

	@Test
	void aClaimThatIsCommittedLaterIsTakenBackAndSentOnce() throws InterruptedException {
		sendsOnceAlthough(new BrokenCommit(this.manager, true, () -> {
		}));
	}

	@Test
	void aClaimIsTakenBackAlthoughTheLeaseRanOutMeanwhile() throws InterruptedException {
		sendsOnceAlthough(new BrokenCommit(this.manager, false, this::leaseEnds));
	}

	@Test
	void aClaimIsTakenBackAlthoughAnotherLedAndDidNotKnowOfIt() throws InterruptedException {
		sendsOnceAlthough(new BrokenCommit(this.manager, false, () -> {
			leaseEnds();
			sql("UPDATE outbox SET state = 'UNKNOWN', finished_at = '2026-12-01' WHERE bot = 4245");
		}));
	}

	@Test
	void aClaimIsTakenBackAlthoughTheNextOneIsUndone() throws InterruptedException {
		BrokenCommit broken = new BrokenCommit(this.manager, false, () -> {
		});
		broken.undoNext(2);
		sendsOnceAlthough(broken);
		assertThat(broken.left()).as("claims that were not undone").isNotPositive();
	}

	private void leaseEnds() {
		sql("UPDATE sender_lease SET lease_until = '2020-01-01' WHERE bot = 4245");
	}

	private void sendsOnceAlthough(BrokenCommit broken) throws InterruptedException {
		queue("a");
		SendLoop loop = new SendLoop(BOT, "this",
				new SendParts(this.parts.leases(), this.rows, this.results, this.parts.renderer(), new ListSender(),
						this.parts.guard(), this.parts.media(), this.parts.windows(), broken, this.parts.clock()),
				new SendLimits(1000, 1000, 10));
		Thread thread = Thread.ofPlatform().start(loop);
		try {
			Await.until("it is sent", () -> state("a").equals("SENT"));
			assertThat(broken.lost()).as("a commit was broken").isTrue();
			assertThat(this.sent).containsExactly("a");
		}
		finally {
			loop.stop();
			thread.join();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "later", "moved", "again" })
	void aResultThatIsWrittenAgainDoesNotTouchTheNextAttempt(String kind) {
		Consumer<OutboxRow> result = switch (kind) {
			case "later" -> (row) -> this.results.later(row, Instant.EPOCH);
			case "moved" -> (row) -> this.results.moved(row, 2);
			default -> this.results::again;
		};
		queue("a");
		OutboxRow first = claim();
		write(result, first);
		OutboxRow second = claim();
		write(result, first);
		assertThat(state("a")).as("the second attempt is under way").isEqualTo("SENDING");
		write(result, second);
		assertThat(state("a")).isEqualTo("PENDING");
	}

	private void write(Consumer<OutboxRow> result, OutboxRow row) {
		this.transaction.executeWithoutResult((_) -> result.accept(row));
	}

	private OutboxRow claim() {
		return this.transaction.execute((_) -> {
			OutboxRow row = this.rows.due(BOT, OutboxRows.Which.ALL, List.of(), 10).getFirst();
			this.rows.sending(List.of(row.id()));
			return row;
		});
	}

	private void queue(String text) {
		this.outbox.enqueue(Message.to(new Chat(BOT, 1), "test", text)
			.say(CommonPhrase.plain(text), List.of())
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(Duration.ofHours(1))));
	}

	private String state(String key) {
		return this.world.jdbc()
			.sql("SELECT state FROM outbox WHERE unique_key = ?")
			.param(key)
			.query(String.class)
			.single();
	}

	private void sql(String statement) {
		this.world.jdbc().sql(statement).update();
	}

	/** Takes everything. */
	private final class ListSender implements MessageSender {

		@Override
		public SendResult send(Outgoing outgoing) {
			BrokenCommitIntegrationTests.this.sent.add(((Outgoing.Send) outgoing).text().plain());
			return new SendResult.Sent(77);
		}

		@Override
		public List<Long> bots() {
			return List.of(BOT);
		}

	}

}
