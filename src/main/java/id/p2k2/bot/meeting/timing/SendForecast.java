package id.p2k2.bot.meeting.timing;

import java.time.Duration;

/**
 * How long sending takes, told before many messages are launched.
 *
 * @param messages how many
 * @param duration how long they take one after the other, rounded up to seconds
 * @param fits whether that is within the window
 */
public record SendForecast(long messages, Duration duration, boolean fits) {

	/**
	 * The forecast.
	 * @param messages how many, from 0
	 * @param perSecond messages a second, above 0
	 * @param window how much time there is
	 * @return the forecast
	 * @throws IllegalArgumentException for a rate that is not above 0 or a negative count
	 */
	public static SendForecast of(long messages, double perSecond, Duration window) {
		if (messages < 0 || !(perSecond > 0)) {
			throw new IllegalArgumentException("a forecast needs a count and a rate above 0");
		}
		Duration duration = Duration.ofSeconds((long) Math.ceil(messages / perSecond));
		return new SendForecast(messages, duration, duration.compareTo(window) <= 0);
	}

	/**
	 * The forecast of a window of the day.
	 * @param messages how many, from 0
	 * @param perSecond messages a second, above 0
	 * @param window which
	 * @return the forecast
	 */
	public static SendForecast of(long messages, double perSecond, Span window) {
		return of(messages, perSecond, Duration.between(window.from(), window.until()));
	}

}
