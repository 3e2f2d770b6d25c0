package id.p2k2.bot.telegram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Conversations;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Ledger;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.inbox.Inbox;
import id.p2k2.bot.inbox.InboxWorker;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class WebhookIntegrationTests {

	private static final String UPDATE = """
			{"update_id":-77,"message":{"message_id":5,"text":"/menu","chat":{"id":123456,"type":"private"}}}""";

	@Autowired
	private World world;

	@Autowired
	private TelegramSettings settings;

	@Autowired
	private Intake intake;

	@Autowired
	private Inbox inbox;

	@Autowired
	private InboxWorker worker;

	@Autowired
	private Presses presses;

	@Autowired
	private Conversations conversations;

	@Autowired
	private TransactionTemplate transaction;

	@ParameterizedTest
	@ValueSource(strings = { "", "rahasi", "rahasia2", "RAHASIA" })
	void readsNothingWithoutTheSecret(String secret) throws IOException {
		InputStream unread = new InputStream() {
			@Override
			public int read() {
				throw new AssertionError("the body was read");
			}
		};
		assertThat(controller(this.intake).receive(1, secret, unread).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void isClosedWhileNoWebhookIsSet() throws IOException {
		WebhookController closed = new WebhookController(this.settings, this.intake);
		assertThat(closed.receive(1, "", body(UPDATE)).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void knowsNoOtherBot() throws IOException {
		assertThat(controller(this.intake).receive(2, "rahasia", body(UPDATE)).getStatusCode())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	@Test
	void storesAnUpdateOnceBeforeItSaysYes() throws IOException {
		assertThat(receive(UPDATE).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(receive(UPDATE).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(rows()).isEqualTo(1);
		this.world.settle();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "7", "{\"update_id\":1}", "{\"message\":{}}" })
	void letsNothingUnreadableComeAgain(String content) throws IOException {
		assertThat(receive(content).getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void keepsNothingBeyondTheLargestUpdate() throws IOException {
		assertThat(receive(UPDATE + " ".repeat(256 * 1024)).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(rows()).isZero();
	}

	@Test
	void asksTelegramToComeAgainWhileTheDatabaseIsAway() throws IOException {
		Intake failing = new Intake(this.inbox, this.worker, this.presses) {
			@Override
			void take(Bot bot, Iterable<JsonNode> updates) {
				throw new DataAccessResourceFailureException("away");
			}
		};
		ResponseEntity<Void> answer = controller(failing).receive(1, "rahasia", body(UPDATE));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
	}

	@Test
	void takesAnUpdateOfSixtyFourKibibytes() throws IOException {
		String long64 = UPDATE.replace("/menu", "x".repeat(64 * 1024));
		assertThat(receive(long64).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(rows()).isEqualTo(1);
		this.world.settle();
	}

	@ParameterizedTest
	@ValueSource(strings = { "edited_message", "poll_answer", "chat_join_request", "something_of_next_year" })
	void letsUnknownKindsOfUpdatesPass(String kind) throws IOException {
		assertThat(receive(UPDATE.replace("\"message\"", "\"" + kind + "\"")).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(rows()).isZero();
	}

	/**
	 * Telegram brings the messages of a chat one after the other, so the order of arrival
	 * is the order in which they were written, whatever their numbers: these begin anew
	 * somewhere after a quiet week.
	 */
	@Test
	void worksWhatWaitsOfAChatInTheOrderOfItsArrivalNotOfItsNumbers() {
		Phone siti = this.world.phone("Bu Siti");
		siti.starts("");
		this.world.settle();
		int before = answers(siti).size();
		this.transaction.executeWithoutResult((_) -> {
			this.conversations.hold(World.chat(siti));
			take(words(-70, siti, "/menu"));
			take(words(-90, siti, "/bantuan"));
			take(words(-80, siti, "/batal"));
			assertThat(this.inbox.waiting()).isEqualTo(3);
		});
		this.world.settle();
		List<String> said = answers(siti).subList(before, answers(siti).size());
		assertThat(said).hasSize(3);
		assertThat(said.get(0)).startsWith("Silakan pilih");
		assertThat(said.get(1)).contains("/menu");
		assertThat(said.get(2)).startsWith("Tidak ada yang perlu dibatalkan");
	}

	/**
	 * A press and a message of one person come over different connections: between them
	 * Telegram keeps no order.
	 */
	@Test
	void aPressThatIsOvertakenByWhatCameAfterItChangesNothing() {
		Phone joko = this.world.phone("Pak Joko");
		joko.starts("UJI-KOORDINATOR-1");
		this.world.settle();
		take(words(-89, joko, "/batal"));
		this.world.settle();
		take(press(-90, joko, "Setuju"));
		this.world.settle();
		assertThat(joined(joko)).isFalse();
		assertThat(joko.newest().text()).contains("sudah lewat");
	}

	@Test
	void aPressThatOvertakesWhatCameBeforeItIsWorkedAndTheRestMeetsWhatItLeft() {
		Phone joko = this.world.phone("Pak Joko");
		joko.starts("UJI-KOORDINATOR-1");
		this.world.settle();
		take(press(-89, joko, "Setuju"));
		this.world.settle();
		take(words(-90, joko, "/batal"));
		this.world.settle();
		assertThat(joined(joko)).isTrue();
		assertThat(joko.newest().text()).startsWith("Tidak ada yang perlu dibatalkan");
	}

	private boolean joined(Phone phone) {
		return this.world.jdbc()
			.sql("SELECT EXISTS (SELECT 1 FROM staff_chat WHERE chat_id = ?)")
			.param(phone.id())
			.query(Boolean.class)
			.single();
	}

	private List<String> answers(Phone phone) {
		return this.world.telegram().ledger().sentTo(phone.id()).stream().map(Ledger.Entry::text).toList();
	}

	private void take(String update) {
		try {
			assertThat(receive(update).getStatusCode()).isEqualTo(HttpStatus.OK);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String words(long update, Phone from, String text) {
		return """
				{"update_id":%d,"message":{"message_id":5,"text":"%s","chat":{"id":%d,"type":"private"}}}"""
			.formatted(update, text, from.id());
	}

	/** On the newest message with this button. */
	private static String press(long update, Phone from, String label) {
		Bubble bubble = from.messages()
			.reversed()
			.stream()
			.filter((one) -> one.labels().contains(label))
			.findFirst()
			.orElseThrow();
		String data = bubble.inline()
			.stream()
			.flatMap(List::stream)
			.filter((button) -> button.label().equals(label))
			.map((button) -> String.valueOf(button.data()))
			.findFirst()
			.orElseThrow();
		return """
				{"update_id":%d,"callback_query":{"id":"q%d","data":"%s","message":{"message_id":%d,"date":1790000000,
				"chat":{"id":%d,"type":"private"}}}}""".formatted(update, -update, data, bubble.id(), from.id());
	}

	private ResponseEntity<Void> receive(String content) throws IOException {
		return controller(this.intake).receive(1, "rahasia", body(content));
	}

	private WebhookController controller(Intake to) {
		TelegramSettings open = new TelegramSettings(List.copyOf(this.settings.bots()), this.settings.apiUrl(),
				Optional.of("https://bot.example"), "rahasia");
		return new WebhookController(open, to);
	}

	private static InputStream body(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}

	private long rows() {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM inbox WHERE update_id = -77").query(Long.class).single();
	}

}
