package id.p2k2.bot.helpdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every text of every table, but the columns named here: what the bot makes up itself,
 * which holds no word of anybody but, one time in some, ten digits in a row.
 */
final class StoredTexts {

	/**
	 * Where words said in confidence may stand: the ticket, a draft, a waiting answer.
	 */
	static final Set<String> HOLDS_WORDS = Set.of("ticket_text.body", "conversation.state_json",
			"conversation.question", "outbox.phrase_values", "ticket.kecamatan");

	/** Each with why no word of a person can come into it. */
	private static final Map<String, String> MADE = Map.ofEntries(
			Map.entry("outbox.unique_key", "kind, ids and chat numbers"),
			Map.entry("outbox.subject", "kind and id of a thing"), Map.entry("outbox.document", "maker's name and ids"),
			Map.entry("conversation.last_press", "Telegram's number of a press"),
			Map.entry("ticket_text.file_id", "Telegram's handle of a file"),
			Map.entry("ticket_identity.handle", "random name of a ticket"),
			Map.entry("meeting_voice.file_id", "Telegram's handle of a file"),
			Map.entry("sesi_media.file_id", "Telegram's handle of a file"),
			Map.entry("attendance_sheet.photo", "Telegram's handle of a file"),
			Map.entry("sender_lease.owner", "random name of a running program"),
			Map.entry("join_code.code_hash", "hash of a nomor kartu"),
			Map.entry("first_code.code_hash", "hash of a koordinator's code"),
			Map.entry("digest_turn.seen", "hashes of what stood in a digest"));

	private final JdbcClient jdbc;

	StoredTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The texts by {@code table.column}, of those that hold any. */
	Map<String, Set<String>> all() {
		List<String> handles = this.jdbc.sql("SELECT handle FROM ticket_identity WHERE handle IS NOT NULL")
			.query(String.class)
			.list();
		Map<String, Set<String>> texts = new LinkedHashMap<>();
		for (List<String> column : columns()) {
			Set<String> held = new TreeSet<>(this.jdbc
				.sql("SELECT DISTINCT `%2$s` FROM `%1$s` WHERE `%2$s` IS NOT NULL".formatted(column.toArray()))
				.query(String.class)
				.list()
				.stream()
				// our own minutes of a beginning, next to a word like PIN; ids side by
				// side
				.map((text) -> text.replaceAll("\"since\":\\d+", "")
					.replaceAll("(\"action\":\"[a-z]+:[a-z]+)[:\\d-]+", "$1"))
				.map((text) -> handles.stream().reduce(text, (left, handle) -> left.replace(handle, "")))
				.toList());
			texts.put(String.join(".", column), held);
		}
		return texts;
	}

	private List<List<String>> columns() {
		return this.jdbc.sql("""
				SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()
				AND data_type IN ('text', 'mediumtext', 'longtext', 'tinytext', 'varchar', 'char', 'json')
				AND table_name NOT LIKE 'QRTZ%' AND table_name <> 'flyway_schema_history'
				ORDER BY table_name, ordinal_position""")
			.query((row, _) -> List.of(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.filter((column) -> !MADE.containsKey(String.join(".", column)))
			.toList();
	}

	/** Columns named above that there are not, so that the list stays true. */
	List<String> unknown() {
		List<String> known = this.jdbc.sql(
				"SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE()")
			.query(String.class)
			.list();
		return MADE.keySet().stream().filter((column) -> !known.contains(column)).sorted().toList();
	}

}
