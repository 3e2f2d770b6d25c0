package id.p2k2.bot.meeting.timing;

import java.time.LocalTime;

/**
 * A part of a day on a zone's clock.
 *
 * @param from its first moment
 * @param until the moment it is over; before {@code from} where it runs past midnight
 */
public record Span(LocalTime from, LocalTime until) {

	/**
	 * Reads a setting.
	 * @param text for instance {@code 07:00-08:30}
	 * @return the span
	 * @throws java.time.DateTimeException if it is not two hours with a dash between
	 */
	public static Span of(String text) {
		String[] ends = text.split("-", 2);
		return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[ends.length - 1].strip()));
	}

}
