package id.p2k2.bot.helpdesk.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.conversation.Action;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketClock;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Assignments;
import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Zone;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning, as long as restricted tickets are open. */
@Component
class DailyPetugas implements Tick {

	private static final LocalTime MORNING = LocalTime.of(7, 30);

	private static final LocalTime LATE = LocalTime.of(12, 0);

	private final TicketClock tickets;

	private final Assignments assignments;

	private final Outbox outbox;

	DailyPetugas(TicketClock tickets, Assignments assignments, Outbox outbox) {
		this.tickets = tickets;
		this.assignments = assignments;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return "tell-petugas-daily";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	@Transactional
	public int run(Instant now) {
		int told = 0;
		for (TicketClock.Waiting waiting : this.tickets.waitingForPetugas(today(now))) {
			ZonedDateTime local = now.atZone(waiting.zone().zoneId());
			if (!local.toLocalTime().isBefore(MORNING) && local.toLocalTime().isBefore(LATE)) {
				told += tell(waiting, local);
			}
		}
		return told;
	}

	private int tell(TicketClock.Waiting waiting, ZonedDateTime local) {
		Button list = Button.of(TicketNoticePhrase.OPEN_LIST.with(), Action.of(TicketActions.STAFF, "daftar", 0));
		List<Chat> chats = this.assignments.chats(waiting.staff());
		for (Chat chat : chats) {
			this.outbox.enqueue(Message
				.to(chat, "ticket.daily",
						"ticket.daily:" + waiting.staff().value() + ":" + local.toLocalDate() + ":" + chat.bot() + ":"
								+ chat.id())
				.say(TicketNoticePhrase.STILL_OPEN.with("jumlah", waiting.open()), List.of(list))
				.atAnyHour(local.toInstant(), local.with(LATE).toInstant()));
		}
		return chats.size();
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.tickets.waitingForPetugas(after.plus(Duration.ofDays(1)))
			.stream()
			.map((waiting) -> morning(after.atZone(waiting.zone().zoneId())))
			.min(Instant::compareTo);
	}

	private static Instant today(Instant now) {
		return now.atZone(Zone.WIB.zoneId()).truncatedTo(ChronoUnit.DAYS).toInstant();
	}

	private static Instant morning(ZonedDateTime local) {
		ZonedDateTime today = local.with(MORNING);
		return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
	}

}
