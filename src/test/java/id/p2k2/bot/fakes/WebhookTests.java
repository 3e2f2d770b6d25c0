package id.p2k2.bot.fakes;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookTests {

	private record Pushed(String secret, JsonNode update, long nanos) {

		String text() {
			return this.update.path("message").path("text").asString("");
		}

	}

	private final FakeTelegram fake = FakeTelegram.start();

	private final BotSide bot = new BotSide(this.fake);

	private final List<Pushed> pushed = new CopyOnWriteArrayList<>();

	private final Deque<Integer> statuses = new ConcurrentLinkedDeque<>();

	private final CountDownLatch release = new CountDownLatch(1);

	private HttpServer receiver;

	private String holdText = "";

	WebhookTests() throws IOException {
		this.receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
	}

	@BeforeEach
	void receive() {
		this.receiver.createContext("/", this::take);
		this.receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.receiver.start();
	}

	@AfterEach
	void close() {
		this.release.countDown();
		this.fake.close();
		this.receiver.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			JsonNode update = Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes());
			String secret = String.valueOf(exchange.getRequestHeaders().getFirst("X-Telegram-Bot-Api-Secret-Token"));
			Pushed next = new Pushed(secret, update, System.nanoTime());
			this.pushed.add(next);
			if (next.text().equals(this.holdText)) {
				this.release.await();
			}
			Integer status = this.statuses.poll();
			if (status != null) {
				exchange.getResponseHeaders().set("Retry-After", "1");
			}
			exchange.sendResponseHeaders((status != null) ? status : 200, -1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void hook(String more) {
		this.bot.ok("setWebhook",
				"{'url':'http://127.0.0.1:" + this.receiver.getAddress().getPort() + "/hook'" + more + "}");
	}

	private List<String> texts() {
		return this.pushed.stream().map(Pushed::text).toList();
	}

	@Test
	void pushesWhatWaitedAndWhatComesWithTheSecret() {
		Phone siti = this.fake.phone(11, "Bu Siti");
		siti.sends("sebelum");
		hook(",'secret_token':'rahasia-1'");
		siti.sends("sesudah");
		Await.until("both are confirmed", () -> this.fake.pendingUpdates() == 0);
		assertThat(texts()).containsExactly("sebelum", "sesudah");
		assertThat(this.pushed).extracting(Pushed::secret).containsOnly("rahasia-1");
	}

	@Test
	void dropsWhatWaitedWhenAsked() {
		Phone siti = this.fake.phone(11, "Bu Siti");
		siti.sends("sebelum");
		hook(",'drop_pending_updates':true");
		siti.sends("sesudah");
		Await.until("it is confirmed", () -> this.fake.pendingUpdates() == 0);
		assertThat(texts()).containsExactly("sesudah");
	}

	@Test
	void keepsTheOrderOfAChatWhileOthersPass() {
		this.holdText = "pertama";
		hook("");
		Phone siti = this.fake.phone(11, "Bu Siti");
		siti.sends("pertama");
		siti.sends("kedua");
		this.fake.phone(12, "Bu Wati").sends("lewat");
		Await.until("the other chat passes", () -> texts().contains("lewat"));
		assertThat(texts()).doesNotContain("kedua");
		this.release.countDown();
		Await.until("the chat goes on", () -> texts().contains("kedua"));
	}

	@Test
	void triesAgainAfterWhatRetryAfterSays() {
		this.statuses.add(503);
		hook("");
		this.fake.phone(11, "Bu Siti").sends("ulang");
		Await.until("it is confirmed", () -> this.fake.pendingUpdates() == 0);
		assertThat(texts()).containsExactly("ulang", "ulang");
		List<Long> times = new ArrayList<>(this.pushed.stream().map(Pushed::nanos).toList());
		assertThat(times.get(1) - times.get(0)).isGreaterThan(900_000_000L);
		assertThat(this.bot.ok("getWebhookInfo", "{}").path("last_error_message").asString())
			.isEqualTo("Wrong response from the webhook: 503");
	}

	@Test
	void keepsUpdatesThatCouldNotBePushed() {
		this.receiver.stop(0);
		hook(",'max_connections':3");
		this.fake.phone(11, "Bu Siti").sends("tersimpan");
		Await.until("a failure is told",
				() -> this.bot.ok("getWebhookInfo", "{}").path("last_error_message").asString("").startsWith("Conn"));
		assertThat(this.bot.ok("getWebhookInfo", "{}").path("pending_update_count").asInt()).isEqualTo(1);
		assertThat(this.bot.ok("getWebhookInfo", "{}").path("max_connections").asInt()).isEqualTo(3);
		this.bot.ok("deleteWebhook", "{}");
		assertThat(this.bot.ok("getUpdates", "{}")).hasSize(1);
	}

	@Test
	void refusesOddAddressesAndSecrets() {
		assertThat(this.bot.refused("setWebhook", "{'url':'http://bot.example.org'}"))
			.isEqualTo("Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
		assertThat(this.bot.refused("setWebhook", "{'url':'https://bot.example.org','secret_token':'a b'}"))
			.isEqualTo("Bad Request: secret token contains unallowed characters");
	}

}
