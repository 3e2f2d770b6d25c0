package id.p2k2.bot.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.WordingJson;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new rows: PENDING if they may leave now, else PLANNED. */
@Repository
class Entries {

	private static final String INSERT = """
			INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, buttons, document,
			  target_message, subject, consent, parties, priority, silent, repeat_unknown, state, earliest_at, latest_at,
			  window_ends_at, created_at, place)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON DUPLICATE KEY UPDATE outbox.bot = outbox.bot""";

	/** Rows of one statement. */
	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final JdbcTemplate byPlace;

	private final Clock clock;

	private final WindowRules windows;

	Entries(JdbcClient jdbc, JdbcTemplate byPlace, Clock clock, WindowRules windows) {
		this.jdbc = jdbc;
		this.byPlace = byPlace;
		this.clock = clock;
		this.windows = windows;
	}

	boolean has(String uniqueKey) {
		return this.jdbc.sql("SELECT id FROM outbox WHERE unique_key = ?")
			.param(uniqueKey)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	void add(Message message) {
		check(message);
		Instant now = this.clock.instant();
		this.byPlace.update(INSERT, (PreparedStatement row) -> write(row, message, now));
	}

	void addAll(List<Message> messages) {
		messages.forEach(this::check);
		Instant now = this.clock.instant();
		this.byPlace.batchUpdate(INSERT, messages, AT_ONCE, (row, message) -> write(row, message, now));
	}

	private void check(Message message) {
		if (message.windowEnds().isPresent() && message.place().isEmpty()) {
			this.windows.require(message.kind());
		}
	}

	private static void write(PreparedStatement row, Message message, Instant now) throws SQLException {
		Wording wording = message.wording();
		row.setLong(1, message.to().bot());
		row.setLong(2, message.to().id());
		row.setString(3, message.kind());
		row.setString(4, message.uniqueKey());
		row.setString(5, message.operation().name());
		row.setString(6, (wording != null) ? wording.key() : null);
		row.setString(7, (wording != null) ? WordingJson.values(wording) : null);
		row.setString(8, ButtonsJson.write(message.buttons()));
		row.setString(9, message.document());
		row.setObject(10, message.target());
		row.setString(11, message.subject());
		row.setString(12, message.consent().orElse(null));
		row.setString(13, parties(message));
		row.setInt(14, message.priority());
		row.setBoolean(15, message.silent());
		row.setBoolean(16, message.repeatUnknown());
		row.setString(17, message.earliest().isAfter(now) ? "PLANNED" : "PENDING");
		row.setObject(18, Utc.of(message.earliest()));
		row.setObject(19, Utc.of(message.latest()));
		row.setObject(20, message.windowEnds().map(Utc::of).orElse(null));
		row.setObject(21, Utc.of(now));
		row.setString(22, message.place().map(Place::written).orElse(null));
	}

	int addAll(BulkMessages bulk) {
		if (bulk.windowed()) {
			this.windows.require(bulk.kind());
		}
		return this.jdbc.sql(bulk.statement())
			.params(bulk.parameters())
			.param("outboxKind", bulk.kind())
			.param("outboxPhrase", bulk.phrase().key())
			.param("outboxKeyboard", bulk.keyboard())
			.param("outboxConsent", bulk.consent())
			.param("outboxPriority", bulk.priority())
			.param("outboxNow", Utc.of(this.clock.instant()))
			.update();
	}

	private static @Nullable String parties(Message message) {
		return message.link()
			.map((link) -> new Parties(List.of(new Party(link.value(), Map.of()))).json())
			.orElse(null);
	}

}
