package id.p2k2.bot.helpdesk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.helpdesk.TicketClock;
import id.p2k2.bot.helpdesk.TicketTransfers;
import id.p2k2.bot.schedule.Tick;

import org.springframework.stereotype.Component;

/** Reminders, escalation, other readers, an end after long silence. */
@Component
class DueTickets implements Tick {

	private final TicketClock clock;

	private final TicketTransfers transfers;

	DueTickets(TicketClock clock, TicketTransfers transfers) {
		this.clock = clock;
		this.transfers = transfers;
	}

	@Override
	public String name() {
		return "work-due-tickets";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public int run(Instant now) {
		return this.transfers.transfer(now) + this.clock.remind(now) + this.clock.escalate(now)
				+ this.clock.closeSilent(now);
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.clock.next(after);
	}

}
