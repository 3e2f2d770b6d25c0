package id.p2k2.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import id.p2k2.bot.schedule.ClockJumped;
import id.p2k2.bot.shared.Gauges;
import id.p2k2.bot.shared.Utc;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What waits in the outbox and what became of what left, read from the committed rows
 * every 15 s by index. Every instance reports the whole table, so take the maximum over
 * instances. While the database is away the gauges are NaN rather than old, and what
 * ended meanwhile is counted when it is back; what ended while no instance ran is not.
 */
@Component
class OutboxMetrics {

	private static final Logger log = LoggerFactory.getLogger(OutboxMetrics.class);

	/** A row may be committed this long after the time it carries. */
	private static final Duration COMMITTED = Duration.ofSeconds(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final MessageSender sender;

	private final MeterRegistry meters;

	private final Gauges rows;

	private final Gauges oldest;

	private final Gauges healthy;

	private final Gauges rate;

	private final OutboxSender loops;

	private final Timer replies;

	private volatile Instant counted;

	OutboxMetrics(JdbcClient jdbc, Clock clock, MessageSender sender, OutboxSender loops, MeterRegistry meters) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.sender = sender;
		this.meters = meters;
		this.counted = clock.instant();
		this.rows = new Gauges("p2k2.outbox.rows",
				"Messages that could leave now (due), later (planned) or are under way (sending)", meters);
		this.oldest = new Gauges("p2k2.outbox.oldest.seconds",
				"How long the longest waiting message could have left, 0 if none waits", meters);
		this.loops = loops;
		this.healthy = new Gauges("p2k2.sender.healthy", "1 unless Telegram has refused the bot's token", meters);
		this.rate = new Gauges("p2k2.sender.rate",
				"Messages a second this instance may send now, 0 if another sends for the bot", meters);
		this.replies = Timer.builder("p2k2.reply")
			.description("From the storing of an update to Telegram's acceptance of its answer")
			.serviceLevelObjectives(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(2),
					Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(1))
			.register(meters);
		List.of("SENT", "UNKNOWN", "EXPIRED", "VOIDED").forEach((state) -> ended(state, ""));
		List.of(SendResult.Reason.values()).forEach((reason) -> ended("FAILED", reason.name()));
	}

	@Scheduled(fixedDelayString = "${p2k2.metrics-interval:15s}")
	void read() {
		Map<Tags, Double> counts = new HashMap<>();
		Map<Tags, Double> ages = new HashMap<>();
		try {
			this.sender.bots().forEach((bot) -> readWaiting(bot, counts, ages));
			this.rows.show(counts);
			this.oldest.show(ages);
			Instant until = this.clock.instant().minus(COMMITTED);
			countEnded(until);
			timeReplies(until);
			this.counted = until;
		}
		catch (RuntimeException ex) {
			log.warn("outbox cannot be counted: {}", ex.getClass().getSimpleName());
			this.rows.forget();
			this.oldest.forget();
		}
		this.healthy.show(each((bot) -> this.loops.healthy(bot) ? 1 : 0));
		this.rate.show(each(this.loops::messagesPerSecond));
	}

	/** Else nothing would be counted until the clock is again where it was. */
	@EventListener
	void follow(ClockJumped jump) {
		if (jump.back()) {
			this.counted = this.counted.plus(jump.by());
		}
	}

	private Map<Tags, Double> each(ToDoubleFunction<Long> value) {
		return this.sender.bots()
			.stream()
			.collect(Collectors.toMap((bot) -> Tags.of("bot", String.valueOf(bot)), value::applyAsDouble));
	}

