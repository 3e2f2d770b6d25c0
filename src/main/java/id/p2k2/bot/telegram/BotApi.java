package id.p2k2.bot.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries calls to the Bot API, each exactly once: bodies are one-shot and redirects are
 * not followed, because OkHttp otherwise repeats a POST by itself when a kept-alive
 * connection dies or a server answers 408 or 503. HTTP/1.1, so that a connection that
 * dies takes one message's fate with it, not a hundred's. Blocking; made for virtual
 * threads.
 */
final class BotApi {

	static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

	private static final ObjectMapper WRITER = new ObjectMapper();

	private static final JsonMapper READER = JsonMapper.builder().build();

	private static final long CHUNK = 8192;

	private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

	private final OkHttpClient http;

	/**
	 * For small bodies: they fit into the socket's buffer, so that writing them cannot
	 * hang, and every timer less is a walk less through the list of all timers.
	 */
	private final OkHttpClient quick;

	private final Map<String, HttpUrl> urls = new ConcurrentHashMap<>();

	private final String base;

	/**
	 * @param base address of the Bot API
	 * @param connections how many are kept
	 * @param patience how long the answer to a message is waited for
	 */
	BotApi(String base, int connections, Duration patience) {
		this.base = base;
		this.http = new OkHttpClient.Builder().connectTimeout(Duration.ofSeconds(10))
			.readTimeout(LONGEST_ANSWER)
			.writeTimeout(Duration.ofSeconds(30))
			.protocols(List.of(Protocol.HTTP_1_1))
			.followRedirects(false)
			.followSslRedirects(false)
			.retryOnConnectionFailure(false)
			.connectionPool(new ConnectionPool(connections, 50, TimeUnit.SECONDS))
			.eventListenerFactory((call) -> new Departure(call.request().tag(AtomicBoolean.class)))
			.build();
		this.quick = this.http.newBuilder().writeTimeout(Duration.ZERO).readTimeout(patience).build();
	}

	/** Calls a method with one of the library's request types. */
	Answer call(Bot bot, String method, Object request) {
		ObjectNode body = WRITER.valueToTree(request);
		body.remove("method");
		return call(bot, method, RequestBody.create(body.toString(), JSON));
	}

	Answer call(Bot bot, String method, RequestBody body) {
		AtomicBoolean left = new AtomicBoolean();
		Request request = new Request.Builder().url(url(bot, method))
			.tag(AtomicBoolean.class, left)
			.tag(String.class, method)
			.post(new OneShot(body))
			.build();
		boolean small = JSON.equals(body.contentType()) && !method.equals(Poller.METHOD);
		OkHttpClient client = small ? this.quick : this.http;
		try (Response response = client.newCall(request).execute()) {
			return read(response);
		}
		catch (IOException ex) {
			return new Answer.Silence(left.get());
		}
	}

	private HttpUrl url(Bot bot, String method) {
		return this.urls.computeIfAbsent(bot.number() + "/" + method,
				(_) -> HttpUrl.get(this.base + "/bot" + bot.token() + "/" + method));
	}

	/**
	 * Whether a file of Telegram's was written to the path; false if it cannot be had.
	 */
	boolean download(Bot bot, String filePath, Path to) {
		Request request = new Request.Builder().url(this.base + "/file/bot" + bot.token() + "/" + filePath).build();
		try (Response response = this.http.newCall(request).execute()) {
			ResponseBody body = response.body();
			if (!response.isSuccessful() || body == null) {
				return false;
			}
			Files.copy(body.byteStream(), to, StandardCopyOption.REPLACE_EXISTING);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Ends calls of one method under way; all others go on. */
	void cancel(String method) {
		this.http.dispatcher()
			.runningCalls()
			.stream()
			.filter((call) -> method.equals(call.request().tag(String.class)))
			.forEach(Call::cancel);
	}

	void close() {
		this.http.dispatcher().cancelAll();
		this.http.connectionPool().evictAll();
	}

	private static Answer read(Response response) {
		String text = text(response);
		try {
			JsonNode json = READER.readTree(text);
			if (!json.path("ok").isBoolean()) {
				return new Answer.Strange(response.code(), retryAfter(response));
			}
			return json.get("ok").asBoolean() ? new Answer.Ok(json.path("result")) : no(json, response);
		}
		catch (JacksonException ex) {
			return HalfAnswer.read(text, response.code(), retryAfter(response));
		}
	}

	/** As much of the body as came. */
	private static String text(Response response) {
		Buffer received = new Buffer();
		ResponseBody body = response.body();
		try (BufferedSource source = (body != null) ? body.source() : new Buffer()) {
			while (source.read(received, CHUNK) >= 0) {
				// all there is
			}
		}
		catch (IOException ex) {
			// what came before may tell whether the message was sent
		}
		return received.readUtf8();
	}

	private static Answer no(JsonNode json, Response response) {
		JsonNode parameters = json.path("parameters");
		Optional<Duration> retryAfter = parameters.path("retry_after").isNumber()
				? Optional.of(Duration.ofSeconds(parameters.get("retry_after").asLong())) : retryAfter(response);
		Optional<Long> migrated = parameters.path("migrate_to_chat_id").isIntegralNumber()
				? Optional.of(parameters.get("migrate_to_chat_id").asLong()) : Optional.empty();
		return new Answer.No(json.path("error_code").asInt(response.code()), json.path("description").asString(""),
				retryAfter, migrated);
	}

	private static Optional<Duration> retryAfter(Response response) {
		String header = response.header("Retry-After", "");
		return (header != null && header.matches("[0-9]{1,6}"))
				? Optional.of(Duration.ofSeconds(Long.parseLong(header))) : Optional.empty();
	}

	/** A body that may be written once only. */
	private static final class OneShot extends RequestBody {

		private final RequestBody body;

		OneShot(RequestBody body) {
			this.body = body;
		}

		@Override
		public @Nullable MediaType contentType() {
			return this.body.contentType();
		}

		@Override
		public long contentLength() throws IOException {
			return this.body.contentLength();
		}

		@Override
		public boolean isOneShot() {
			return true;
		}

		@Override
		public void writeTo(okio.BufferedSink sink) throws IOException {
			this.body.writeTo(sink);
		}

	}

	/** Notes when the first byte of a request leaves. */
	private static final class Departure extends EventListener {

		private final @Nullable AtomicBoolean left;

		Departure(@Nullable AtomicBoolean left) {
			this.left = left;
		}

		@Override
		public void requestHeadersStart(Call call) {
			if (this.left != null) {
				this.left.set(true);
			}
		}

	}

}
