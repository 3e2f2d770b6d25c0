package id.p2k2.bot.learning.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows lessons up when that is due, each step once: done and said in one transaction.
 * A step that breaks stays due and does not keep others waiting.
 */
@Component
class FollowUps implements Tick {

	private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

	private static final int MOST = 500;

	private final FollowUpRows rows;

	private final Lessons lessons;

	private final FamilyBubbles families;

	private final ReadAloudNotes ketua;

	private final TransactionTemplate transaction;

	FollowUps(FollowUpRows rows, Lessons lessons, FamilyBubbles families, ReadAloudNotes ketua,
			TransactionTemplate transaction) {
		this.rows = rows;
		this.lessons = lessons;
		this.families = families;
		this.ketua = ketua;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "follow-lessons-up";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(10);
	}

	@Override
	public int run(Instant now) {
		Set<Long> broken = new HashSet<>();
		int done = 0;
		for (List<FollowUpRows.Due> due = this.rows.due(now, broken, MOST); !due.isEmpty(); due = this.rows.due(now,
				broken, MOST)) {
			for (FollowUpRows.Due step : due) {
				done += attempt(step, broken, now);
			}
		}
		return done;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.rows.nextDue(after);
	}

	private int attempt(FollowUpRows.Due step, Set<Long> broken, Instant now) {
		try {
			this.transaction.executeWithoutResult((_) -> one(step, now));
			return 1;
		}
		catch (RuntimeException ex) {
			broken.add(step.id());
			LOG.error("step {} of a lesson broke: {}", step.id(), Trace.of(ex));
			return 0;
		}
	}

	private void one(FollowUpRows.Due step, Instant now) {
		if (this.rows.done(step.id(), now)) {
			this.lessons.of(step.meeting()).ifPresent((lesson) -> follow(lesson, step.step(), now));
		}
	}

	private void follow(Lesson lesson, FollowUp step, Instant now) {
		switch (step) {
			case SUMMARY -> {
				this.families.summary(lesson, now);
				this.ketua.send(lesson, now);
			}
			case LATE -> this.families.summary(lesson, now);
			case TRIED -> this.families.tried(lesson, this.lessons.next(lesson.meeting()), now);
		}
	}

}
