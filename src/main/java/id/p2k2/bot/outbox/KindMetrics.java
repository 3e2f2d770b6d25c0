package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
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
 * What waits in the outbox by kind, and for how long: of each bot and rank those that
 * become worthless first, {@link #MOST} of them, so that a bulk of a million costs no
 * more than one of some thousands. How many there are in all tell {@link OutboxMetrics}.
 */
@Component
class KindMetrics {

	/** Rows of one bot and rank that are looked at. */
	static final int MOST = 10_000;

	private static final Logger log = LoggerFactory.getLogger(KindMetrics.class);

	private static final List<Integer> PRIORITIES = List.of(0, 1, 2, 3, 4, 5);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final MessageSender sender;

	private final Gauges rows;

	private final Gauges oldest;

	KindMetrics(JdbcClient jdbc, Clock clock, MessageSender sender, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.sender = sender;
		this.rows = new Gauges("p2k2.outbox.kind.rows",
				"Messages that could leave now, by kind, of the first " + MOST + " of a bot and rank", meters);
		this.oldest = new Gauges("p2k2.outbox.kind.oldest.seconds",
				"How long the longest waiting of them could have left", meters);
	}

	@Scheduled(fixedDelayString = "${p2k2.metrics-interval:15s}")
	void read() {
		Map<Tags, Double> counts = new HashMap<>();
		Map<Tags, Double> ages = new HashMap<>();
		try {
			this.sender.bots()
				.forEach((bot) -> PRIORITIES.forEach((priority) -> readKinds(bot, priority, counts, ages)));
			this.rows.show(counts);
			this.oldest.show(ages);
		}
		catch (RuntimeException ex) {
			log.warn("kinds of the outbox cannot be counted: {}", ex.getClass().getSimpleName());
			this.rows.forget();
			this.oldest.forget();
		}
	}

	private void readKinds(long bot, int priority, Map<Tags, Double> counts, Map<Tags, Double> ages) {
		Instant now = this.clock.instant();
		this.jdbc
			.sql("""
					SELECT kind, COUNT(*), MIN(earliest_at) FROM (
					  SELECT kind, earliest_at FROM outbox
					  WHERE bot = :bot AND state = 'PENDING' AND priority = :priority ORDER BY rank_at LIMIT :most) first_ones
					GROUP BY kind""")
			.param("bot", bot)
			.param("priority", priority)
			.param("most", MOST)
			.query((row) -> {
				Tags tags = Tags.of("bot", String.valueOf(bot), "priority", String.valueOf(priority), "kind",
						row.getString(1));
				Duration age = Duration.between(Utc.instant(row.getObject(3, LocalDateTime.class)), now);
				counts.put(tags, row.getDouble(2));
				ages.put(tags, (double) Math.max(0, age.toSeconds()));
			});
	}

}
