package id.p2k2.bot.inbox;

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
 * Deletes updates that were worked, at most a thousand at a time. Until then their
 * numbers keep the same update from being taken twice; Telegram repeats one for a day at
 * the most. What was parked is kept longer, for whoever looks into it.
 */
@Component
class InboxPruning implements Tick {

	private static final int MOST = 1000;

	private static final int BATCHES = 100;

	private static final int LEAST_HOURS = 48;

	private static final Duration BREATH = Duration.ofMillis(20);

	private final JdbcTemplate jdbc;

	private final Duration done;

	private final Duration parked;

	InboxPruning(JdbcTemplate jdbc, @Value("${p2k2.inbox.keep-hours:48}") int hours,
			@Value("${p2k2.inbox.keep-parked-days:14}") int days) {
		if (hours < LEAST_HOURS) {
			throw new IllegalArgumentException("p2k2.inbox.keep-hours must be at least " + LEAST_HOURS);
		}
		this.jdbc = jdbc;
		this.done = Duration.ofHours(hours);
		this.parked = Duration.ofDays(days);
	}

	@Override
	public String name() {
		return "prune-inbox";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public int run(Instant now) {
		return delete("DONE", now.minus(this.done)) + delete("PARKED", now.minus(this.parked));
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return Optional.empty();
	}

	private int delete(String state, Instant before) {
		int deleted = 0;
		for (int batch = 0; batch < BATCHES; batch++) {
			List<Long> old = this.jdbc.queryForList(
					"SELECT id FROM inbox WHERE state = ? AND done_at < ? LIMIT " + MOST, Long.class, state,
					Utc.of(before));
			if (!old.isEmpty()) {
				String ids = old.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
				this.jdbc.update("DELETE FROM inbox WHERE id IN (" + ids + ")");
				deleted += old.size();
				LockSupport.parkNanos(BREATH.toNanos());
			}
			if (old.size() < MOST) {
				break;
			}
		}
		return deleted;
	}

}
