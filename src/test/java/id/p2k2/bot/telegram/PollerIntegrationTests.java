package id.p2k2.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

/** A poller of a Telegram of its own, whose inbox is a list. */
@IntegrationTest
class PollerIntegrationTests {

	private static final String TOKEN = "4250:poller";

	@Autowired
	private Inbox inbox;

	@Autowired
	private InboxWorker worker;

	@Autowired
	private Presses presses;

	private final FakeTelegram telegram = FakeTelegram.start(FakeOptions.standard().forBots(TOKEN));

	private final BotApi api = new BotApi(this.telegram.url(), 4, Duration.ofSeconds(60));

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private final AtomicBoolean databaseAway = new AtomicBoolean();

	private final AtomicInteger offered = new AtomicInteger();

	private final AtomicInteger refusals = new AtomicInteger();

	private Poller poller;

	private Phone siti;

	@BeforeEach
	void open() {
		this.siti = this.telegram.phone(7, "Bu Siti");
		this.poller = new Poller(Bot.of(1, TOKEN), this.api, new ListIntake(), () -> true,
				this.refusals::incrementAndGet);
	}

	@AfterEach
	void close() {
		this.poller.stop();
		this.api.close();
		this.telegram.close();
	}

	@Test
	void takesUpdatesInTheirOrderAndEachOnce() {
		this.siti.sends("satu");
		this.siti.sends("dua");
		this.poller.start();
		awaitTaken("satu", "dua");
		this.siti.sends("tiga");
		awaitTaken("satu", "dua", "tiga");
	}

	@Test
	void leavesUpdatesWithTelegramWhileTheDatabaseIsAway() {
		this.databaseAway.set(true);
		this.siti.sends("satu");
		this.poller.start();
		Await.until("it was offered more than once", Duration.ofSeconds(20), () -> this.offered.get() > 1);
		assertThat(this.telegram.pendingUpdates()).isEqualTo(1);
		assertThat(this.taken).isEmpty();
		this.databaseAway.set(false);
		awaitTaken("satu");
		Await.until("Telegram may forget it", Duration.ofSeconds(20), () -> this.telegram.pendingUpdates() == 0);
	}

	@Test
	void followsAnUpdateNumberThatStartsAnywhereAnew() {
		this.poller.start();
		this.siti.sends("satu");
		awaitTaken("satu");
		// the next call but one finds the numbers begun anew while it was told to wait
		this.telegram.next("getUpdates", new Fault.TooMany(1));
		this.siti.sends("dua");
		Await.until("it was told to wait", Duration.ofSeconds(20), () -> this.telegram.faultsWaiting() == 0);
		this.telegram.renumberUpdates(TOKEN, 17);
		this.siti.sends("tiga");
		Await.until("it goes on", Duration.ofSeconds(20), () -> this.taken.contains("tiga"));
	}

	@Test
	void waitsExactlyAsLongAsTelegramAsks() {
		this.telegram.next("getUpdates", new Fault.TooMany(2));
		this.siti.sends("satu");
		long begun = System.nanoTime();
		this.poller.start();
		awaitTaken("satu");
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 409, 500, 502 })
	void goesOnAfterARefusal(int code) {
		this.telegram.next("getUpdates", (code == 502) ? new Fault.BadGateway() : new Fault.Error(code,
				(code == 409) ? "Conflict: terminated by other getUpdates request" : "Internal Server Error"));
		this.siti.sends("satu");
		this.poller.start();
		awaitTaken("satu");
		assertThat(this.poller.healthy()).isTrue();
		assertThat(this.refusals).as("getMe says that the token is good").hasValue(0);
	}

	@Test
	void tellsThatTheTokenIsRefused() {
		for (int i = 0; i < 2; i++) {
			this.telegram.next("getUpdates", new Fault.Error(401, "Unauthorized"));
			this.telegram.next("getMe", new Fault.Error(401, "Unauthorized"));
		}
		this.poller.start();
		Await.until("it is told", () -> this.refusals.get() > 0);
	}

	private void awaitTaken(String... texts) {
		Await.until("taken: " + String.join(", ", texts), Duration.ofSeconds(20),
				() -> this.taken.size() >= texts.length);
		assertThat(this.taken).containsExactly(texts);
	}

	/** Stores nothing. */
	private final class ListIntake extends Intake {

		ListIntake() {
			super(PollerIntegrationTests.this.inbox, PollerIntegrationTests.this.worker,
					PollerIntegrationTests.this.presses);
		}

		@Override
		void take(Bot bot, Iterable<JsonNode> updates) {
			PollerIntegrationTests.this.offered.incrementAndGet();
			if (PollerIntegrationTests.this.databaseAway.get()) {
				throw new DataAccessResourceFailureException("away");
			}
			updates.forEach((update) -> PollerIntegrationTests.this.taken
				.add(update.path("message").path("text").asString("?")));
		}

	}

}
