package id.p2k2.bot.outbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Statistic;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The state of the queues as one line of the log a minute, for an operator without a
 * dashboard: the newest metrics of all bots together, and what has ended since the line
 * before.
 */
@Component
class QueueLine {

	private static final Logger log = LoggerFactory.getLogger(QueueLine.class);

	private static final String ROWS = "p2k2.outbox.rows";

	private final MeterRegistry meters;

	/** What counters said at the line before. */
	private final Map<Meter.Id, Double> before = new HashMap<>();

	QueueLine(MeterRegistry meters) {
		this.meters = meters;
	}

	@Scheduled(initialDelayString = "${p2k2.queue-line-interval:1m}",
			fixedRateString = "${p2k2.queue-line-interval:1m}")
	void write() {
		log.info("{}", line());
	}

	/** The line; the next one counts from here on. */
	String line() {
		return waiting() + "; since the last line " + ended() + "; " + answers();
	}

	private String waiting() {
		Gauge known = this.meters.find(ROWS).gauge();
		if (known == null || Double.isNaN(known.value())) {
			return "queues cannot be read";
		}
		return String.format(Locale.ROOT,
				"queue: %.0f due (%.0f answers, the oldest for %.0f s), %.0f planned, %.0f under way, at most %.1f a second; "
						+ "inbox: %.0f new (the oldest for %.0f s), %.0f parked",
				sum(ROWS, (id) -> is(id, "state", "due")),
				sum(ROWS, (id) -> is(id, "state", "due") && is(id, "priority", "answer")), oldest("p2k2.outbox"),
				sum(ROWS, (id) -> is(id, "state", "planned")), sum(ROWS, (id) -> is(id, "state", "sending")),
				sum("p2k2.sender.rate", (_) -> true), sum("p2k2.inbox.rows", (id) -> is(id, "state", "new")),
				oldest("p2k2.inbox"), sum("p2k2.inbox.rows", (id) -> is(id, "state", "parked")));
	}

	private String ended() {
		Map<String, Double> states = this.meters.find("p2k2.outbox.ended")
			.counters()
			.stream()
			.collect(Collectors.groupingBy(QueueLine::outcome, TreeMap::new,
					Collectors.summingDouble((counter) -> since(counter.getId(), counter.count()))));
		String all = states.entrySet()
			.stream()
			.filter((state) -> state.getValue() > 0)
			.map((state) -> String.format(Locale.ROOT, "%.0f %s", state.getValue(), state.getKey()))
			.collect(Collectors.joining(", "));
		return all.isEmpty() ? "nothing ended" : all;
	}

	private static String outcome(Counter counter) {
		String state = counter.getId().getTag("state");
		return "failed".equals(state) ? "failed " + counter.getId().getTag("reason") : state;
	}

	private String answers() {
		double patience = this.meters.find("p2k2.send")
			.tag("outcome", "throttled")
			.timers()
			.stream()
			.mapToDouble((timer) -> since(timer.getId(), timer.count()))
			.sum();
		Timer replies = this.meters.find("p2k2.reply").timer();
		double count = (replies != null) ? since(replies.getId(), replies.count()) : 0;
		double millis = (replies != null)
				? since(replies.getId().withTag(Statistic.TOTAL_TIME), replies.totalTime(TimeUnit.MILLISECONDS)) : 0;
		return String.format(Locale.ROOT, "429 %.0f times; %.0f replies, %.0f ms on average", patience, count,
				(count > 0) ? millis / count : 0);
	}

	private double oldest(String queue) {
		return this.meters.find(queue + ".oldest.seconds").gauges().stream().mapToDouble(Gauge::value).max().orElse(0);
	}

	private double sum(String name, Predicate<Meter.Id> which) {
		return this.meters.find(name)
			.gauges()
			.stream()
			.filter((gauge) -> which.test(gauge.getId()))
			.mapToDouble(Gauge::value)
			.sum();
	}

	private double since(Meter.Id id, double now) {
		Double last = this.before.put(id, now);
		return now - ((last != null) ? last : 0);
	}

	private static boolean is(Meter.Id id, String tag, String value) {
		return value.equals(id.getTag(tag));
	}

}
