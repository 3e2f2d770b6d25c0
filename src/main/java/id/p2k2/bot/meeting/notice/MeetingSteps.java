package id.p2k2.bot.meeting.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.p2k2.bot.meeting.MeetingStatus;
import id.p2k2.bot.meeting.timing.Slots;
import id.p2k2.bot.meeting.timing.Step;
import id.p2k2.bot.schedule.StepTick;
import id.p2k2.bot.shared.MeetingId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the steps of meetings when they are due, of many meetings at once.
 */
@Component
class MeetingSteps extends StepTick<NoticeRows.StepRow> {

	/**
	 * Bubbles queued in one transaction, so that nobody who withdraws one of them waits
	 * long for it. A meeting with more of them is done alone.
	 */
	private static final int BUBBLES = 3000;

	/**
	 * Meetings whose ketua are asked in one transaction: whoever changes one of them
	 * waits for it.
	 */
	private static final int ASKED = 200;

	private final NoticeRows rows;

	private final FactsOf facts;

	private final LeaderNotices leaders;

	private final FamilyNotices families;

	private final StaffNotices staff;

	MeetingSteps(NoticeRows rows, FactsOf facts, LeaderNotices leaders, FamilyNotices families, StaffNotices staff,
			TransactionTemplate transaction) {
		super(transaction);
		this.rows = rows;
		this.facts = facts;
		this.leaders = leaders;
		this.families = families;
		this.staff = staff;
	}

	@Override
	public String name() {
		return "meeting-steps";
	}

	/** Alone, so that nothing long keeps reminders waiting. */
	@Override
	public Duration every() {
		return Duration.ofSeconds(10);
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.rows.nextDue(after);
	}

	@Override
	protected List<NoticeRows.StepRow> due(Instant now, Optional<NoticeRows.StepRow> after, int most) {
		return this.rows.due(now, after, most);
	}

	@Override
	protected List<List<NoticeRows.StepRow>> together(List<NoticeRows.StepRow> page) {
		Map<Step, List<NoticeRows.StepRow>> kinds = page.stream()
			.collect(Collectors.groupingBy(NoticeRows.StepRow::step, LinkedHashMap::new, Collectors.toList()));
		return kinds.entrySet().stream().flatMap((kind) -> switch (kind.getKey()) {
			case ASK_KETUA, ASK_AGAIN -> slices(kind.getValue()).stream();
			case LIST_UNCONFIRMED -> List.of(kind.getValue()).stream();
			case REMIND_EVENING, REMIND_MORNING -> bounded(kind.getValue()).stream();
		}).toList();
	}

	private static List<List<NoticeRows.StepRow>> slices(List<NoticeRows.StepRow> questions) {
		List<List<NoticeRows.StepRow>> lists = new ArrayList<>();
		for (int from = 0; from < questions.size(); from += ASKED) {
			lists.add(questions.subList(from, Math.min(questions.size(), from + ASKED)));
		}
		return lists;
	}

	/** Not too many bubbles in a list. */
	private Collection<List<NoticeRows.StepRow>> bounded(List<NoticeRows.StepRow> reminders) {
		Map<MeetingId, Integer> bubbles = this.rows
			.bubbles(reminders.stream().map(NoticeRows.StepRow::meeting).toList());
		List<List<NoticeRows.StepRow>> lists = new ArrayList<>();
		int left = 0;
		for (NoticeRows.StepRow step : reminders) {
			int more = bubbles.getOrDefault(step.meeting(), 0);
			if (lists.isEmpty() || more > left) {
				lists.add(new ArrayList<>());
				left = BUBBLES;
			}
			left -= more;
			lists.getLast().add(step);
		}
		return lists;
	}

	@Override
	protected int perform(List<NoticeRows.StepRow> steps, Instant now) {
		List<NoticeRows.StepRow> claimed = this.rows.claim(steps, now);
		if (!claimed.isEmpty()) {
			Map<MeetingId, Facts> known = this.facts
				.meetings(claimed.stream().map(NoticeRows.StepRow::meeting).toList())
				.stream()
				.collect(Collectors.toMap((facts) -> facts.meeting().number(), Function.identity()));
			say(claimed.stream().map((row) -> new Due(row, known.get(row.meeting()))).filter(Due::stands).toList(),
					steps.getFirst(), now);
		}
		return claimed.size();
	}

	private void say(List<Due> due, NoticeRows.StepRow first, Instant now) {
		switch (first.step()) {
			case ASK_KETUA, ASK_AGAIN ->
				this.leaders.ask(due.stream().map(Due::facts).toList(), first.step() == Step.ASK_AGAIN);
			case LIST_UNCONFIRMED ->
				this.staff.unconfirmed(due.stream().map(Due::facts).toList(), String.valueOf(first.id()));
			case REMIND_EVENING, REMIND_MORNING -> this.families.remind(first.step(),
					due.stream().flatMap((step) -> reminder(step, now).stream()).toList());
		}
	}

	private Optional<FamilyNotice> reminder(Due due, Instant now) {
		Facts known = due.facts();
		return Slots.reminder(known.hours(), due.row().due(), now, known.meeting().startsAt())
			.map((slot) -> (due.row().step() == Step.REMIND_MORNING) ? this.families.morning(known, slot)
					: this.families.evening(known, slot));
	}

	/**
	 * A step of a meeting.
	 *
	 * @param row what
	 * @param facts of the meeting as it stands
	 */
	private record Due(NoticeRows.StepRow row, Facts facts) {

		boolean stands() {
			MeetingStatus status = this.facts.meeting().status();
			return this.facts.meeting().revision() == this.row.revision()
					&& (status == MeetingStatus.PLANNED || status == MeetingStatus.CONFIRMED);
		}

	}

}
