package id.p2k2.bot.text.spoken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A date as people say it. */
public final class SpokenDate {

	/** An hour said beside the date; it is not part of it. */
	private static final Pattern HOUR = Pattern.compile("\\b(jam|pukul|pkl|pk|jm)\\b\\.?\\s*(setengah\\s*)?\\d{1,2}"
			+ "([.:]\\d{2})?(\\s*(pagi|siang|sore|malam)\\b)?(\\s*(wib|wita|wit)\\b)?");

	private SpokenDate() {
	}

	/** What was understood. */
	public sealed interface Result {

	}

	/** One day, today or later. */
	public record Date(LocalDate date) implements Result {
	}

	/** A day the calendar does not have: 31 November, 7/13. */
	public record Impossible() implements Result {
	}

	/** A day, surely meant, that is over. */
	public record Past(LocalDate date) implements Result {
	}

	/**
	 * A date and a day of the week that do not fit.
	 *
	 * @param date the date as said
	 * @param said the day that was said with it
	 */
	public record Contradiction(LocalDate date, DayOfWeek said) implements Result {
	}

	/** No date, more than one, or "minggu depan". */
	public record Unclear() implements Result {
	}

	/**
	 * Reads a date; day before month always. Without a year the next such day counts,
	 * today included: "7/12", "7 des", "tgl 7". "Senin" is the next Monday after today,
	 * "senin depan" the Monday of the next week, where weeks begin on Monday. A bare
	 * number is a day only when nothing but politeness stands beside it; other forms may
	 * stand in a sentence that neither negates nor doubts. An hour beside it ("jam 9") is
	 * left out.
	 * @param text what was typed
	 * @param today the day in the zone of who typed it
	 */
	public static Result parse(String text, LocalDate today) {
		String plain = NumberWords.toDigits(Words.plain(text));
		return new DateReading(HOUR.matcher(plain).replaceAll(" "), today).result();
	}

}
