package id.p2k2.bot.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;

/**
 * What a pendamping wants to plan.
 *
 * @param kelompok one or, for a joint meeting, several; the first one's zone counts
 * @param date the day, local to the first kelompok
 * @param hour on the clock of the first kelompok
 * @param place at most 120 characters
 * @param sesi the code of the sesi, if one
 * @param topic a free topic of at most 120 characters, if no sesi
 */
public record MeetingPlan(List<KelompokId> kelompok, LocalDate date, LocalTime hour, String place,
		Optional<String> sesi, Optional<String> topic) {

	public MeetingPlan {
		if (kelompok.isEmpty() || place.isBlank() || place.length() > Meeting.LONGEST_TEXT) {
			throw new IllegalArgumentException("a plan needs a kelompok and a place of at most 120 characters");
		}
		kelompok = kelompok.stream().distinct().toList();
	}

}
