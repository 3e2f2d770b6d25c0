package id.p2k2.bot.meeting.timing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

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
	default DayKinds of(Collection<KelompokId> kelompok, LocalDate from, LocalDate until) {
		return each(List.of(kelompok), from, until).getFirst();
	}

	/**
	 * The same for several meetings, read together.
	 * @param meetings of each meeting its kelompok
	 * @param from the first day that matters
	 * @param until the last day that matters
	 * @return one a meeting, in the same order
	 */
	List<DayKinds> each(List<? extends Collection<KelompokId>> meetings, LocalDate from, LocalDate until);

}
