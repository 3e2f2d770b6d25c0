package id.p2k2.bot.fakes;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The side for benchmarks and outside tests: {@code GET /_fake/ledger?from=N},
 * {@code GET /_fake/calls?from=MILLIS}, {@code GET /_fake/stats},
 * {@code POST /_fake/faults}, {@code POST
 * /_fake/user/{id}/{text|start|press|stale|document|block|unblock}} and {@code GET
 * /_fake/user/{id}/{messages|transcript}}.
 */
final class Operator {

	private final FakeTelegram fake;

	private final World world;

	Operator(FakeTelegram fake, World world) {
		this.fake = fake;
		this.world = world;
	}

	void handle(HttpExchange exchange, String path) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		try {
			Request request = Request.read(exchange.getRequestURI().getRawQuery(), "application/json", body);
			HttpSide.answer(exchange, 200, answer(path.split("/"), request));
		}
		catch (ApiError error) {
			HttpSide.answer(exchange, error.code, error.json());
		}
		catch (AssertionError | IllegalStateException | IllegalArgumentException error) {
			HttpSide.answer(exchange, 400, ApiError.of(400, String.valueOf(error.getMessage())).json());
		}
	}

	private JsonNode answer(String[] path, Request request) {
		return switch (path[0]) {
			case "ledger" -> Json.MAPPER.valueToTree(this.fake.ledger().from(request.number("from", 1)));
			case "calls" -> Json.MAPPER.valueToTree(this.world.calls.stream()
				.filter((call) -> !call.ended().isBefore(Instant.ofEpochMilli(request.number("from", 0))))
				.toList());
			case "stats" -> stats();
			case "faults" -> faults(request);
			case "user" -> user(path, request);
			default -> throw ApiError.of(404, "Not Found");
		};
	}

	private JsonNode stats() {
		ObjectNode json = Json.object()
			.put("ledger", this.fake.ledger().size())
			.put("pending_updates", this.fake.pendingUpdates())
			.put("faults_waiting", this.fake.faultsWaiting());
		ObjectNode counts = json.putObject("counts");
		new TreeMap<>(this.world.counts).forEach((name, count) -> counts.put(name, count.sum()));
		return json;
	}

	private JsonNode faults(Request request) {
		String method = request.has("of") ? request.text("of") : Faults.ANY;
		Fault fault = fault(request);
		for (long i = 0; i < request.number("times", 1); i++) {
			if (request.has("chat_id")) {
				this.fake.nextTo(request.number("chat_id", 0), method, fault);
			}
			else {
				this.fake.next(method, fault);
			}
		}
		return Json.yes();
	}

	private static Fault fault(Request request) {
		Duration wait = Duration.ofMillis(request.number("millis", 1000));
		return switch (request.text("fault")) {
			case "delay" -> new Fault.Delay(wait);
			case "late" -> new Fault.Late(wait);
			case "drop_unread" -> new Fault.DropUnread();
			case "drop_accepted" -> new Fault.DropAccepted();
			case "502" -> new Fault.BadGateway();
			case "500" -> Fault.restart();
			case "429" -> new Fault.TooMany((int) request.number("retry_after", 1));
			case "403" -> Fault.forbidden(request.text("text"));
			case "migrate" -> new Fault.Migrate(request.number("to", 0));
			case "garbage" -> new Fault.Garbage();
			case "unreadable" -> new Fault.UnreadableSuccess();
			case "half" -> Fault.HalfAnswer.VISIBLE;
			case "half_blind" -> Fault.HalfAnswer.BLIND;
			case "half_no" -> new Fault.HalfRefusal(403, "Forbidden: bot was blocked by the user", 45);
			case "close" -> new Fault.CloseAfter();
			default -> throw ApiError.badRequest("no such fault");
		};
	}

	private JsonNode user(String[] path, Request request) {
		if (path.length != 3 || !path[1].matches("\\d{1,18}")) {
			throw ApiError.of(404, "Not Found");
		}
		String token = request.has("token") ? request.text("token") : this.fake.tokens().getFirst();
		long id = Long.parseLong(path[1]);
		Phone phone = this.fake.phone(token, id, request.has("name") ? request.text("name") : "Orang " + id);
		return switch (path[2]) {
			case "text" -> Json.object().put("message_id", phone.sends(request.text("text")));
			case "start" -> Json.object().put("message_id", phone.starts(request.text("payload")));
			case "press" -> Json.string(press(phone, request));
			case "stale" -> Json.string(phone.pressesStale(request.number("message_id", 0), request.text("data")));
			case "document" -> Json.object()
				.put("message_id", phone.sendsDocument(request.text("file_name"), request.text("mime"),
						request.text("content").getBytes(java.nio.charset.StandardCharsets.UTF_8), ""));
			case "block" -> done(phone::blocks);
			case "unblock" -> done(phone::unblocks);
			case "messages" -> Json.MAPPER.valueToTree(List.copyOf(phone.messages()));
			case "transcript" -> Json.string(phone.transcript());
			default -> throw ApiError.of(404, "Not Found");
		};
	}

	private static String press(Phone phone, Request request) {
		return request.has("message_id") ? phone.pressesOn(request.number("message_id", 0), request.text("label"))
				: phone.presses(request.text("label"));
	}

	private static JsonNode done(Runnable action) {
		action.run();
		return Json.yes();
	}

}
