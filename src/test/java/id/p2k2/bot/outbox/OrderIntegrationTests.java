package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order messages to many chats leave, one at a time. */
@IntegrationTest
class OrderIntegrationTests {

	private static final long BOT = 4247;

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	@Autowired
	private SendParts parts;

	@Autowired
	private TransactionTemplate transaction;

	private final List<String> sent = new CopyOnWriteArrayList<>();

	private final AtomicLong chats = new AtomicLong();

	@AfterEach
	void clear() {
		this.world.jdbc().sql("DELETE FROM outbox WHERE bot = ?").param(BOT).update();
		this.world.jdbc().sql("DELETE FROM sender_lease WHERE bot = ?").param(BOT).update();
	}

	@Test
	void answersFirstThenCorrectionsThenWhatIsWorthNothingSoonest() throws InterruptedException {
		this.transaction.executeWithoutResult((_) -> {
			queue("ask for a meeting in three days", Message.BULK, Duration.ofHours(72));
			queue("reminder for tomorrow", Message.BULK, Duration.ofHours(25));
			queue("reminder for this evening", Message.BULK, Duration.ofHours(11));
			queue("reminder for 08.00", Message.BULK, Duration.ofMinutes(10));
			queue("correction", Message.URGENT, Duration.ofHours(48));
			queue("answer", Message.ANSWER, Duration.ofHours(100));
		});
		sendAll(6);
		assertThat(this.sent).containsExactly("answer", "correction", "reminder for 08.00", "reminder for this evening",
				"reminder for tomorrow", "ask for a meeting in three days");
	}

	@Test
	void anAnswerOvertakesABulkThatIsUnderWay() throws InterruptedException {
		for (int i = 0; i < 200; i++) {
			queue("bulk " + i, Message.BULK, Duration.ofHours(1));
		}
		SendLoop loop = loop();
		Thread thread = Thread.ofPlatform().start(loop);
		try {
			Await.until("bulk leaves", () -> this.sent.size() > 10);
			queue("answer", Message.ANSWER, Duration.ofHours(100));
			int before = this.sent.size();
			loop.wake();
			Await.until("the answer has left", () -> this.sent.contains("answer"));
			assertThat(this.sent.indexOf("answer")).isBetween(before - 1, before + 20);
		}
		finally {
			loop.stop();
			thread.join();
		}
	}

	private void sendAll(int messages) throws InterruptedException {
		SendLoop loop = loop();
		Thread thread = Thread.ofPlatform().start(loop);
		try {
			Await.until("all are sent", () -> this.sent.size() == messages);
		}
		finally {
			loop.stop();
			thread.join();
		}
	}

	private SendLoop loop() {
		return new SendLoop(BOT, "this", this.parts.to(new ListSender()), new SendLimits(100, 1000, 1));
	}

	private void queue(String text, int priority, Duration worth) {
		Instant now = this.world.clock().instant();
		this.outbox.enqueue(Message.to(new Chat(BOT, this.chats.incrementAndGet()), "test", text)
			.say(CommonPhrase.plain(text), List.of())
			.priority(priority)
			.atAnyHour(now, now.plus(worth)));
	}

	/** One after the other. */
	private final class ListSender implements MessageSender {

		@Override
		public SendResult send(Outgoing outgoing) {
			OrderIntegrationTests.this.sent.add(((Outgoing.Send) outgoing).text().plain());
			return new SendResult.Sent(77);
		}

		@Override
		public List<Long> bots() {
			return List.of(BOT);
		}

	}

}
