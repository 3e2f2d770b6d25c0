package id.p2k2.bot.helpdesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import id.p2k2.bot.plans.Recorder;

import org.springframework.context.ApplicationContext;

/** What time asks of the tickets every minute, and a petugas's list every day. */
public final class TicketQuestions {

	private TicketQuestions() {
	}

	/** Asks; no ticket may be due, since only what is asked would be undone. */
	public static void ask(Recorder recorder, Instant now, ApplicationContext context) {
		TicketRepository tickets = context.getBean(TicketRepository.class);
		TicketEvents events = context.getBean(TicketEvents.class);
		TicketClock clock = new TicketClock(tickets, events, new TicketSettings(Map.of(), Duration.ofDays(14)),
				recorder.client(), context);
		TicketTransfers transfers = new TicketTransfers(tickets, context.getBean(TicketIdentities.class), events,
				context.getBean(Readers.class), recorder.client(), context);
		recorder.undone("ticket reminders", () -> clock.remind(now));
		recorder.undone("ticket escalation", () -> clock.escalate(now));
		recorder.undone("ticket transfer", () -> transfers.transfer(now));
		recorder.undone("silent tickets", () -> clock.closeSilent(now));
		recorder.undone("next ticket", () -> clock.next(now));
		recorder.undone("tickets of petugas", () -> clock.waitingForPetugas(now));
	}

}
