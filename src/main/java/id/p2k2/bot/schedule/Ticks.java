package id.p2k2.bot.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** All ticks. */
@Component
public class Ticks {

	private static final Logger log = LoggerFactory.getLogger(Ticks.class);

	/** More would take too many connections from turns. */
	private static final int AT_ONCE = 4;

	private final List<Tick> ticks;

	private final Clock clock;

	Ticks(List<Tick> ticks, Clock clock) {
		this.ticks = ticks;
		this.clock = clock;
	}

	/**
	 * Runs every tick once, now, in this thread: for those who move the bot's clock.
	 */
	public void runAll() {
		this.ticks.forEach(this::run);
	}

	/**
	 * When the next thing is due.
	 * @param after only later than this
	 * @return the earliest instant any tick knows of
	 */
	public Optional<Instant> nextDue(Instant after) {
		return this.ticks.stream().flatMap((tick) -> tick.nextDue(after).stream()).min(Comparator.naturalOrder());
	}

	/** How often ticks look, each interval once. */
	List<Duration> intervals() {
		return this.ticks.stream().map(Tick::every).distinct().toList();
	}

	/** Runs those that look so often, some at once; returns when all are done. */
	void run(Duration every) {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
			this.ticks.stream()
				.filter((tick) -> tick.every().equals(every))
				.forEach((tick) -> threads.execute(() -> run(tick)));
		}
	}

	private void run(Tick tick) {
		try {
			int done = tick.run(this.clock.instant());
			if (done > 0) {
				log.info("{}: {}", tick.name(), done);
			}
		}
		catch (RuntimeException ex) {
			log.error("{} did not run through, tried again at the next pulse: {}", tick.name(), Trace.of(ex));
		}
	}

}
