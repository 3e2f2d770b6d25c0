package id.p2k2.bot.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import id.p2k2.bot.shared.Gauges;
import id.p2k2.bot.shared.Utc;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What waits in the inbox, read every 15 s by index. Every instance reports the whole
 * table, so take the maximum over instances. While the database is away the gauges are
 * NaN rather than old.
 */
@Component
class InboxMetrics {

	private static final Logger log = LoggerFactory.getLogger(InboxMetrics.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Gauges rows;

	private final Gauges oldest;

	InboxMetrics(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.rows = new Gauges("p2k2.inbox.rows", "Updates that wait (new) or were given up (parked)", meters);
		this.oldest = new Gauges("p2k2.inbox.oldest.seconds", "Age of the oldest waiting update, 0 if none waits",
				meters);
	}

	@Scheduled(fixedDelayString = "${p2k2.metrics-interval:15s}")
	void read() {
		Map<Tags, Double> counts = new HashMap<>();
		Map<Tags, Double> ages = new HashMap<>();
		try {
			counts.put(Tags.of("state", "parked"), (double) count("PARKED").rows());
			Count waiting = count("NEW");
			counts.put(Tags.of("state", "new"), (double) waiting.rows());
			ages.put(Tags.empty(), (double) waiting.seconds());
			this.rows.show(counts);
			this.oldest.show(ages);
		}
		catch (RuntimeException ex) {
			log.warn("inbox cannot be counted: {}", ex.getClass().getSimpleName());
			this.rows.forget();
			this.oldest.forget();
		}
	}

	private Count count(String state) {
		return this.jdbc.sql("SELECT COUNT(*), MIN(received_at) FROM inbox WHERE state = ?")
			.param(state)
			.query((row, _) -> {
				LocalDateTime first = row.getObject(2, LocalDateTime.class);
				Duration age = (first != null) ? Duration.between(Utc.instant(first), this.clock.instant())
						: Duration.ZERO;
				return new Count(row.getLong(1), Math.max(0, age.toSeconds()));
			})
			.single();
	}

	private record Count(long rows, long seconds) {
	}

}
