package id.p2k2.bot.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Phone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class PhonesPageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final FakeTelegram FAKE = FakeTelegram.start();

	private static final Cast CAST = Cast.on(FAKE, Map.of("siti", "7KQM-2XTD-9P"));

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static ConfigurableApplicationContext page;

	private static String base;

	@BeforeAll
	static void start() {
		page = PhonesPage.start(FAKE, CAST, 0);
		base = "http://127.0.0.1:" + page.getEnvironment().getProperty("local.server.port");
	}

	@AfterAll
	static void close() {
		page.close();
		FAKE.close();
	}

	private static Phone phone(String key) {
		return CAST.find(key).orElseThrow().phone();
	}

	private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
	}

	private static int post(String path, String json) throws IOException, InterruptedException {
		return post(base + path, "application/json", json.replace('\'', '"'));
	}

	private static int post(String url, String type, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body))
			.build();
		return HTTP.send(request, BodyHandlers.discarding()).statusCode();
	}

	private static int bot(String method, String json) throws IOException, InterruptedException {
		return post(FAKE.url() + "/bot" + FakeOptions.TOKEN + "/" + method, "application/json",
				json.replace('\'', '"'));
	}

	private static JsonNode view(String key) throws IOException, InterruptedException {
		for (JsonNode view : JSON.readTree(get("/demo/phones").body())) {
			if (view.path("key").asString().equals(key)) {
				return view;
			}
		}
		throw new AssertionError("No phone " + key);
	}

	@Test
	void servesThePageAndItsParts() throws IOException, InterruptedException {
		assertThat(get("/").body()).contains("phones.js").doesNotContainPattern("(src|href)=\"(https?:)?//");
		for (String part : List.of("phones", "bubbles", "clock", "menus", "dom", "times")) {
			assertThat(get("/" + part + ".js").statusCode()).isEqualTo(200);
			assertThat(get("/" + part + ".js").body()).doesNotContain("innerHTML", "insertAdjacentHTML",
					"document.write");
		}
		assertThat(get("/phones.css").statusCode()).isEqualTo(200);
	}

	@Test
	void listsTheTenPhonesWithAHint() throws IOException, InterruptedException {
		JsonNode phones = JSON.readTree(get("/demo/phones").body());
		assertThat(phones).hasSize(10);
		assertThat(view("siti").path("hint").asString()).isEqualTo("Tekan Mulai, atau ketik /start 7KQM-2XTD-9P");
		assertThat(view("rini").path("title").asString()).isEqualTo("Ketua");
		assertThat(view("baru").path("begin").asString()).isEqualTo("/start");
	}

	@Test
	void typesPressesBlocksAndUnblocks() throws IOException, InterruptedException {
		Phone wati = phone("wati");
		assertThat(post("/demo/phones/wati/text", "{'text':'halo'}")).isEqualTo(200);
		bot("sendMessage", "{'chat_id':" + wati.id() + ",'text':'Bisa?','reply_markup':{'inline_keyboard':"
				+ "[[{'text':'Bisa','callback_data':'a'}],[{'text':'Tidak','callback_data':'b'}]]}}");
		long question = wati.newest().id();
		assertThat(post("/demo/phones/wati/press", "{'messageId':" + question + ",'index':1}")).isEqualTo(200);
		assertThat(wati.pressed().getLast().data()).isEqualTo("b");
		assertThat(view("wati").path("bubbles").get(1).path("buttons").get(1).get(0).path("waiting").asBoolean())
			.isTrue();
		assertThat(post("/demo/phones/wati/press", "{'messageId':" + question + ",'index':7}")).isEqualTo(409);
		assertThat(post("/demo/phones/wati/text", "{'text':'bisa','replyTo':" + question + "}")).isEqualTo(200);
		assertThat(view("wati").path("bubbles").get(2).path("replyTo").asString()).isEqualTo("Bisa?");
		post("/demo/phones/wati/block", "{}");
		assertThat(post("/demo/phones/wati/text", "{'text':'halo'}")).isEqualTo(409);
		post("/demo/phones/wati/unblock", "{}");
		assertThat(wati.blocked()).isFalse();
	}

	@Test
	void pressesKeysOfTheReplyKeyboardAndSharesTheNumberWhenAsked() throws IOException, InterruptedException {
		Phone yuni = phone("yuni");
		yuni.starts("");
		bot("sendMessage", "{'chat_id':" + yuni.id() + ",'text':'Menu','reply_markup':{'keyboard':"
				+ "[[{'text':'Jadwal'},{'text':'Nomor saya','request_contact':true}]]}}");
		post("/demo/phones/yuni/press", "{'label':'Jadwal'}");
		assertThat(yuni.messages().getLast().text()).isEqualTo("Jadwal");
		post("/demo/phones/yuni/press", "{'label':'Nomor saya'}");
		assertThat(view("yuni").path("bubbles").get(3).path("file").path("kind").asString()).isEqualTo("contact");
	}

	@Test
	void sendsFilesAndOpensThoseOfTheBot() throws IOException, InterruptedException {
		Phone joko = phone("joko");
		String upload = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"staf.csv\"\r\n"
				+ "Content-Type: text/csv\r\n\r\nnama,peran\r\n--X--\r\n";
		assertThat(post(base + "/demo/phones/joko/document", "multipart/form-data; boundary=X", upload)).isEqualTo(200);
		long id = joko.messages().getLast().id();
		HttpResponse<String> file = get("/demo/phones/joko/files/" + id);
		assertThat(file.body()).isEqualTo("nama,peran");
		assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
		assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
		joko.sendsDocument("halaman.html", "text/html", "<script>".getBytes(StandardCharsets.UTF_8), "");
		HttpResponse<String> page = get("/demo/phones/joko/files/" + joko.messages().getLast().id());
		assertThat(page.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
		assertThat(page.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
		post("/demo/phones/joko/voice", "{}");
		assertThat(view("joko").path("bubbles").get(2).path("file").path("kind").asString()).isEqualTo("voice");
	}

	@Test
	void votesInPolls() throws IOException, InterruptedException {
		Phone rini = phone("rini");
		rini.starts("");
		bot("sendPoll", "{'chat_id':" + rini.id() + ",'question':'Hari?','options':[{'text':'Senin'},"
				+ "{'text':'Selasa'}],'is_anonymous':false}");
		post("/demo/phones/rini/vote", "{'messageId':" + rini.newest().id() + ",'options':[1]}");
		assertThat(view("rini").path("bubbles").get(1).path("poll").path("votes").get(0).asInt()).isEqualTo(1);
	}

	@Test
	void tellsAnUnknownPhoneFromAKnownOne() throws IOException, InterruptedException {
		assertThat(post("/demo/phones/siapa/text", "{'text':'halo'}")).isEqualTo(404);
		assertThat(post("/demo/phones/siti/text", "{'text':' '}")).isEqualTo(400);
	}

	@Test
	void streamsASnapshotThenChangesAndTyping() throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/demo/phones/events")).build();
		Phone siti = phone("siti");
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				HTTP.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
			assertThat(event(lines, "snapshot")).hasSize(10);
			siti.starts("7KQM-2XTD-9P");
			assertThat(event(lines, "phone").path("bubbles").get(0).path("text").asString())
				.isEqualTo("/start 7KQM-2XTD-9P");
			bot("sendChatAction", "{'chat_id':" + siti.id() + ",'action':'typing'}");
			assertThat(event(lines, "typing").path("key").asString()).isEqualTo("siti");
			String press = siti.pressesStale(1, "x");
			bot("answerCallbackQuery", "{'callback_query_id':'" + press + "','text':'Baik','show_alert':true}");
			Await.until("the alert is told", () -> told(lines));
		}
	}

	private static boolean told(BufferedReader lines) {
		try {
			return event(lines, "phone").path("notice").path("text").asString("").equals("Baik");
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static JsonNode event(BufferedReader lines, String name) throws IOException {
		String line = lines.readLine();
		while (line != null && !line.equals("event:" + name)) {
			line = lines.readLine();
		}
		return JSON.readTree(lines.readLine().substring("data:".length()));
	}

}
