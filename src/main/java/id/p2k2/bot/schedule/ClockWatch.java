package id.p2k2.bot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the machine's clock with the time that has really passed. Real time, not the
 * bot's clock, which a demo may move. A machine that slept looks like a clock set ahead.
 */
@Component
class ClockWatch {

	private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

	/** What a clock that is only being kept right never does between two looks. */
	private static final Duration JUMP = Duration.ofSeconds(3);

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	private final LongSupplier nanos;

	private Instant seen;

	private long seenNanos;

	@Autowired
	ClockWatch(ApplicationEventPublisher events) {
		this(events, InstantSource.system(), System::nanoTime);
	}

	ClockWatch(ApplicationEventPublisher events, InstantSource clock, LongSupplier nanos) {
		this.events = events;
		this.clock = clock;
		this.nanos = nanos;
		this.seen = clock.instant();
		this.seenNanos = nanos.getAsLong();
	}

	@Scheduled(fixedDelayString = "${p2k2.clock-watch-interval:2s}")
	void look() {
		Instant now = this.clock.instant();
		long nowNanos = this.nanos.getAsLong();
		Duration passed = Duration.ofNanos(nowNanos - this.seenNanos);
		Duration jump = Duration.between(this.seen, now).minus(passed);
		this.seen = now;
		this.seenNanos = nowNanos;
		if (jump.abs().compareTo(JUMP) > 0) {
			log.warn("the machine's clock was set by {} s", jump.toSeconds());
			this.events.publishEvent(new ClockJumped(jump));
		}
	}

}
