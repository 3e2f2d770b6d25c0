package id.p2k2.bot.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;

/** What day it is for those who meet, and what is over for them. */
@Component
public class LocalDays {

	private final Clock clock;

	LocalDays(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Today.
	 * @param zone where
	 * @return the day there
	 */
	public LocalDate today(Zone zone) {
		return LocalDate.ofInstant(this.clock.instant(), zone.zoneId());
	}

	/**
	 * Whether a meeting at that time would have begun.
	 * @param date the day there
	 * @param hour the hour there
	 * @param zone where
	 * @return true from that very minute on
	 */
	public boolean over(LocalDate date, LocalTime hour, Zone zone) {
		return !Meeting.startsAt(date, hour, zone).isAfter(this.clock.instant());
	}

}
