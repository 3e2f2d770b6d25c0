package id.p2k2.bot.text.spoken;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One line of a pasted month: "Melati 7/12 9 rumah Bu Rini". */
public final class SpokenPlan {

	private SpokenPlan() {
	}

	/** What was understood. */
	public sealed interface Result {

	}

	/**
	 * Enough for a meeting.
	 *
	 * @param kelompok the name as the list of groups has it
	 * @param date today or later
	 * @param hour local to the group
	 * @param place as typed, without a leading "di"; empty when the line names none
	 */
	public record Plan(String kelompok, LocalDate date, LocalTime hour, Optional<String> place) implements Result {
	}

	/**
	 * The line fits several groups.
	 *
	 * @param kelompok their names, in the order of the list; equal names appear each
	 */
	public record Ambiguous(List<String> kelompok) implements Result {
	}

	/**
	 * Something is missing or cannot be.
	 *
	 * @param kelompok empty when no group has that name
	 * @param date anything but a {@code Date} must be asked for
	 * @param hour anything but an {@code Hour} must be asked for
	 * @param place what stands behind the parts that were understood
	 */
	public record Incomplete(Optional<String> kelompok, SpokenDate.Result date, SpokenHour.Result hour,
			Optional<String> place) implements Result {
	}

	/**
	 * Reads a line: group, date and hour in either order, then the place. The group's
	 * name is compared without case, signs and the word "kelompok"; the beginning of a
	 * name serves if only one group begins so. A list's number or dot in front is
	 * ignored.
	 * @param line without line break; an empty one is incomplete
	 * @param today the day in the zone of who typed it
	 * @param groups names of the groups that may be meant
	 */
	public static Result parse(String line, LocalDate today, List<String> groups) {
		return new PlanReading(line, today, groups).result();
	}

}
