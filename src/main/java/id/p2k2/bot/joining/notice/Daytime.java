package id.p2k2.bot.joining.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import id.p2k2.bot.shared.Zone;

/** When words that nobody asked for may arrive: not from 20.30 to 06.30. */
final class Daytime {

	private static final LocalTime MORNING = LocalTime.of(6, 30);

	private static final LocalTime NIGHT = LocalTime.of(20, 30);

	static final Duration QUIET = Duration.between(NIGHT, MORNING).plusDays(1);

	private Daytime() {
	}

	/** The first instant from now on that is not at night. */
	static Instant from(Instant now, Zone zone) {
		ZonedDateTime local = now.atZone(zone.zoneId());
		LocalTime hour = local.toLocalTime();
		if (hour.isBefore(MORNING)) {
			return local.with(MORNING).toInstant();
		}
		return hour.isBefore(NIGHT) ? now : local.plusDays(1).with(MORNING).toInstant();
	}

	/** When the night begins after an instant that is not at night. */
	static Instant ends(Instant day, Zone zone) {
		return day.atZone(zone.zoneId()).with(NIGHT).toInstant();
	}

}
