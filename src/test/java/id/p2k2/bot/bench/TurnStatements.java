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
 * The statements of each turn of a family and of a stranger, as the server's general log
 * shows them, each from the storing of the update to the end of its turn, and what each
 * turn answered. What differs from person to person and from update to update stands in
 * braces.
 *
 * @param family of her turns, in their order
 * @param stranger the same
 * @param familyAnswers after so many turns of hers, all answers; see {@link #ANSWERS}
 * @param strangerAnswers the same
 */
record TurnStatements(List<List<String>> family, List<List<String>> stranger, List<String> familyAnswers,
		List<String> strangerAnswers) {

	/** All answers of a chat in their order, as one text. */
	static final String ANSWERS = """
			SELECT chat_id, GROUP_CONCAT(operation, ' ', COALESCE(phrase, '') ORDER BY id SEPARATOR ', '),
			  COUNT(DISTINCT SUBSTRING_INDEX(unique_key, ':', 2))
			FROM outbox WHERE kind LIKE 'reply.%' AND chat_id >= {FIRST}
			GROUP BY chat_id""".replace("{FIRST}", String.valueOf(Script.FIRST_CHAT));

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern TURN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Lets the bot work all turns of these two and watches. */
	static TurnStatements seen(BotWorld world, Posts posts, int family, int stranger) {
		world.sql("SET GLOBAL log_output = 'TABLE'");
		List<String> familyAnswers = new ArrayList<>();
		List<String> strangerAnswers = new ArrayList<>();
		List<List<String>> familyTurns = seen(world, posts, family, familyAnswers);
		List<List<String>> strangerTurns = seen(world, posts, stranger, strangerAnswers);
		world.sql("DELETE FROM inbox");
		return new TurnStatements(familyTurns, strangerTurns, familyAnswers, strangerAnswers);
	}

	private static List<List<String>> seen(BotWorld world, Posts posts, int person, List<String> answers) {
		List<List<String>> turns = new ArrayList<>();
		for (int turn = 0; turn < Script.TURNS; turn++) {
			long update = Script.FIRST_UPDATE - 100 - 10L * (person % 4) + turn;
			world.sql("TRUNCATE TABLE mysql.general_log");
			world.sql("SET GLOBAL general_log = 1");
			posts.one(update, person, turn);
			world.awaitTurns(world.number("SELECT COUNT(*) FROM inbox"), PATIENCE);
			world.sql("SET GLOBAL general_log = 0");
			world.awaitDrained(PATIENCE);
			List<List<String>> transactions = transactions(world);
			List<String> all = new ArrayList<>(only(transactions, "INSERT INTO inbox"));
			all.addAll(only(transactions, "UPDATE inbox SET state = 'DONE'"));
			long row = world.number("SELECT id FROM inbox WHERE update_id = " + update);
			turns.add(all.stream().map((statement) -> template(statement, person, update, row)).toList());
			answers.add(world.rows(ANSWERS)
				.stream()
				.filter((chat) -> ((Number) chat.get(0)).longValue() == Script.chat(person))
				.map((chat) -> String.valueOf(chat.get(1)))
				.findFirst()
				.orElse(""));
		}
		return turns;
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

	private static List<String> only(List<List<String>> transactions, String part) {
		List<List<String>> found = transactions.stream()
			.filter((statements) -> statements.stream().anyMatch((statement) -> statement.contains(part)))
			.toList();
		if (found.size() != 1) {
			throw new IllegalStateException("seen were " + found.size() + " transactions with " + part);
		}
		return found.getFirst();
	}

	private static String template(String statement, int person, long update, long row) {
		String template = TURN.matcher(statement)
			.replaceAll("{TURN}")
			.replace(String.valueOf(update), "{UPDATE}")
			.replaceAll("(?i)\\bid = " + row + "\\b", "id = {ROW}");
		for (Map.Entry<String, String> value : Script.values(person).entrySet()) {
			template = template.replaceAll("\\b" + value.getValue() + "\\b", value.getKey().replace("{", "\\{"));
		}
		return template;
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
