package id.p2k2.bot.helpdesk;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;

import id.p2k2.bot.shared.Zone;

/**
 * Time that counts: Monday to Friday without holidays, each a whole day. What is filed on
 * Friday at ten and due after one working day is due on Monday at ten.
 */
public final class WorkingTime {

	private static final int DAYS_AHEAD = 400;

	private WorkingTime() {
	}

	/**
	 * The moment at which so much of working time has passed.
	 * @param start from here on
	 * @param work how much; not negative
	 * @param zone on whose clock days begin
	 * @param holiday days off beside Saturday and Sunday
	 * @return later than or equal to the start
	 */
	public static Instant after(Instant start, Duration work, Zone zone, Predicate<LocalDate> holiday) {
		LocalDateTime local = LocalDateTime.ofInstant(start, zone.zoneId());
		Duration left = work;
		for (int i = 0; i < DAYS_AHEAD; i++) {
			LocalDateTime midnight = local.toLocalDate().plusDays(1).atStartOfDay();
			if (works(local.toLocalDate(), holiday)) {
				Duration today = Duration.between(local, midnight);
				if (left.compareTo(today) < 0) {
					return local.plus(left).atZone(zone.zoneId()).toInstant();
				}
				left = left.minus(today);
			}
			local = midnight;
		}
		throw new IllegalStateException("no working time within " + DAYS_AHEAD + " days");
	}

	private static boolean works(LocalDate day, Predicate<LocalDate> holiday) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(day);
	}

}
