package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.text.Wording;
import id.p2k2.bot.text.WordingJson;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new rows: PENDING if they may leave now, else PLANNED. */
@Repository
class Entries {

	private static final String INSERT = """
			INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, buttons, document,
			  target_message, subject, consent, parties, priority, silent, repeat_unknown, state, earliest_at, latest_at,
			  window_ends_at, created_at)
			VALUES (:bot, :chat, :kind, :key, :operation, :phrase, :values, :buttons, :document,
			  :target, :subject, :consent, :parties, :priority, :silent, :repeat, :state, :earliest, :latest,
			  :windowEnds, :now)
			ON DUPLICATE KEY UPDATE outbox.bot = outbox.bot""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Entries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean has(String uniqueKey) {
		return this.jdbc.sql("SELECT id FROM outbox WHERE unique_key = ?")
			.param(uniqueKey)
			.query(Long.class)
			.optional()
			.isPresent();
	}

	void add(Message message) {
		Instant now = this.clock.instant();
		Wording wording = message.wording();
		this.jdbc.sql(INSERT)
			.param("bot", message.to().bot())
			.param("chat", message.to().id())
			.param("kind", message.kind())
			.param("key", message.uniqueKey())
			.param("operation", message.operation().name())
			.param("phrase", (wording != null) ? wording.key() : null)
			.param("values", (wording != null) ? WordingJson.values(wording) : null)
			.param("buttons", ButtonsJson.write(message.buttons()))
			.param("document", message.document())
			.param("target", message.target())
			.param("subject", message.subject())
			.param("consent", message.consent().orElse(null))
			.param("parties", parties(message))
			.param("priority", message.priority())
			.param("silent", message.silent())
			.param("repeat", message.repeatUnknown())
			.param("state", message.earliest().isAfter(now) ? "PLANNED" : "PENDING")
			.param("earliest", Utc.of(message.earliest()))
			.param("latest", Utc.of(message.latest()))
			.param("windowEnds", message.windowEnds().map(Utc::of).orElse(null))
			.param("now", Utc.of(now))
			.update();
	}

	int addAll(BulkMessages bulk) {
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
