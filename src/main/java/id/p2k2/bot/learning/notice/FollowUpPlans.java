package id.p2k2.bot.learning.notice;

import java.time.Instant;

import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingCancelled;
import id.p2k2.bot.meeting.MeetingMoved;
import id.p2k2.bot.meeting.MeetingPlanned;
import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the follow-up of lessons in step with the plan of meetings. Listens in the
 * transaction of the change.
 */
@Component
class FollowUpPlans {

	private final Lessons lessons;

	private final FollowUpRows rows;

	FollowUpPlans(Lessons lessons, FollowUpRows rows) {
		this.lessons = lessons;
		this.rows = rows;
	}

	@EventListener
	void planned(MeetingPlanned event) {
		plan(event.meeting());
	}

	@EventListener
	void moved(MeetingMoved event) {
		plan(event.meeting());
	}

	@EventListener
	void cancelled(MeetingCancelled event) {
		this.rows.forget(event.meeting());
		ask(event.meeting());
	}

	private void plan(MeetingId id) {
		Meeting meeting = this.lessons.meeting(id);
		Hours hours = this.lessons.hours(meeting);
		Instant summary = FollowUpTimes.summary(hours, meeting.endsAt());
		this.rows.plan(id, FollowUp.SUMMARY, summary);
		this.rows.plan(id, FollowUp.LATE, FollowUpTimes.late(hours, summary));
		ask(id);
	}

	/** Also that of the meetings before, for which this one may be the next. */
	private void ask(MeetingId id) {
		for (Meeting meeting : this.lessons.around(id)) {
			FollowUpTimes.tried(this.lessons.hours(meeting), meeting.localDate(), this.lessons.next(meeting))
				.ifPresentOrElse((due) -> this.rows.plan(meeting.number(), FollowUp.TRIED, due),
						() -> this.rows.forget(meeting.number(), FollowUp.TRIED));
		}
	}

}
