package id.p2k2.bot.outbox;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.p2k2.bot.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Many messages of one kind, written by one INSERT … SELECT. The query must return the
 * columns {@code bot, chat_id, unique_key, subject, parties, silent, earliest_at,
 * latest_at}, if they are windowed {@code window_ends_at}, one column for each
 * placeholder of the phrase that is not {@code shared}, named like it, and, with a
 * keyboard, {@code keyboard_arguments} (a JSON object of texts). {@code parties} names
 * every family the message is for: a JSON array of objects with {@code link} and words
 * (see {@link Party}), or null. A missing column does not run.
 *
 * @param kind what sort of message
 * @param phrase the words
 * @param query the rows, as SELECT
 * @param parameters of the query
 * @param keyboard name of the {@link Keyboard}, or null for none
 * @param consent the purpose each family must still agree to when its message leaves, or
 * null
 * @param priority smaller leaves first
 * @param shared placeholders that are filled with the words of the same name of all
 * parties
 * @param windowed whether what has not left by {@code window_ends_at} waits for the next
 * window, which the {@link SendWindows} of the kind must know; else they may leave at any
 * hour until they are worth nothing
 */
public record BulkMessages(String kind, Phrase phrase, String query, Map<String, ?> parameters,
		@Nullable String keyboard, @Nullable String consent, int priority, Set<String> shared, boolean windowed) {

	String statement() {
		String values = this.phrase.placeholders()
			.stream()
			.sorted()
			.map((name) -> this.shared.contains(name) ? "'%s', NULL".formatted(name)
					: "'%s', q.%s".formatted(name, name))
			.collect(Collectors.joining(", ", "JSON_OBJECT(", ")"));
		return """
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, keyboard, buttons,
				  subject, consent, parties, priority, silent, state, earliest_at, latest_at, window_ends_at, created_at)
				SELECT q.bot, q.chat_id, :outboxKind, q.unique_key, 'SEND', :outboxPhrase, %s, :outboxKeyboard, %s,
				  q.subject, :outboxConsent, q.parties, :outboxPriority, q.silent,
				  IF(q.earliest_at <= :outboxNow, 'PENDING', 'PLANNED'), q.earliest_at, q.latest_at, %s,
				  :outboxNow
				FROM (%s) q
				LEFT JOIN outbox queued FORCE INDEX (outbox_unique)
				  ON queued.unique_key = CONVERT(q.unique_key USING ascii) COLLATE ascii_bin
				WHERE queued.id IS NULL
				ON DUPLICATE KEY UPDATE outbox.bot = outbox.bot"""
			.formatted(values, (this.keyboard != null) ? "q.keyboard_arguments" : "NULL",
					this.windowed ? "q.window_ends_at" : "NULL", this.query);
	}

}
