package id.p2k2.bot.telegram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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

	@Test
	void worksUpdatesThatConnectionsBringInAnotherOrder() throws IOException {
		assertThat(receive(UPDATE.replace("-77", "-76")).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(receive(UPDATE).getStatusCode()).isEqualTo(HttpStatus.OK);
		this.world.settle();
		assertThat(this.world.jdbc()
			.sql("SELECT update_id FROM inbox WHERE update_id IN (-76, -77) AND state = 'DONE' ORDER BY id")
			.query(Long.class)
			.list()).containsExactly(-76L, -77L);
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
