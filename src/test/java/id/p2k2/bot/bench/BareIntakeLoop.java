package id.p2k2.bot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** {@link TurnStatements} over and over, and nothing else. */
public final class BareIntakeLoop {

	private final String url;

	private final List<List<Template>> family;

	private final List<List<Template>> stranger;

	private final int updates;

	private final int chats;

	private final int connections;

	private BareIntakeLoop(String... arguments) throws IOException {
		this.url = arguments[0];
		TurnStatements statements = TurnStatements.read(Path.of(arguments[1]));
		this.family = templates(statements.family());
		this.stranger = templates(statements.stranger());
		this.updates = Integer.parseInt(arguments[2]);
		this.chats = Integer.parseInt(arguments[3]);
		this.connections = Integer.parseInt(arguments[4]);
	}

	/**
	 * Runs and prints the seconds it took.
	 * @param arguments database, file of statements, updates, chats, connections
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
		BareIntakeLoop loop = new BareIntakeLoop(arguments);
		long start = System.nanoTime();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<? extends Future<?>> lanes = IntStream.range(0, loop.connections)
				.mapToObj((lane) -> threads.submit(() -> loop.lane(lane)))
				.toList();
			for (Future<?> lane : lanes) {
				lane.get();
			}
		}
		System.out.println("bare loop: " + (System.nanoTime() - start) / 1e9);
	}

	private static List<List<Template>> templates(List<List<String>> turns) {
		return turns.stream().map((statements) -> statements.stream().map(Template::new).toList()).toList();
	}

	private Void lane(int lane) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, asTheBot());
				Statement run = connection.createStatement()) {
			run.execute("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
			for (int i = 0; i < this.updates; i++) {
				if (i % this.chats % this.connections == lane) {
					one(run, i);
				}
			}
		}
		return null;
	}

	/** Without these the driver would ask before each write whether it may write. */
	private static Properties asTheBot() {
		Properties settings = new Properties();
		settings
			.putAll(Map.of("user", "root", "password", "", "useLocalSessionState", "true", "readOnlyPropagatesToServer",
					"false", "cacheResultSetMetadata", "true", "cacheServerConfiguration", "true"));
		return settings;
	}

	private void one(Statement run, int number) throws SQLException {
		int person = number % this.chats;
		Map<String, String> values = Script.values(person);
		values.put("{UPDATE}", String.valueOf(Script.FIRST_UPDATE + number));
		values.put("{TURN}", UUID.randomUUID().toString());
		values.put("{ROW}", "0");
		for (Template template : (Script.family(person) ? this.family : this.stranger).get(number / this.chats)) {
			if (run.execute(template.filled(values))) {
				String first = read(run);
				if (template.asksTheInbox() && !first.isEmpty()) {
					values.put("{ROW}", first);
				}
			}
		}
	}

	/** Reads all rows; the first column of the first. */
	private static String read(Statement run) throws SQLException {
		String first = "";
		try (ResultSet result = run.getResultSet()) {
			while (result.next()) {
				String value = result.getString(1);
				first = (first.isEmpty() && value != null) ? value : first;
			}
		}
		return first;
	}

}
