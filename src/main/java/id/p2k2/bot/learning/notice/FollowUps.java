package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.schedule.StepTick;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows lessons up when that is due. */
@Component
class FollowUps extends StepTick<FollowUpRows.Due> {

	private final FollowUpRows rows;

	private final Lessons lessons;

	private final FamilyBubbles families;

	private final ReadAloudNotes ketua;

	FollowUps(FollowUpRows rows, Lessons lessons, FamilyBubbles families, ReadAloudNotes ketua,
			TransactionTemplate transaction) {
		super(transaction);
		this.rows = rows;
		this.lessons = lessons;
		this.families = families;
		this.ketua = ketua;
	}

	@Override
	public String name() {
		return "follow-lessons-up";
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.rows.nextDue(after);
	}

	@Override
	protected List<FollowUpRows.Due> due(Instant now, Optional<FollowUpRows.Due> after, int most) {
		return this.rows.due(now, after, most);
	}

	@Override
	protected int perform(List<FollowUpRows.Due> steps, Instant now) {
		List<FollowUpRows.Due> open = steps.stream().filter((step) -> this.rows.done(step.id(), now)).toList();
		open.forEach((step) -> this.lessons.of(step.meeting()).ifPresent((lesson) -> follow(lesson, step.step(), now)));
		return open.size();
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
