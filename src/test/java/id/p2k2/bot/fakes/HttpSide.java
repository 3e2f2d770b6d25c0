package id.p2k2.bot.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The HTTP server: /bot&lt;token&gt;/&lt;method&gt;, /file/bot…, and /_fake/…. */
final class HttpSide {

	static {
		// without this the server's answers wait up to 40 ms for the client's delayed ACK
		System.setProperty("sun.net.httpserver.nodelay", "true");
		System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
	}

	private static final Pattern CALL = Pattern.compile("/bot([^/]+)/([^/]+)");

	private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/(.+)");

	private static final System.Logger LOG = System.getLogger(HttpSide.class.getName());

	private final World world;

	private final Methods methods = new Methods();

	private final Operator operator;

	private final HttpServer server;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	HttpSide(World world, Operator operator) {
		this.world = world;
		this.operator = operator;
		try {
			this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", world.options.port()), 1024);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::route);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private void route(HttpExchange exchange) {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			Matcher call = CALL.matcher(path);
			Matcher file = FILE.matcher(path);
			if (call.matches()) {
				call(exchange, this.world.bots.get(call.group(1)), call.group(2));
			}
			else if (file.matches()) {
				file(exchange, this.world.bots.get(file.group(1)), file.group(2));
			}
			else if (path.startsWith("/_fake/")) {
				this.operator.handle(exchange, path.substring(7));
			}
			else {
				answer(exchange, 404, ApiError.of(404, "Not Found").json());
			}
		}
		catch (IOException ex) {
			// the client went away: its own affair
			this.world.count("client gone");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void call(HttpExchange exchange, @Nullable Bot bot, String method)
			throws IOException, InterruptedException {
		this.world.count("called " + method.toLowerCase(Locale.ROOT));
		Fault early = this.world.faults.take(method.toLowerCase(Locale.ROOT), null);
		if (early instanceof Fault.DropUnread) {
			return;
		}
		byte[] body = exchange.getRequestBody().readAllBytes();
		Instant begun = Instant.now();
		long chat = 0;
		pause(this.world.options.delay());
		try {
			if (bot == null) {
				throw ApiError.of(401, "Unauthorized");
			}
			Request request = Request.read(exchange.getRequestURI().getRawQuery(),
					exchange.getRequestHeaders().getFirst("Content-Type"), body);
			chat = request.number("chat_id", 0);
			Fault fault = (early != null) ? early : this.world.faults.take(method.toLowerCase(Locale.ROOT), chat);
			perform(exchange, bot, method, request, fault);
		}
		catch (ApiError error) {
			refuse(exchange, error);
		}
		catch (RuntimeException ex) {
			LOG.log(System.Logger.Level.ERROR, "The fake itself fails in " + method, ex);
			refuse(exchange, ApiError.of(500, "Internal Server Error: the fake itself failed"));
		}
		finally {
			if (method.startsWith("send")) {
				this.world.calls.add(new Call(chat, begun, Instant.now()));
			}
		}
	}

	private void perform(HttpExchange exchange, Bot bot, String method, Request request, @Nullable Fault fault)
			throws IOException, InterruptedException {
		before(fault);
		switch (fault) {
			case Fault.DropUnread drop -> this.world.count("dropped");
			case Fault.BadGateway gateway -> raw(exchange, 502, "text/html",
					"<html><head><title>502 Bad Gateway</title></head></html>".getBytes(StandardCharsets.UTF_8));
			case Fault.Garbage garbage ->
				raw(exchange, 200, "application/json", "{\"ok\":tr".getBytes(StandardCharsets.UTF_8));
			case Fault.HalfRefusal no ->
				half(exchange, no.code(), Json.bytes(ApiError.of(no.code(), no.description()).json()), no.bytes());
			case null, default -> {
				JsonNode result = this.methods.call(bot, method, request);
				after(exchange, fault, result);
			}
		}
	}

	private static void before(@Nullable Fault fault) {
		switch (fault) {
			case Fault.Delay delay -> pause(delay.time());
			case Fault.Error error -> throw ApiError.of(error.code(), error.description());
			case Fault.TooMany tooMany -> throw ApiError.tooMany(tooMany.retryAfter());
			case Fault.Migrate migrate -> throw ApiError.migrated(migrate.newChatId());
			case null, default -> {
			}
		}
	}

	private void after(HttpExchange exchange, @Nullable Fault fault, JsonNode result) throws IOException {
		this.world.count("accepted");
		switch (fault) {
			case Fault.DropAccepted drop -> {
				this.world.count("dropped");
				return;
			}
			case Fault.Late late -> pause(late.time());
			case Fault.CloseAfter close -> exchange.getResponseHeaders().set("Connection", "close");
			case Fault.UnreadableSuccess odd when result instanceof ObjectNode message ->
				message.put("date", this.world.now().toEpochMilli());
			case null, default -> {
			}
		}
		ObjectNode json = Json.object().put("ok", true);
		json.set("result", result);
		if (fault instanceof Fault.HalfAnswer half) {
			half(exchange, 200, Json.bytes(json), half.bytes());
			return;
		}
		answer(exchange, 200, json);
	}

	private static void half(HttpExchange exchange, int status, byte[] body, int bytes) throws IOException {
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body, 0, Math.min(bytes, body.length - 1));
		exchange.getResponseBody().flush();
	}

	private void refuse(HttpExchange exchange, ApiError error) throws IOException {
		this.world.count("refused " + error.code);
		if (error.retryAfter() > 0) {
			exchange.getResponseHeaders().set("Retry-After", Long.toString(error.retryAfter()));
		}
		answer(exchange, error.code, error.json());
	}

	private void file(HttpExchange exchange, @Nullable Bot bot, String path) throws IOException {
		Attachment found = (bot != null) ? bot.files.byPath(path) : null;
		if (found == null) {
			ApiError error = (bot != null) ? ApiError.of(404, "Not Found") : ApiError.of(401, "Unauthorized");
			answer(exchange, error.code, error.json());
			return;
		}
		raw(exchange, 200, "application/octet-stream", found.bytes());
	}

	static void answer(HttpExchange exchange, int status, JsonNode json) throws IOException {
		raw(exchange, status, "application/json", Json.bytes(json));
	}

	static void raw(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getRequestBody().readAllBytes();
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, (body.length == 0) ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}

	private static void pause(Duration wait) {
		long end = System.nanoTime() + wait.toNanos();
		for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
			LockSupport.parkNanos(left);
			if (Thread.currentThread().isInterrupted()) {
				return;
			}
		}
	}

}
