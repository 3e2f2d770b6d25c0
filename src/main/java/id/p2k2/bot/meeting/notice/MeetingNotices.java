package id.p2k2.bot.meeting.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.meeting.CancelProposed;
import id.p2k2.bot.meeting.Meeting;
import id.p2k2.bot.meeting.MeetingCancelled;
import id.p2k2.bot.meeting.MeetingConfirmed;
import id.p2k2.bot.meeting.MeetingMoved;
import id.p2k2.bot.meeting.MeetingPlanned;
import id.p2k2.bot.meeting.MeetingRequests;
import id.p2k2.bot.meeting.MoveProposed;
import id.p2k2.bot.meeting.RequestRefused;
import id.p2k2.bot.meeting.timing.StepTimes;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.MeetingId;
import id.p2k2.bot.text.Dates;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What follows when something about a meeting changes. Listens in the transaction of the
 * change, so that words and deeds commit together.
 */
@Component
class MeetingNotices {

	private final FactsOf facts;

	private final NoticeRows rows;

	private final LeaderNotices leaders;

	private final FamilyNotices families;

	private final StaffNotices staff;

	private final MeetingRequests requests;

	private final Outbox outbox;

	private final Clock clock;

	MeetingNotices(FactsOf facts, NoticeRows rows, LeaderNotices leaders, FamilyNotices families, StaffNotices staff,
			MeetingRequests requests, Outbox outbox, Clock clock) {
		this.facts = facts;
		this.rows = rows;
		this.leaders = leaders;
		this.families = families;
		this.staff = staff;
		this.requests = requests;
		this.outbox = outbox;
		this.clock = clock;
	}

	@EventListener
	void planned(MeetingPlanned event) {
		plan(this.facts.meeting(event.meeting()));
	}

	@EventListener
	void confirmed(MeetingConfirmed event) {
		Facts known = this.facts.meeting(event.meeting());
		closeRequests(event.meeting());
		known.part(event.kelompok()).ifPresent((part) -> {
			this.leaders.confirmed(known, part, event.by());
			this.families.invite(known, event.kelompok());
		});
	}

	@EventListener
	void moved(MeetingMoved event) {
		Facts known = this.facts.meeting(event.meeting());
		Meeting meeting = known.meeting();
		Optional<NoticeRows.OldPlan> old = this.rows.plan(event.meeting(), event.oldRevision());
		Instant oldStart = old.map(NoticeRows.OldPlan::startsAt).orElse(meeting.startsAt());
		closeRequests(event.meeting());
		plan(known);
		known.parts().forEach((part) -> this.leaders.moved(known, part, oldStart));
		List<Chat> told = takeBack(known);
		old.ifPresent((plan) -> this.families.correct(known,
				Dates.fullWithHour(plan.local(), meeting.zone()) + " di " + plan.place(), oldStart, told));
	}

	@EventListener
	void cancelled(MeetingCancelled event) {
		Facts known = this.facts.meeting(event.meeting());
		closeRequests(event.meeting());
		this.rows.forget(event.meeting());
		known.parts().forEach((part) -> this.leaders.cancelled(known, part));
		this.families.cancel(known, takeBack(known));
	}

	@EventListener
	void moveProposed(MoveProposed event) {
		proposed(event.meeting(), event.kelompok(), event.request());
	}

	@EventListener
	void cancelProposed(CancelProposed event) {
		proposed(event.meeting(), event.kelompok(), event.request());
	}

	@EventListener
	void refused(RequestRefused event) {
		Facts known = this.facts.meeting(event.meeting());
		this.staff.over(event.request());
		known.part(event.kelompok())
			.ifPresent((part) -> this.requests.find(event.request())
				.ifPresent((request) -> this.leaders.refused(known, part, request)));
	}

	private void proposed(MeetingId meeting, KelompokId kelompok, long number) {
		Facts known = this.facts.meeting(meeting);
		closeRequests(meeting);
		known.part(kelompok)
			.ifPresent((part) -> this.requests.find(number)
				.ifPresent((request) -> this.staff.asked(known, part, request)));
	}

	private void closeRequests(MeetingId meeting) {
		this.rows.closedRequests(meeting).forEach(this.staff::over);
	}

	private void plan(Facts known) {
		this.rows.remember(known.meeting());
		this.rows.plan(known.meeting(), StepTimes.of(known.hours(), known.meeting().local(), this.clock.instant()));
	}

	/** Takes back what waits, and says who has been told, or may have been. */
	private List<Chat> takeBack(Facts known) {
		List<String> kinds = new ArrayList<>(NoticeKinds.FAMILIES);
		this.outbox.voidPending(known.subject(), kinds);
		List<Chat> told = this.outbox.told(known.subject(), kinds);
		this.outbox.settleAll(known.subject());
		return told;
	}

}
