package id.p2k2.bot.meeting.timing;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours of an installation, on the clock of each kelompok.
 *
 * @param morning when questions to the ketua and the reminder of the day leave
 * @param evening when the reminder of the evening before leaves
 * @param quiet no sound at night; runs past midnight
 * @param fridayNoon quiet for Friday prayer
 * @param fridayEvening quiet for maghrib on Friday
 * @param ramadanEvening the evening window while people fast
 * @param ramadanQuietUntil until when nothing is sent after it
 */
@ConfigurationProperties("p2k2.windows")
public record Windows(@DefaultValue("07:00-08:30") Span morning, @DefaultValue("19:00-20:00") Span evening,
		@DefaultValue("20:30-06:30") Span quiet, @DefaultValue("11:30-13:00") Span fridayNoon,
		@DefaultValue("17:45-18:45") Span fridayEvening, @DefaultValue("16:00-17:00") Span ramadanEvening,
		@DefaultValue("20:45") LocalTime ramadanQuietUntil) {

	public Windows {
		if (!quiet.until().isBefore(quiet.from()) || morning.from().isBefore(quiet.until())
				|| evening.until().isAfter(quiet.from())) {
			throw new IllegalArgumentException("p2k2.windows: mornings and evenings must lie outside the quiet night");
		}
	}

	/**
	 * The hours that hold where nobody has set others.
	 * @return the defaults
	 */
	public static Windows usual() {
		return new Windows(Span.of("07:00-08:30"), Span.of("19:00-20:00"), Span.of("20:30-06:30"),
				Span.of("11:30-13:00"), Span.of("17:45-18:45"), Span.of("16:00-17:00"), LocalTime.of(20, 45));
	}

}
