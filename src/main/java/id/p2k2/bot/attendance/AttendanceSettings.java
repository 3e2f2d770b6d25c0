package id.p2k2.bot.attendance;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code p2k2.attendance.*}.
 *
 * @param askAfter how long after the planned beginning the pendamping is asked for the
 * attendance
 * @param listDays how many days back {@code /absen} looks
 */
@ConfigurationProperties("p2k2.attendance")
record AttendanceSettings(@DefaultValue("2h") Duration askAfter, @DefaultValue("30") int listDays) {

	AttendanceSettings {
		if (askAfter.isNegative() || listDays < 1) {
			throw new IllegalArgumentException("p2k2.attendance: ask-after and list-days must not be negative");
		}
	}

}
