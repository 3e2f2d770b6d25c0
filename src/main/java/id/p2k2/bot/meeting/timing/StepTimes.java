package id.p2k2.bot.meeting.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When the steps of a meeting are due. A question whose time is over when the meeting is
 * planned happens in the next window before the meeting begins; where no window is left,
 * at the first hour that is not quiet. The later question and the list then follow a
 * window later each; where both fall together, the list waits half an hour for the
 * answer. A reminder whose time is over is not made up for: nobody has confirmed yet, and
 * the invitation takes its place.
 */
public final class StepTimes {

	private static final LocalTime NOON = LocalTime.NOON;

	/** How long the second question stands before the list, where both fall together. */
	private static final Duration TO_ANSWER = Duration.ofMinutes(30);

	private StepTimes() {
	}

	/**
	 * The steps of a meeting.
	 * @param hours of its place
	 * @param start its beginning, on the clock of the place
	 * @param now when it was planned or moved
	 * @return in the order of {@link Step}; none once it has begun, and none that would
	 * fall on or after its beginning
	 */
	public static List<DueStep> of(Hours hours, LocalDateTime start, Instant now) {
		LocalDate day = start.toLocalDate();
		LocalTime morning = hours.windows().morning().from();
		Instant begins = hours.instant(start);
		List<DueStep> steps = new ArrayList<>();
		Instant ask = ask(hours, later(hours.instant(day.minusDays(3).atTime(morning)), now), begins);
		if (ask.isBefore(begins)) {
			steps.add(new DueStep(Step.ASK_KETUA, ask));
			Instant again = again(hours, day.minusDays(2).atTime(morning), ask);
			Instant list = list(hours, day.minusDays(1).atTime(NOON), ask);
			steps.add(new DueStep(Step.ASK_AGAIN, again));
			steps.add(new DueStep(Step.LIST_UNCONFIRMED, list.equals(again) ? after(again, begins) : list));
		}
		remind(steps, hours, Step.REMIND_EVENING, day.minusDays(1).atTime(hours.evening(day.minusDays(1))), now);
		remind(steps, hours, Step.REMIND_MORNING, day.atTime(morning), now);
		return steps.stream().filter((step) -> step.due().isBefore(begins)).toList();
	}

	private static Instant ask(Hours hours, Instant from, Instant begins) {
		Instant window = hours.nextWindow(from);
		return window.isBefore(begins) ? window : hours.nextOpen(from);
	}

	private static Instant again(Hours hours, LocalDateTime usual, Instant ask) {
		Instant due = hours.nextWindow(hours.instant(usual));
		return due.isAfter(ask) ? due : hours.windowAfter(ask);
	}

	private static Instant list(Hours hours, LocalDateTime usual, Instant ask) {
		Instant due = hours.nextOpen(hours.instant(usual));
		return due.isAfter(ask) ? due : hours.windowAfter(ask);
	}

	/** Later than the question if there is time: who answers it is not on the list. */
	private static Instant after(Instant question, Instant begins) {
		Instant later = question.plus(TO_ANSWER);
		return later.isBefore(begins) ? later : question;
	}

	private static void remind(List<DueStep> steps, Hours hours, Step step, LocalDateTime usual, Instant now) {
		Instant due = hours.instant(usual);
		if (!due.isBefore(now) && !hours.silent(usual.toLocalDate())) {
			steps.add(new DueStep(step, due));
		}
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
