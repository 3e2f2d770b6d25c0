package id.p2k2.bot.inbox;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class InboxWriterIntegrationTests {

	private static final int MANY = 250;

	@Autowired
	private World world;

	@Autowired
	private InboxWriter writer;

	@Autowired
	private TransactionTemplate transaction;

	private final AtomicInteger begun = new AtomicInteger();

	@Test
	void storesAllThatComesWhileItWritesButWhatCannotBeWritten() throws Exception {
		Chat chat = World.chat(this.world.phone("Bu Siti"));
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> stored = this.transaction.execute((_) -> {
				this.world.jdbc().sql("""
						INSERT INTO inbox (bot, update_id, chat_id, state, received_at)
						VALUES (?, -1, ?, 'DONE', '2026-12-01')""").params(chat.bot(), chat.id()).update();
				List<Future<?>> begun = LongStream.rangeClosed(0, MANY)
					.<Future<?>>mapToObj(
							(number) -> threads.submit(() -> store(-1 - number, (number == 7) ? null : chat)))
					.toList();
				Await.until("all wait for this transaction", () -> this.begun.get() > MANY);
				return begun;
			});
			assertThat(stored).isNotNull();
			for (int i = 0; i <= MANY; i++) {
				if (i == 7) {
					assertThatExceptionOfType(ExecutionException.class).isThrownBy(stored.get(7)::get)
						.withCauseInstanceOf(NullPointerException.class);
				}
				else {
					stored.get(i).get();
				}
			}
		}
		assertThat(this.world.jdbc()
			.sql("SELECT COUNT(*) FROM inbox WHERE chat_id = ? AND update_id < 0")
			.param(chat.id())
			.query(Integer.class)
			.single()).isEqualTo(MANY);
	}

	private void store(long updateId, Chat chat) {
		this.begun.incrementAndGet();
		this.writer.store(List.of(new Received(updateId, chat, new Incoming.Other("sticker", 1))));
		assertThat(this.world.jdbc()
			.sql("SELECT COUNT(*) FROM inbox WHERE update_id = ?")
			.param(updateId)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

}
