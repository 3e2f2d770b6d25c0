package id.p2k2.bot.meeting.timing;

import java.time.LocalDate;
import java.util.Collection;

import id.p2k2.bot.shared.KelompokId;

/** Knows the kinds of days of the places where kelompok meet. */
public interface PlaceDays {

	/**
	 * The kinds of days of some kelompok together.
	 * @param kelompok those of one meeting
	 * @param from the first day that matters
	 * @param until the last day that matters
	 * @return every kind that holds for at least one of them; days outside the range are
	 * ordinary
	 */
	DayKinds of(Collection<KelompokId> kelompok, LocalDate from, LocalDate until);

}
