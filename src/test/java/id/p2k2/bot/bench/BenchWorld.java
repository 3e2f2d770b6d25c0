package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.P2k2Bot;
import id.p2k2.bot.database.TestDatabase;
import id.p2k2.bot.fakes.FakeTelegramServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Telegram, database and bots of one scenario. */
final class BenchWorld implements AutoCloseable {

	static final String TOKEN = "7100000001:bench";

	static final long BOT = 7_100_000_001L;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String name;

	private final String url;

	private final JavaProcess telegram;

	private final String api;

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<JavaProcess> bots = new ArrayList<>();

	BenchWorld(String name, String... telegramArguments) {
		this.name = name;
		this.url = TestDatabase.url("bench_" + name);
		List<String> arguments = new ArrayList<>(List.of("--token=" + TOKEN));
		arguments.addAll(List.of(telegramArguments));
		this.telegram = JavaProcess.start(name + "-telegram", FakeTelegramServer.class, List.of("-Xmx2g"), arguments,
				Map.of());
		this.api = this.telegram.awaitLine("Bot API at ", Duration.ofSeconds(60));
	}

	String api() {
		return this.api;
	}

	String url() {
		return this.url;
	}

	JavaProcess bot(Map<String, String> settings) {
		Map<String, String> environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "TELEGRAM_API_URL",
				this.api, "SPRING_DATASOURCE_URL", this.url, "SPRING_DATASOURCE_USERNAME", "root", "PORT",
				String.valueOf(freePort()), "MANAGEMENT_PORT", String.valueOf(freePort())));
		environment.putAll(settings);
		JavaProcess bot = JavaProcess.start(this.name + "-bot" + this.bots.size(), P2k2Bot.class, List.of("-Xmx768m"),
				List.of(), environment);
		this.bots.add(bot);
		bot.awaitLine("Started P2k2Bot", Duration.ofSeconds(120));
		return bot;
	}

	/** Runs one statement. */
	void sql(String statement) {
		try (Connection connection = connection(); Statement run = connection.createStatement()) {
			run.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The one number a query gives. */
	long number(String query) {
		try (Connection connection = connection();
				Statement run = connection.createStatement();
				ResultSet result = run.executeQuery(query)) {
			result.next();
			return result.getLong(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What Telegram has counted. */
	JsonNode stats() {
		return get("/_fake/stats");
	}

	/** What Telegram has accepted. */
	JsonNode ledger() {
		return get("/_fake/ledger");
	}

	private JsonNode get(String path) {
		try {
			return JSON.readTree(
					this.http
						.send(HttpRequest.newBuilder(URI.create(this.api + path)).build(),
								HttpResponse.BodyHandlers.ofInputStream())
						.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connection() throws SQLException {
		return DriverManager.getConnection(this.url, "root", "");
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.bots.forEach(JavaProcess::close);
		this.telegram.kill();
	}

}
