package id.p2k2.bot.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import id.p2k2.bot.shared.Zone;

/** When digests leave: pure functions of hours, zones and audiences. */
public final class DigestTimes {

	/** The hours to choose from: outside the night and the pauses of Friday. */
	public static final List<LocalTime> HOURS = List.of(LocalTime.of(6, 30), LocalTime.of(7, 0), LocalTime.of(8, 0),
			LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(16, 0), LocalTime.of(19, 0));

	/** The hour of those who have chosen none. */
	public static final LocalTime USUAL = LocalTime.of(7, 0);

	private static final LocalTime EARLIEST = LocalTime.of(6, 30);

	private static final LocalTime LATEST = LocalTime.of(20, 30);

	private DigestTimes() {
	}

	/**
	 * When the next one is due.
	 * @param audience whose: a koordinator's on Mondays
	 * @param hour theirs
	 * @param zone theirs
	 * @param now later than this
	 * @return the instant
	 */
	public static Instant next(Audience audience, LocalTime hour, Zone zone, Instant now) {
		LocalDateTime local = LocalDateTime.ofInstant(now, zone.zoneId());
		LocalDate day = local.toLocalTime().isBefore(hour) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
		LocalDate due = (audience == Audience.KOORDINATOR) ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
				: day;
		return due.atTime(hour).atZone(zone.zoneId()).toInstant();
	}

	/**
	 * Whether one that is late may still leave.
	 * @param zone theirs
	 * @param now the moment
	 * @return false at night; the next one then tells everything
	 */
	public static boolean open(Zone zone, Instant now) {
		LocalTime local = LocalTime.ofInstant(now, zone.zoneId());
		return !local.isBefore(EARLIEST) && local.isBefore(LATEST);
	}

}
