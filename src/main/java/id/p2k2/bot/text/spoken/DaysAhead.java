package id.p2k2.bot.text.spoken;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import id.p2k2.bot.text.spoken.SpokenDate.Date;
import id.p2k2.bot.text.spoken.SpokenDate.Impossible;
import id.p2k2.bot.text.spoken.SpokenDate.Past;
import id.p2k2.bot.text.spoken.SpokenDate.Result;

/**
 * The calendar as seen from one day, which counts as not yet over.
 *
 * @param today that day
 */
record DaysAhead(LocalDate today) {

	/** A day fully said. */
	Result dayOf(int year, int month, int day) {
		return existing(year, month, day).map(this::notPast).orElseGet(Impossible::new);
	}

	/**
	 * A day and month: this year's, or next year's when that is over or not in the
	 * calendar.
	 */
	Result nextDay(int month, int day) {
		return existing(this.today.getYear(), month, day).filter((date) -> !date.isBefore(this.today))
			.or(() -> existing(this.today.getYear() + 1, month, day))
			.<Result>map(Date::new)
			.orElseGet(Impossible::new);
	}

	/** A day of the month: in the nearest month that still has it. */
	Result nextDayOfMonth(int day) {
		if (day > 31) {
			return new Impossible();
		}
		YearMonth month = YearMonth.from(this.today);
		while (!month.isValidDay(day) || month.atDay(day).isBefore(this.today)) {
			month = month.plusMonths(1);
		}
		return new Date(month.atDay(day));
	}

	/** A weekday strictly after today. */
	Result next(DayOfWeek said) {
		return new Date(this.today.with(TemporalAdjusters.next(said)));
	}

	/** A weekday of the week, from Monday, that is so many weeks after this one. */
	Result inWeek(DayOfWeek said, int weeks) {
		LocalDate monday = this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return notPast(monday.plusWeeks(weeks).with(said));
	}

	Result notPast(LocalDate date) {
		return date.isBefore(this.today) ? new Past(date) : new Date(date);
	}

	private static Optional<LocalDate> existing(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

}
