package id.p2k2.bot.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.p2k2.bot.processes.BotWorld;
import tools.jackson.databind.json.JsonMapper;

/**
 * The statements of a chat's first update and of its later ones, as the server's general
 * log shows them, each from the storing of the update to the end of its turn. What
 * differs from update to update stands in braces.
 *
 * @param first of a chat's first update
 * @param later of all others
 */
record TurnStatements(List<String> first, List<String> later) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern TURN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final long CHAT = Posts.FIRST_CHAT - 1;

	private static final long UPDATE = Posts.FIRST_UPDATE - 2;

	/** Lets the bot work two updates of a new chat and watches. */
	static TurnStatements seen(BotWorld world, Posts posts) {
		world.sql("SET GLOBAL log_output = 'TABLE'");
		world.sql("TRUNCATE TABLE mysql.general_log");
		world.sql("SET GLOBAL general_log = 1");
		posts.one(UPDATE, CHAT);
		world.awaitTurns(1, Duration.ofSeconds(30));
		posts.one(UPDATE + 1, CHAT);
		world.awaitTurns(2, Duration.ofSeconds(30));
		world.sql("SET GLOBAL general_log = 0");
		List<List<String>> transactions = transactions(world);
		List<List<String>> stores = with(transactions, "INSERT INTO inbox");
		List<List<String>> turns = with(transactions, "UPDATE inbox SET state = 'DONE'");
		if (stores.size() != 2 || turns.size() != 2) {
			throw new IllegalStateException(
					"seen were " + stores.size() + " stored updates and " + turns.size() + " turns");
		}
		List<Long> rows = world.rows("SELECT id FROM inbox WHERE chat_id = " + CHAT + " ORDER BY id")
			.stream()
			.map((row) -> ((Number) row.getFirst()).longValue())
			.toList();
		world.sql("DELETE FROM inbox WHERE chat_id = " + CHAT);
		return new TurnStatements(template(stores.get(0), turns.get(0), UPDATE, rows.get(0)),
				template(stores.get(1), turns.get(1), UPDATE + 1, rows.get(1)));
	}

	private static List<List<String>> transactions(BotWorld world) {
		Map<String, List<String>> open = new HashMap<>();
		List<List<String>> ended = new ArrayList<>();
		for (List<Object> line : world.rows("""
				SELECT CONCAT('', thread_id), CONVERT(argument USING utf8mb4) FROM mysql.general_log
				WHERE command_type = 'Query'""")) {
			String thread = String.valueOf(line.get(0));
			String statement = String.valueOf(line.get(1));
			if (statement.equalsIgnoreCase("SET autocommit=0")) {
				open.put(thread, new ArrayList<>());
			}
			if (open.containsKey(thread)) {
				open.get(thread).add(statement);
			}
			if (statement.equalsIgnoreCase("SET autocommit=1") && open.containsKey(thread)) {
				ended.add(open.remove(thread));
			}
		}
		return ended;
	}

	private static List<List<String>> with(List<List<String>> transactions, String part) {
		return transactions.stream()
			.filter((statements) -> statements.stream().anyMatch((statement) -> statement.contains(part)))
			.toList();
	}

	private static List<String> template(List<String> store, List<String> turn, long update, long row) {
		List<String> all = new ArrayList<>(store);
		all.addAll(turn);
		return all.stream()
			.map((statement) -> TURN.matcher(statement).replaceAll("{TURN}"))
			.map((statement) -> statement.replace(String.valueOf(CHAT), "{CHAT}")
				.replace(String.valueOf(update), "{UPDATE}")
				.replaceAll("(?i)\\bid = " + row + "\\b", "id = {ROW}"))
			.toList();
	}

	Path write() {
		try {
			Path file = BenchReport.FOLDER.resolve("turn-statements.txt");
			return Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static TurnStatements read(Path file) throws IOException {
		return JSON.readValue(Files.readString(file), TurnStatements.class);
	}

}
