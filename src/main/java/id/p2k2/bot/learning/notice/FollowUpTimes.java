package id.p2k2.bot.learning.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.meeting.timing.Hours;
import id.p2k2.bot.meeting.timing.Slot;

/**
 * When a lesson is followed up: pure functions of the meeting and the hours of its place.
 */
final class FollowUpTimes {

	/** Families have a week for the home practice. */
	private static final int DAYS_TO_TRY = 7;

	/** The evening before a meeting belongs to its reminder, so this one is earlier. */
	private static final int DAYS_BEFORE_NEXT = 2;

	private FollowUpTimes() {
	}

	/** The first evening window that is open when the meeting is over, or after that. */
	static Instant summary(Hours hours, Instant ends) {
		return hours.nextEvening(ends);
	}

	/** The evening after: for those whom the first did not reach. */
	static Instant late(Hours hours, Instant summary) {
		return hours.nextEvening(hours.instant(hours.local(summary).toLocalDate().plusDays(1).atStartOfDay()));
	}

	/**
	 * A week after the meeting, or as many evenings before the next one as leave its
	 * reminder alone. Empty if the two meetings are too close for that.
	 */
	static Optional<Instant> tried(Hours hours, LocalDate met, Optional<LocalDate> next) {
		LocalDate usual = met.plusDays(DAYS_TO_TRY);
		LocalDate day = next.map((known) -> known.minusDays(DAYS_BEFORE_NEXT))
			.filter((last) -> last.isBefore(usual))
			.orElse(usual);
		return Optional.of(hours.nextEvening(hours.instant(day.atStartOfDay())))
			.filter((_) -> day.isAfter(met.plusDays(1)))
			.filter((due) -> worth(hours, due, next));
	}

	/** Whether asking is still of use: not on the eve of the next meeting, nor later. */
	static boolean worth(Hours hours, Instant when, Optional<LocalDate> next) {
		LocalDate day = hours.local(when).toLocalDate();
		return next.isEmpty() || !day.isAfter(next.get().minusDays(DAYS_BEFORE_NEXT));
	}

	/** While the evening lasts; in the next one if it is over. */
	static Slot slot(Hours hours, Instant now) {
		Instant earliest = hours.nextEvening(now);
		return new Slot(earliest, hours.closes(earliest));
	}

}
