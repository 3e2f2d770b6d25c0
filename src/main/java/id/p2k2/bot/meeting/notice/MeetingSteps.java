package id.p2k2.bot.meeting.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.meeting.timing.Step;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the steps of meetings when they are due, each once: done and said in one
 * transaction. A step that breaks stays due and does not keep others waiting.
 */
@Component
class MeetingSteps implements Tick {

	private static final Logger LOG = LoggerFactory.getLogger(MeetingSteps.class);

	private static final int MOST = 500;

	private final NoticeRows rows;

	private final FactsOf facts;

	private final LeaderNotices leaders;

	private final FamilyNotices families;

	private final StaffNotices staff;

	private final TransactionTemplate transaction;

	MeetingSteps(NoticeRows rows, FactsOf facts, LeaderNotices leaders, FamilyNotices families, StaffNotices staff,
			TransactionTemplate transaction) {
		this.rows = rows;
		this.facts = facts;
		this.leaders = leaders;
		this.families = families;
		this.staff = staff;
		this.transaction = transaction;
	}

	@Override
	public String name() {
		return "meeting-steps";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(10);
	}

	@Override
	public int run(Instant now) {
		Set<Long> broken = new HashSet<>();
		int done = 0;
		for (List<NoticeRows.StepRow> due = this.rows.due(now, broken, MOST); !due.isEmpty(); due = this.rows.due(now,
				broken, MOST)) {
			List<NoticeRows.StepRow> lists = due.stream().filter((row) -> row.step() == Step.LIST_UNCONFIRMED).toList();
			if (!lists.isEmpty()) {
				done += attempt(lists, broken, () -> list(lists, now));
			}
			for (NoticeRows.StepRow row : due) {
				if (row.step() != Step.LIST_UNCONFIRMED) {
					done += attempt(List.of(row), broken, () -> one(row, now));
				}
			}
		}
		return done;
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.rows.nextDue(after);
	}

	private int attempt(List<NoticeRows.StepRow> steps, Set<Long> broken, Runnable work) {
		try {
			this.transaction.executeWithoutResult((_) -> work.run());
			return steps.size();
		}
		catch (RuntimeException ex) {
			steps.forEach((step) -> broken.add(step.id()));
			LOG.error("step {} and {} more broke: {}", steps.getFirst().id(), steps.size() - 1, Trace.of(ex));
			return 0;
		}
	}

	/**
	 * Locks the meeting before its step, as those do who change it: who presses Jadi at
	 * this moment comes before the question or after it, not between.
	 */
	private void one(NoticeRows.StepRow row, Instant now) {
		Facts known = this.facts.locked(row.meeting());
		if (!this.rows.done(row.id(), now) || !stands(known, row)) {
			return;
		}
		switch (row.step()) {
			case ASK_KETUA -> this.leaders.ask(known, false);
			case ASK_AGAIN -> this.leaders.ask(known, true);
			case REMIND_EVENING, REMIND_MORNING ->
				Slots.reminder(known.hours(), row.due(), now, known.meeting().startsAt())
					.ifPresent((slot) -> this.families.remind(known, row.step(), slot));
			case LIST_UNCONFIRMED -> throw new IllegalStateException("listed together");
		}
	}

	private void list(List<NoticeRows.StepRow> rows, Instant now) {
		List<Facts> open = rows.stream()
			.filter((row) -> this.rows.done(row.id(), now))
			.filter((row) -> stands(this.facts.meeting(row.meeting()), row))
			.map((row) -> this.facts.meeting(row.meeting()))
			.toList();
		if (!open.isEmpty()) {
			this.staff.unconfirmed(open, String.valueOf(rows.getFirst().id()));
		}
	}

	private static boolean stands(Facts known, NoticeRows.StepRow row) {
		MeetingStatus status = known.meeting().status();
		return known.meeting().revision() == row.revision()
				&& (status == MeetingStatus.PLANNED || status == MeetingStatus.CONFIRMED);
	}

}