	private void readWaiting(long bot, Map<Tags, Double> counts, Map<Tags, Double> ages) {
		Tags tags = Tags.of("bot", String.valueOf(bot));
		for (Priority priority : Priority.values()) {
			Waiting due = waiting(bot, "PENDING", priority);
			Tags of = tags.and("priority", priority.name().toLowerCase(Locale.ROOT));
			counts.put(of.and("state", "due"), (double) due.rows());
			counts.put(of.and("state", "planned"), (double) waiting(bot, "PLANNED", priority).rows());
			ages.put(of, (double) due.seconds());
		}
		long sending = this.jdbc.sql("SELECT COUNT(*) FROM outbox WHERE bot = ? AND state = 'SENDING'")
			.param(bot)
			.query(Long.class)
			.single();
		counts.put(tags.and("priority", "all", "state", "sending"), (double) sending);
	}

	private Waiting waiting(long bot, String state, Priority priority) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				SELECT COUNT(*), MIN(earliest_at) FROM outbox
				WHERE bot = :bot AND state = :state AND priority IN (:priorities)""")
			.param("bot", bot)
			.param("state", state)
			.param("priorities", priority.numbers)
			.query((row, _) -> {
				LocalDateTime first = row.getObject(2, LocalDateTime.class);
				long age = (first != null) ? Duration.between(Utc.instant(first), now).toSeconds() : 0;
				return new Waiting(row.getLong(1), Math.max(0, age));
			})
			.single();
	}

	private void countEnded(Instant until) {
		this.jdbc.sql("""
				SELECT state, COALESCE(reason, ''), kind, COUNT(*) FROM outbox
				WHERE bot IN (:bots) AND state IN ('SENT', 'FAILED', 'UNKNOWN', 'EXPIRED', 'VOIDED')
				  AND priority IN (0, 1, 2, 3, 4, 5) AND rank_at > :since AND rank_at <= :until
				GROUP BY state, reason, kind""")
			.param("bots", this.sender.bots())
			.param("since", Utc.of(this.counted))
			.param("until", Utc.of(until))
			.query((row) -> {
				ended(row.getString(1), row.getString(2)).increment(row.getLong(4));
				Counter.builder("p2k2.outbox.kind")
					.description("Messages that ended, by kind")
					.tags("kind", row.getString(3), "state", word(row.getString(1)))
					.register(this.meters)
					.increment(row.getLong(4));
			});
	}

	/**
	 * The turn that made an answer is the first of its chat that was done after the
	 * answer was queued. Left to itself MySQL looks for it through the whole inbox in the
	 * order of its rows.
	 */
	private void timeReplies(Instant until) {
		this.jdbc
			.sql("""
					SELECT TIMESTAMPDIFF(MICROSECOND, (
					  SELECT i.received_at FROM inbox i FORCE INDEX (inbox_waiting) WHERE i.state = 'DONE' AND i.bot = o.bot AND i.chat_id = o.chat_id
					    AND i.done_at >= o.created_at ORDER BY i.id LIMIT 1), o.finished_at) AS waited
					FROM outbox o WHERE o.bot IN (:bots) AND o.state = 'SENT' AND o.priority = :priority
					  AND o.rank_at > :since AND o.rank_at <= :until""")
			.param("bots", this.sender.bots())
			.param("priority", Message.ANSWER)
			.param("since", Utc.of(this.counted))
			.param("until", Utc.of(until))
			.query((row) -> {
				long micros = row.getLong(1);
				// a clock that was set back measures nothing
				if (!row.wasNull() && micros >= 0) {
					this.replies.record(Duration.ofNanos(1000 * micros));
				}
			});
	}

	private Counter ended(String state, String reason) {
		return Counter.builder("p2k2.outbox.ended")
			.description("Messages that reached a final state")
			.tags("state", word(state), "reason", reason.isEmpty() ? "none" : word(reason))
			.register(this.meters);
	}

	private static String word(String constant) {
		return constant.toLowerCase(Locale.ROOT);
	}

	private enum Priority {

		ANSWER(List.of(Message.ANSWER)), URGENT(List.of(Message.URGENT, 2, 3, 4)), BULK(List.of(Message.BULK));

		private final List<Integer> numbers;

		Priority(List<Integer> numbers) {
			this.numbers = numbers;
		}

	}

	private record Waiting(long rows, long seconds) {
	}

}
