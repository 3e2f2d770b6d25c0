package id.p2k2.bot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Erases whoever asked for it a day ago. One chat is one transaction. */
@Component
class DueErasures implements Tick {

	private static final Logger log = LoggerFactory.getLogger(DueErasures.class);

	private static final int MOST = 200;

	private final Erasures erasures;

	private final Eraser eraser;

	DueErasures(Erasures erasures, Eraser eraser) {
		this.erasures = erasures;
		this.eraser = eraser;
	}

	@Override
	public String name() {
		return "erase-due";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public int run(Instant now) {
		int erased = each(this.erasures.due(now, MOST), this.eraser::erase);
		return erased + each(this.erasures.erasedBefore(now.minus(Eraser.GOODBYE_LIFE), MOST), this.eraser::forget);
	}

	/** What cannot be erased now must not keep the others waiting. */
	private static int each(List<Erasures.Due> requests, Predicate<Erasures.Due> work) {
		int done = 0;
		for (Erasures.Due request : requests) {
			try {
				done += work.test(request) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				log.error("erasure {} did not run through, tried again: {}", request.id(), Trace.of(ex));
			}
		}
		return done;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.erasures.next(after, Eraser.GOODBYE_LIFE);
	}

}
