package id.p2k2.bot.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import id.p2k2.bot.conversation.Conversations;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.schedule.ClockJumped;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class InboxIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Inbox inbox;

	@Autowired
	private InboxWorker worker;

	@Autowired
	private Conversations conversations;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private HikariDataSource pool;

	private Phone siti;

	@BeforeEach
	void meet() {
		this.siti = this.world.phone("Bu Siti Rahasia");
		this.siti.starts("");
		this.world.settle();
	}

	@Test
	void takesAnUpdateOnceHoweverOftenItComes() {
		int before = answers().size();
		this.inbox.store(List.of(words(-1, "/menu"), words(-1, "/menu")));
		this.inbox.store(List.of(words(-1, "/menu")));
		this.worker.wake(World.chat(this.siti));
		this.world.settle();
		this.inbox.store(List.of(words(-1, "/menu")));
		this.world.settle();
		assertThat(answers()).hasSize(before + 1);
	}

	@Test
	void worksTheUpdatesOfAChatInTheirOrder() {
		int before = answers().size();
		this.inbox.store(List.of(words(-3, "/menu"), words(-2, "/bantuan"), words(-1, "/batal")));
		this.worker.wake(World.chat(this.siti));
		this.world.settle();
		List<String> said = answers().subList(before, answers().size());
		assertThat(said).hasSize(3);
		assertThat(said.get(0)).startsWith("Silakan pilih");
		assertThat(said.get(1)).contains("/bantuan");
		assertThat(said.get(2)).startsWith("Tidak ada yang perlu dibatalkan");
	}

	@Test
	void parksWhatCannotBeWorkedAndGoesOn() {
		int before = answers().size();
		this.world.jdbc()
			.sql("""
					INSERT INTO inbox (bot, update_id, chat_id, state, body, received_at)
					VALUES (?, -9, ?, 'NEW', '{"is":"of another version"}', '2026-12-01')""")
			.params(World.chat(this.siti).bot(), this.siti.id())
			.update();
		this.inbox.store(List.of(words(-8, "/menu")));
		this.worker.wake(World.chat(this.siti));
		Await.until("the chat goes on", () -> answers().size() > before);
		assertThat(this.world.jdbc()
			.sql("SELECT CONCAT(state, ' ', attempts) FROM inbox WHERE update_id = -9")
			.query(String.class)
			.single()).isEqualTo("PARKED 3");
	}

	@Test
	void oneChatThatWaitsHoldsNoOtherUp() {
		Phone wati = this.world.phone("Bu Wati");
		this.transaction.executeWithoutResult((_) -> {
			this.conversations.hold(World.chat(this.siti));
			this.siti.sends("/menu");
			wati.sends("/menu");
			wati.sees("Silakan pilih");
			assertThat(this.inbox.waiting()).isEqualTo(1);
		});
		this.world.settle();
		assertThat(this.siti.newest().text()).startsWith("Silakan pilih");
	}

	@Test
	void storesNeitherNumbersNorNames() {
		this.transaction.executeWithoutResult((_) -> {
			this.conversations.hold(World.chat(this.siti));
			this.siti.sends("NIK saya 3216054507890002 <b>&_ 👍");
			this.siti.sharesContact("+628123456789");
			Await.until("both are stored", () -> this.inbox.waiting() == 2);
			String stored = String.join("\n",
					this.world.jdbc().sql("SELECT body FROM inbox WHERE state = 'NEW'").query(String.class).list());
			assertThat(stored).contains("<b>&_ 👍").doesNotContain("3216054507890002", "8123456789", "Rahasia");
		});
		this.world.settle();
		assertThat(
				this.world.jdbc().sql("SELECT COUNT(*) FROM inbox WHERE body IS NOT NULL").query(Long.class).single())
			.isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "👍", "<b>", "&", "_*[`", "\\" })
	void answersTheLongestMessageOfAnyCharacter(String character) {
		int before = answers().size();
		this.siti.sends(character.repeat(4096 / character.length()));
		this.world.settle();
		assertThat(answers().size()).isGreaterThan(before);
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM inbox WHERE state <> 'DONE'").query(Long.class).single())
			.isZero();
	}

	@Test
	void holdsNoConnectionWhileAFileIsBrought() {
		Phone joko = koordinator();
		Duration slow = Duration.ofSeconds(3);
		this.world.telegram().next("getFile", new Fault.Delay(slow));
		long begin = System.nanoTime();
		joko.sendsDocument("staf.csv", "text/csv", "nama,peran\n".getBytes(StandardCharsets.UTF_8), "");
		Await.until("the file is asked for", () -> this.world.telegram().faultsWaiting() == 0);
		Await.until("nobody holds a connection", slow,
				() -> this.pool.getHikariPoolMXBean().getActiveConnections() == 0);
		assertThat(this.world.telegram().ledger().sentTo(joko.id()).getLast().text()).doesNotContain("kolom");
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(slow);
		this.world.settle();
		assertThat(joko.newest().text()).contains("Kolom ini belum ada");
	}

	@Test
	void aFileThatTakesLongKeepsNobodyFromTheirTurn(@Value("${p2k2.inbox.parallel-chats}") int places) {
		Phone joko = koordinator();
		List<Phone> busy = Stream.generate(() -> this.world.phone("Bu Rini")).limit(places - 1).toList();
		busy.forEach((phone) -> phone.starts(""));
		this.world.settle();
		this.world.telegram().next("getFile", new Fault.Delay(Duration.ofSeconds(5)));
		joko.sendsDocument("staf.csv", "text/csv", "nama,peran\n".getBytes(StandardCharsets.UTF_8), "");
		Await.until("the file is asked for", () -> this.world.telegram().faultsWaiting() == 0);
		this.transaction.executeWithoutResult((_) -> {
			busy.forEach((phone) -> this.conversations.hold(World.chat(phone)));
			busy.forEach((phone) -> phone.sends("/menu"));
			Await.until("each holds a place", () -> this.inbox.waiting() == places);
			this.siti.sends("/bantuan");
			Await.until("there is a place left", Duration.ofSeconds(4),
					() -> this.siti.newest().text().contains("/bantuan"));
			assertThat(this.inbox.waiting()).isEqualTo(places);
		});
		this.world.settle();
		assertThat(joko.newest().text()).contains("Kolom ini belum ada");
	}

	@Test
	void aClockThatWasSetBackPutsNothingOff() {
		this.world.jdbc()
			.sql("""
					INSERT INTO inbox (bot, update_id, chat_id, state, body, received_at, not_before)
					VALUES (?, -9, ?, 'NEW', '{"is":"of another version"}', '2026-12-01', ?)""")
			.params(World.chat(this.siti).bot(), this.siti.id(), Utc.of(Instant.now().plus(Duration.ofHours(1))))
			.update();
		this.worker.follow(new ClockJumped(Duration.ofHours(1)));
		assertThat(heldLong()).isTrue();
		this.worker.follow(new ClockJumped(Duration.ofHours(-1)));
		assertThat(heldLong()).isFalse();
		this.world.jdbc().sql("DELETE FROM inbox WHERE update_id = -9").update();
	}

	private boolean heldLong() {
		return this.world.jdbc()
			.sql("SELECT not_before > ? FROM inbox WHERE update_id = -9")
			.param(Utc.of(Instant.now().plus(Duration.ofMinutes(2))))
			.query(Boolean.class)
			.single();
	}

	@Test
	void takesALoginCodeAway() {
		long messageId = this.siti.sends("48213");
		this.world.settle();
		assertThat(this.siti.messages()).noneMatch((bubble) -> bubble.id() == messageId);
		assertThat(this.siti.newest().text()).contains("kode rahasia");
	}

	@Test
	void learnsOfABlockAndOfItsEnd() {
		this.siti.blocks();
		this.world.settle();
		assertThat(blocked()).isTrue();
		this.siti.unblocks();
		this.world.settle();
		assertThat(blocked()).isFalse();
	}

	@Test
	void knowsOfABlockWithinFiveSecondsWhileManyOthersWrite() {
		List<Phone> others = Stream.generate(() -> this.world.phone("Bu Rini")).limit(100).toList();
		others.forEach((phone) -> phone.starts(""));
		this.siti.blocks();
		others.forEach((phone) -> phone.sends("/menu"));
		Await.until("the block is known", Duration.ofSeconds(5), this::blocked);
		this.world.settle();
	}

	private boolean blocked() {
		return this.world.jdbc()
			.sql("SELECT blocked_at IS NOT NULL FROM chat WHERE chat_id = ?")
			.param(this.siti.id())
			.query(Boolean.class)
			.single();
	}

	private Phone koordinator() {
		Phone joko = this.world.phone("Pak Joko");
		joko.starts("UJI-KOORDINATOR-1");
		this.world.settle();
		joko.presses("Setuju");
		this.world.settle();
		return joko;
	}

	private Received words(long updateId, String text) {
		return new Received(updateId, World.chat(this.siti),
				new Incoming.Words(text, 1, Optional.empty(), false, false));
	}

	private List<String> answers() {
		return this.world.telegram().ledger().sentTo(this.siti.id()).stream().map(Ledger.Entry::text).toList();
	}

}
