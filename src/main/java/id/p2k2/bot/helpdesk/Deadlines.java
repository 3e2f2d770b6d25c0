package id.p2k2.bot.helpdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;

/** By when a ticket should be answered. */
@Component
class Deadlines {

	/** No due time lies further ahead, holidays included. */
	private static final int DAYS_AHEAD = 200;

	private final TicketSettings settings;

	private final DaysOff daysOff;

	Deadlines(TicketSettings settings, DaysOff daysOff) {
		this.settings = settings;
		this.daysOff = daysOff;
	}

	Deadline of(Category category, String kabupaten, Zone zone, Instant from) {
		LocalDate first = LocalDate.ofInstant(from, zone.zoneId());
		Predicate<LocalDate> holiday = this.daysOff.of(kabupaten, first, first.plusDays(DAYS_AHEAD));
		Duration work = this.settings.due(category);
		return new Deadline(WorkingTime.after(from, work.multipliedBy(3).dividedBy(4), zone, holiday),
				WorkingTime.after(from, work, zone, holiday));
	}

	/**
	 * The two moments of a ticket.
	 *
	 * @param remind at 75 % of the time
	 * @param due when it is over
	 */
	record Deadline(Instant remind, Instant due) {

	}

}
