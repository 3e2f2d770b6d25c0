package id.p2k2.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of a dialogue that was left alone for a day nothing is kept but that there was one: the
 * next message is told so, gently.
 */
@Component
class LeftDialogues implements Tick {

	private final JdbcClient jdbc;

	private final Traces traces;

	LeftDialogues(JdbcClient jdbc, Traces traces) {
		this.jdbc = jdbc;
		this.traces = traces;
	}

	@Override
	public String name() {
		return "forget-left-dialogues";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	public int run(Instant now) {
		int forgotten = this.jdbc.sql("""
				UPDATE conversation SET state_type = NULL, state_json = NULL, question = NULL
				WHERE %s AND state_type IS NOT NULL LIMIT 1000""".formatted(ConversationRows.LEFT))
			.param(Utc.of(now))
			.update();
		return forgotten + this.traces.forget(now);
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.jdbc.sql("SELECT MIN(expires_at) FROM conversation WHERE expires_at > ? AND state_type IS NOT NULL")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

}
