package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Utc;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Deletes messages that ended long ago, at most a thousand at a time. They are kept for
 * as long as something asks for them: a month for the number of sounding messages, two
 * weeks for open questions, and buttons of a bubble of last month's meeting still find
 * what it says. Chats that Telegram had us wait with are forgotten at once.
 */
@Component
class OutboxPruning implements Tick {

	private static final int MOST = 1000;

	private static final int BATCHES = 100;

	private static final Duration BREATH = Duration.ofMillis(20);

	private static final int LEAST_DAYS = 32;

	private static final List<String> ENDED = List.of("SENT", "FAILED", "UNKNOWN", "EXPIRED", "VOIDED");

	private final JdbcTemplate jdbc;

	private final Duration kept;

	OutboxPruning(JdbcTemplate jdbc, @Value("${p2k2.outbox.keep-days:60}") int days) {
		if (days < LEAST_DAYS) {
			throw new IllegalArgumentException("p2k2.outbox.keep-days must be at least " + LEAST_DAYS);
		}
		this.jdbc = jdbc;
		this.kept = Duration.ofDays(days);
	}

	@Override
	public String name() {
		return "prune-outbox";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public int run(Instant now) {
		int deleted = 0;
		int batches = 0;
		for (long bot : this.jdbc.queryForList("SELECT DISTINCT bot FROM outbox", Long.class)) {
			this.jdbc.update("DELETE FROM chat_hold WHERE bot = ? AND held_until <= UTC_TIMESTAMP(3)", bot);
			for (String state : ENDED) {
				int batch;
				do {
					batch = delete(bot, state, now.minus(this.kept));
					deleted += batch;
					batches++;
				}
				while (batch == MOST && batches < BATCHES);
			}
		}
		return deleted;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return Optional.empty();
	}

	private int delete(long bot, String state, Instant before) {
		List<Long> old = this.jdbc.queryForList("""
				SELECT id FROM outbox WHERE bot = ? AND state = ? AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at < ?
				LIMIT""" + " " + MOST, Long.class, bot, state, Utc.of(before));
		if (old.isEmpty()) {
			return 0;
		}
		LockSupport.parkNanos(BREATH.toNanos());
		String ids = old.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
		this.jdbc.update("DELETE FROM outbox WHERE id IN (" + ids + ")");
		return old.size();
	}

}
