package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.Fault;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.people.Chats;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class OutboxIntegrationTests {

	private static final Duration HOUR = Duration.ofHours(1);

	@Autowired
	private World world;

	@Autowired
	private Outbox outbox;

	@Autowired
	private OutboxSender sender;

	@Autowired
	private Chats chats;

	@Autowired
	private TransactionTemplate transaction;

	private Phone siti;

	@BeforeEach
	void meet() {
		this.siti = this.world.phone("Bu Siti");
		this.siti.starts("");
		this.world.settle();
	}

	@AfterEach
	void forgetFaults() {
		this.world.telegram().clearFaults();
	}

	@Test
	void sendsARowOnceHoweverOftenItIsQueued() {
		this.outbox.enqueue(reminder("a", "pertama"));
		this.outbox.enqueue(reminder("a", "kedua"));
		this.world.settle();
		this.outbox.enqueue(reminder("a", "ketiga"));
		this.world.settle();
		assertThat(texts()).containsExactly("pertama");
		assertThat(state("a")).isEqualTo("SENT");
		assertThat(column("a", "message_id")).isEqualTo(this.siti.newest().id());
		assertThat(column("a", "attempts")).isEqualTo(1);
	}

	@Test
	void waitsForPatienceAndKeepsTheChatsOrder() {
		long before = this.world.telegram().count("refused 429");
		fault(new Fault.TooMany(1));
		queue("a", "b", "c");
		this.world.settle();
		assertThat(texts()).containsExactly("a", "b", "c");
		assertThat(column("a", "attempts - spared")).isEqualTo(1);
		assertThat(this.world.telegram().count("refused 429")).isEqualTo(before + 1);
	}

	@Test
	void keepsTheOrderOfAChat() {
		queue("a", "b", "c", "d", "e", "f");
		this.world.settle();
		assertThat(texts()).containsExactly("a", "b", "c", "d", "e", "f");
	}

	@Test
	void marksAChatThatBlockedTheBotAndWritesNoMore() {
		fault(Fault.forbidden("bot was blocked by the user"));
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("FAILED BLOCKED");
		queue("b");
		this.world.settle();
		assertThat(state("b")).isEqualTo("FAILED NO_CONSENT");
		assertThat(texts()).isEmpty();
	}

	@Test
	void followsAGroupThatBecameASupergroup() {
		Phone group = this.world.telegram().group(-1_004_711L, "Kelompok Mawar");
		fault(new Fault.Migrate(group.id()));
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("SENT");
		assertThat(column("a", "chat_id")).isEqualTo(group.id());
		assertThat(column("a", "attempts - spared")).isEqualTo(1);
		assertThat(texts()).as("in the old chat").isEmpty();
		assertThat(this.world.telegram().ledger().sentTo(group.id())).extracting(Ledger.Entry::text)
			.containsExactly("a");
	}

	@Test
	void takesAnEditThatChangesNothingForDone() {
		queue("a");
		this.world.settle();
		this.outbox.enqueue(edit("b", "a"));
		this.world.settle();
		assertThat(state("b")).isEqualTo("SENT");
	}

	@Test
	void leavesAReminderOfUnknownFate() {
		fault(new Fault.DropAccepted());
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("UNKNOWN");
		assertThat(texts()).containsExactly("a");
		assertThat(this.outbox.told("test:1", List.of("test.reminder"))).containsExactly(World.chat(this.siti));
	}

	@Test
	void aPressProvesThatAMessageOfUnknownFateArrived() {
		fault(new Fault.DropAccepted());
		this.outbox.enqueue(
				message("a").say(CommonPhrase.plain("a"), List.of(Button.of(CommonPhrase.plain("Lagi"), "menu:lain")))
					.repeatUnknown()
					.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR)));
		awaitState("a", "PENDING REPEAT");
		this.siti.presses("Lagi");
		this.world.settle();
		assertThat(state("a")).startsWith("SENT");
		assertThat(texts()).doesNotHaveDuplicates();
	}

	@Test
	void repeatsAnAnswerOfUnknownFateOnceAndNotTwice() {
		fault(new Fault.DropAccepted());
		this.outbox.enqueue(answer("a"));
		awaitState("a", "PENDING REPEAT");
		fault(new Fault.DropAccepted());
		this.world.jdbc().sql("UPDATE outbox SET not_before = NULL WHERE unique_key = 'a'").update();
		awaitState("a", "UNKNOWN REPEAT");
		this.world.settle();
		assertThat(texts()).containsExactly("a", "a");
	}

	@Test
	void takesAProxysPageForUnknown() {
		fault(new Fault.BadGateway());
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("UNKNOWN");
		assertThat(texts()).isEmpty();
	}

	@Test
	void takesAnAcceptedMessageWithAStrangeDateForSent() {
		fault(new Fault.UnreadableSuccess());
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("SENT");
		assertThat(texts()).containsExactly("a");
	}

	@Test
	void doesNotTrustHalfAnAnswer() {
		fault(new Fault.Garbage());
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("UNKNOWN");
	}

	@Test
	void sendsOnceOverAConnectionThatWasClosed() {
		fault(new Fault.CloseAfter());
		queue("a", "b");
		this.world.settle();
		assertThat(texts()).containsExactly("a", "b");
		assertThat(state("b")).isEqualTo("SENT");
	}

	@Test
	void aRequestLostOnTheWayIsUnknownAndNotRepeated() {
		this.world.telegram().next("sendMessage", new Fault.DropUnread());
		queue("a");
		this.world.settle();
		assertThat(state("a")).isEqualTo("UNKNOWN");
		assertThat(texts()).isEmpty();
	}

	@Test
	void theNewestEditTakesThePlaceOfThoseThatWait() {
		queue("a");
		this.world.settle();
		this.transaction.executeWithoutResult((_) -> {
			this.outbox.enqueue(edit("b", "lama"));
			this.outbox.enqueue(edit("c", "baru"));
			this.outbox.enqueue(edit("c", "baru"));
		});
		this.world.settle();
		assertThat(state("b")).isEqualTo("VOIDED");
		assertThat(state("c")).isEqualTo("SENT");
		assertThat(this.siti.newest().text()).isEqualTo("baru");
	}

	@Test
	void takingButtonsOffKeepsATextThatWaits() {
		queue("a");
		this.world.settle();
		long messageId = this.siti.newest().id();
		this.transaction.executeWithoutResult((_) -> {
			this.outbox.enqueue(message("b")
				.edit(messageId, CommonPhrase.plain("baru"), List.of(Button.of(CommonPhrase.plain("Ya"), "menu:lain")))
				.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR)));
			this.outbox.enqueue(message("c").edit(messageId, null, List.of())
				.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR)));
		});
		this.world.settle();
		assertThat(this.siti.newest().text()).isEqualTo("baru");
		assertThat(this.siti.newest().labels()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "true, 5", "false, 5", "true, 0", "false, 0" })
	void asksForConsentAgainWhenSending(boolean stillAgreed, int priority) {
		LinkId link = link();
		this.chats.decide(link, Purpose.PENGINGAT, true);
		this.outbox.enqueue(message("a").say(CommonPhrase.plain("a"), List.of())
			.ifAgreed("PENGINGAT", link)
			.priority(priority)
			.atAnyHour(this.world.clock().instant().plus(HOUR),
					this.world.clock().instant().plus(HOUR.multipliedBy(2))));
		this.chats.decide(link, Purpose.PENGINGAT, stillAgreed);
		later(HOUR);
		assertThat(state("a")).isEqualTo(stillAgreed ? "SENT" : "FAILED NO_CONSENT");
		assertThat(texts()).hasSize(stillAgreed ? 1 : 0);
	}

	@Test
	void whoSaidStopGetsAnswersOnly() {
		this.outbox.enqueue(message("a").say(CommonPhrase.plain("a"), List.of())
			.atAnyHour(this.world.clock().instant().plus(HOUR),
					this.world.clock().instant().plus(HOUR.multipliedBy(2))));
		this.chats.stop(World.chat(this.siti));
		later(HOUR);
		this.outbox.enqueue(answer("b"));
		this.world.settle();
		assertThat(state("a")).isEqualTo("FAILED NO_CONSENT");
		assertThat(texts()).containsExactly("b");
	}

	@Test
	void sendsNothingAfterItsTime() {
		this.outbox.enqueue(message("a").say(CommonPhrase.plain("a"), List.of())
			.atAnyHour(this.world.clock().instant().plus(HOUR),
					this.world.clock().instant().plus(HOUR.multipliedBy(2))));
		later(HOUR.multipliedBy(3));
		awaitState("a", "EXPIRED");
		assertThat(texts()).isEmpty();
	}

	@Test
	void queuesManyAtOnceCountsTheNewOnesAndMakesTheirButtons() {
		BulkMessages bulk = new BulkMessages("test.bulk", CommonPhrase.PLAIN, """
				SELECT c.bot, c.chat_id, CONCAT('bulk:', c.chat_id) AS unique_key, 'test:1' AS subject,
				  JSON_ARRAY(JSON_OBJECT('link', 7, 'kpm', 5, 'keluarga', 'Siti')) AS parties, FALSE AS silent,
				  :early AS earliest_at, :late AS latest_at, 'Ibu "Siti" \\\\ 👍' AS isi,
				  JSON_OBJECT('meeting', '12', 'revision', '1') AS keyboard_arguments
				FROM chat c JOIN (SELECT 1 UNION ALL SELECT 2) twice WHERE c.chat_id = :chat""",
				Map.of("chat", this.siti.id(), "early", id.p2k2.bot.shared.Utc.of(this.world.clock().instant()), "late",
						id.p2k2.bot.shared.Utc.of(this.world.clock().instant().plus(HOUR))),
				"meeting-answer", null, Message.BULK, Set.of(), false);
		assertThat(this.outbox.enqueueAll(bulk)).as("a query that names somebody twice").isPositive();
		assertThat(column("bulk:" + this.siti.id(), "attempts")).isNotNegative();
		assertThat(this.outbox.enqueueAll(bulk)).isZero();
		this.world.settle();
		assertThat(this.siti.newest().text()).isEqualTo("Ibu \"Siti\" \\ 👍");
		assertThat(this.siti.newest().labels()).hasSize(2);
		assertThat(this.outbox.openQuestions(World.chat(this.siti), 5)).hasSize(1);
	}

	@Test
	void whatIsForTwoFamiliesIsTakenBackAndErasedForOneOfThem() {
		Instant tomorrow = this.world.clock().instant().plus(Duration.ofDays(1));
		BulkMessages bulk = new BulkMessages("test.bulk", CommonPhrase.PLAIN,
				"""
						SELECT :bot AS bot, :chat AS chat_id, 'two' AS unique_key, 'test:1' AS subject,
						  JSON_ARRAY(JSON_OBJECT('link', 9, 'isi', 'Ibu Nur'), JSON_OBJECT('link', 7, 'isi', 'Ibu Siti')) AS parties,
						  FALSE AS silent, :early AS earliest_at, :late AS latest_at""",
				Map.of("bot", World.chat(this.siti).bot(), "chat", this.siti.id(), "early",
						id.p2k2.bot.shared.Utc.of(tomorrow), "late", id.p2k2.bot.shared.Utc.of(tomorrow.plus(HOUR))),
				null, null, Message.BULK, Set.of("isi"), false);
		assertThat(this.outbox.enqueueAll(bulk)).isEqualTo(1);
		assertThat(state("two")).isEqualTo("PLANNED");
		assertThat(this.outbox.voidUnasked(World.chat(this.siti), new LinkId(7))).isZero();
		later(Duration.ofDays(1));
		assertThat(texts()).containsExactly("Ibu Nur");
		assertThat(this.outbox.erase(World.chat(this.siti), new LinkId(7))).isZero();
		assertThat(this.outbox.erase(World.chat(this.siti), new LinkId(9))).isEqualTo(1);
		assertThat(this.world.jdbc()
			.sql("SELECT COUNT(*) FROM outbox WHERE unique_key = 'two'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void anEditOutdatesTheQuestionItReplaced() {
		this.outbox.enqueue(
				message("a").say(CommonPhrase.plain("a"), List.of(Button.of(CommonPhrase.plain("Ya"), "menu:lain")))
					.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR)));
		this.world.settle();
		assertThat(this.outbox.openQuestions(World.chat(this.siti), 5)).hasSize(1);
		this.outbox.enqueue(edit("b", "baru"));
		this.world.settle();
		assertThat(this.outbox.openQuestions(World.chat(this.siti), 5)).isEmpty();
	}

	@Test
	void takesBackWhatHasNotLeftAndClosesQuestions() {
		this.outbox.enqueue(message("a").about("test:9")
			.say(CommonPhrase.plain("a"), List.of(Button.of(CommonPhrase.plain("Ya"), "menu:lain")))
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR)));
		this.world.settle();
		this.outbox.enqueue(message("b").about("test:9")
			.say(CommonPhrase.plain("b"), List.of())
			.atAnyHour(this.world.clock().instant().plus(HOUR),
					this.world.clock().instant().plus(HOUR.multipliedBy(2))));
		assertThat(this.outbox.voidPending("test:9", List.of("test.other"))).isZero();
		assertThat(this.outbox.voidPending("test:9", List.of("test.reminder"))).isEqualTo(1);
		assertThat(this.outbox.told("test:9", List.of("test.reminder"))).hasSize(1);
		this.outbox.settleAll("test:9");
		assertThat(this.outbox.openQuestions(World.chat(this.siti), 5)).isEmpty();
		later(HOUR);
		assertThat(texts()).containsExactly("a");
	}

	private void later(Duration time) {
		this.world.clock().stopAt(this.world.clock().instant().plus(time));
		this.sender.wake();
		this.world.settle();
	}

	private void fault(Fault fault) {
		this.world.telegram().nextTo(this.siti.id(), "sendMessage", fault);
	}

	private void queue(String... keys) {
		this.transaction.executeWithoutResult((_) -> {
			for (String key : keys) {
				this.outbox.enqueue(reminder(key, key));
			}
		});
	}

	private MessageBuilder message(String key) {
		return Message.to(World.chat(this.siti), "test.reminder", key).priority(Message.BULK).about("test:1");
	}

	private Message reminder(String key, String text) {
		return message(key).say(CommonPhrase.plain(text), List.of())
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR));
	}

	private Message answer(String text) {
		return message(text).priority(Message.ANSWER)
			.repeatUnknown()
			.say(CommonPhrase.plain(text), List.of())
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR));
	}

	private Message edit(String key, String text) {
		return message(key).edit(this.siti.newest().id(), CommonPhrase.plain(text), List.of())
			.atAnyHour(this.world.clock().instant(), this.world.clock().instant().plus(HOUR));
	}

	private LinkId link() {
		this.world.jdbc()
			.sql("INSERT INTO kpm (kabupaten, name, created_at) VALUES ('Kab. Uji', 'Siti', '2026-01-01')")
			.update();
		this.world.jdbc()
			.sql("""
					INSERT INTO link (kpm_id, bot, chat_id, kind, created_at)
					SELECT MAX(id), ?, ?, 'FULL', '2026-01-01' FROM kpm""")
			.params(World.chat(this.siti).bot(), this.siti.id())
			.update();
		return new LinkId(this.world.jdbc().sql("SELECT MAX(id) FROM link").query(Long.class).single());
	}

	/** What this test sent, without the greeting. */
	private List<String> texts() {
		return this.world.telegram()
			.ledger()
			.sentTo(this.siti.id())
			.stream()
			.map(Ledger.Entry::text)
			.filter((text) -> text.length() < 8)
			.toList();
	}

	private void awaitState(String key, String state) {
		Await.until(key + " is " + state, () -> state(key).equals(state));
	}

	private String state(String key) {
		return this.world.jdbc()
			.sql("SELECT CONCAT(state, ' ', COALESCE(reason, '')) FROM outbox WHERE unique_key = ?")
			.param(key)
			.query(String.class)
			.single()
			.strip();
	}

	private long column(String key, String column) {
		return this.world.jdbc()
			.sql("SELECT " + column + " FROM outbox WHERE unique_key = ?")
			.param(key)
			.query(Long.class)
			.single();
	}

}
