package id.p2k2.bot.fakes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;

/** A bot's side of the wire for these tests: plain HTTP, nothing clever. */
final class BotSide {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String base;

	BotSide(FakeTelegram fake) {
		this(fake, FakeOptions.TOKEN);
	}

	BotSide(FakeTelegram fake, String token) {
		this.base = fake.url() + "/bot" + token + "/";
	}

	/** Calls with a JSON body in which ' stands for ". */
	JsonNode call(String method, String body) {
		return Json.MAPPER.readTree(send(method, "application/json", body.replace('\'', '"')).body());
	}

	JsonNode ok(String method, String body) {
		JsonNode answer = call(method, body);
		if (!answer.path("ok").asBoolean(false)) {
			throw new AssertionError(answer.toString());
		}
		return answer.path("result");
	}

	String refused(String method, String body) {
		JsonNode answer = call(method, body);
		if (answer.path("ok").asBoolean(true)) {
			throw new AssertionError(answer.toString());
		}
		return answer.path("description").asString("");
	}

	HttpResponse<String> send(String method, String type, String body) {
		try {
			return this.client.send(request(method, type, body), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String download(String url) {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	java.util.concurrent.CompletableFuture<JsonNode> later(String method, String body) {
		return this.client
			.sendAsync(request(method, "application/json", body.replace('\'', '"')), BodyHandlers.ofString())
			.thenApply((answer) -> Json.MAPPER.readTree(answer.body()));
	}

	private HttpRequest request(String method, String type, String body) {
		return HttpRequest.newBuilder(URI.create(this.base + method))
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
			.build();
	}

}
