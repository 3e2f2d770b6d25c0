package id.p2k2.bot.processes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.p2k2.bot.fakes.Call;
import id.p2k2.bot.fakes.FakeTelegramServer;
import id.p2k2.bot.fakes.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FakeTelegram in a process of its own, seen from outside. */
public final class TelegramProcess implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JavaProcess process;

	private final String url;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	TelegramProcess(String name, String... arguments) {
		List<String> all = new ArrayList<>(List.of("--token=" + BotWorld.TOKEN));
		all.addAll(List.of(arguments));
		this.process = JavaProcess.ofClass(name, FakeTelegramServer.class, List.of("-Xmx2g"),
				all.toArray(String[]::new));
		this.url = this.process.awaitLine("Bot API at ", Duration.ofSeconds(60));
	}

	/** Base of the Bot API. */
	public String url() {
		return this.url;
	}

	/** A person writes. */
	public void text(long user, String text) {
		get("user/" + user + "/text?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
	}

	/** The next message to this chat meets a fault. */
	public void fault(long chat, String fault) {
		get("faults?of=sendMessage&chat_id=" + chat + "&fault=" + fault);
	}

	/** How many calls were accepted. */
	public long accepted() {
		return get("stats").path("ledger").asLong();
	}

	/** How often something was counted, for instance "refused 429". */
	public long count(String what) {
		return get("stats").path("counts").path(what).asLong(0);
	}

	/**
	 * Calls that were to put something into a chat and did not end before this moment.
	 */
	public List<Call> calls(Instant from) {
		return List.of(JSON.treeToValue(get("calls?from=" + from.toEpochMilli()), Call[].class));
	}

	/** New messages it has accepted, in their order. */
	public List<Ledger.Entry> sent() {
		return JSON.treeToValue(get("ledger"), Ledger.Entry[].class) instanceof Ledger.Entry[] all
				? List.of(all).stream().filter((entry) -> entry.method().startsWith("send")).toList() : List.of();
	}

	private JsonNode get(String path) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.url + "/_fake/" + path)).build();
		try {
			HttpResponse<InputStream> answer = this.http.send(request, HttpResponse.BodyHandlers.ofInputStream());
			try (InputStream body = answer.body()) {
				JsonNode json = JSON.readTree(body);
				if (answer.statusCode() != 200) {
					throw new AssertionError(path + ": " + answer.statusCode());
				}
				return json;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.kill();
	}

}
