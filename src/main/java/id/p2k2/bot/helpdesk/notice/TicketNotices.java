package id.p2k2.bot.helpdesk.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.FamilyReplied;
import id.p2k2.bot.helpdesk.ForwardingAsked;
import id.p2k2.bot.helpdesk.Ticket;
import id.p2k2.bot.helpdesk.TicketActions;
import id.p2k2.bot.helpdesk.TicketAnswered;
import id.p2k2.bot.helpdesk.TicketEscalated;
import id.p2k2.bot.helpdesk.TicketFacts;
import id.p2k2.bot.helpdesk.TicketFiled;
import id.p2k2.bot.helpdesk.TicketForwarded;
import id.p2k2.bot.helpdesk.TicketRead;
import id.p2k2.bot.helpdesk.TicketReminded;
import id.p2k2.bot.helpdesk.TicketTransferred;
import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.MessageBuilder;
import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.Purpose;
import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.text.Dates;
import id.p2k2.bot.text.Wording;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those concerned what happened to a ticket, without what it holds; commits with
 * what it tells of. A family is told only that there is something to read. That somebody
 * has read is no message at all: it is written, without a sound, into the bubble in which
 * she was told that her ticket is kept, so that whoever else holds the phone sees nothing
 * new on it.
 */
@Component
class TicketNotices {

	private static final Duration WORTH = Duration.ofDays(7);

	/** So soon after filing the family has been told that its ticket is kept. */
	private static final Duration TOLD = Duration.ofMinutes(1);

	private final TicketFacts facts;

	private final Outbox outbox;

	private final Clock clock;

	TicketNotices(TicketFacts facts, Outbox outbox, Clock clock) {
		this.facts = facts;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** A restricted one is told at once, at night without a sound unless it is urgent. */
	@EventListener
	void tell(TicketFiled filed) {
		Ticket ticket = this.facts.ticket(filed.id());
		if (!ticket.restricted()) {
			return;
		}
		boolean urgent = ticket.category() == Category.AMAN;
		List<Chat> readers = urgent ? this.facts.petugas(filed.id(), false) : this.facts.responsible(filed.id());
		Instant now = this.clock.instant();
		boolean quiet = this.facts.hours(ticket).opens().isAfter(now);
		TicketNoticePhrase phrase = urgent ? TicketNoticePhrase.RESTRICTED_URGENT : TicketNoticePhrase.RESTRICTED;
		for (Chat chat : readers) {
			this.outbox.enqueue(message(chat, "filed", ticket).say(named(phrase, ticket), List.of(open(ticket)))
				.silent(quiet && !urgent)
				.atAnyHour(now, now.plus(WORTH)));
		}
	}

	/** Where that bubble is gone, nothing is said: /laporan tells it too. */
	@EventListener
	void tell(TicketRead read) {
		Ticket ticket = this.facts.ticket(read.id());
		if (ticket.restricted()) {
			return;
		}
		this.facts.family(read.id())
			.ifPresent(
					(family) -> this.outbox
						.firstAbout(family.chat(), TicketActions.subject(family.handle()), ticket.filedAt().plus(TOLD))
						.ifPresent((message) -> this.outbox.enqueue(toFamily(family, "read", ticket)
							.edit(message,
									TicketNoticePhrase.READ_BY.with("kode", ticket.code(), "nama",
											this.facts.name(read.by())),
									List.of())
							.fleeting(ticket.anonymous())
							.in(family.hours(), WORTH))));
	}

	@EventListener
	void tell(TicketAnswered answered) {
		tellFamily(answered.id(), "answered");
	}

	@EventListener
	void tell(ForwardingAsked asked) {
		tellFamily(asked.id(), "forward");
	}

	@EventListener
	void tell(TicketTransferred transferred) {
		if (transferred.held()) {
			tellFamily(transferred.id(), "transferred");
		}
	}

	@EventListener
	void tell(FamilyReplied replied) {
		Ticket ticket = this.facts.ticket(replied.id());
		tellStaff(ticket, "replied", this.facts.responsible(replied.id()),
				TicketNoticePhrase.REPLIED.with("kode", ticket.code()));
	}

	@EventListener
	void tell(TicketForwarded forwarded) {
		Ticket ticket = this.facts.ticket(forwarded.id());
		tellStaff(ticket, "forwarded", this.facts.responsible(forwarded.id()),
				named(TicketNoticePhrase.FORWARDED, ticket));
	}

	@EventListener
	void tell(TicketReminded reminded) {
		Ticket ticket = this.facts.ticket(reminded.id());
		TicketNoticePhrase phrase = ticket.restricted() ? TicketNoticePhrase.RESTRICTED_REMINDER
				: TicketNoticePhrase.REMINDER;
		tellStaff(ticket, "reminder",
				ticket.restricted() ? this.facts.petugas(reminded.id(), true) : this.facts.responsible(reminded.id()),
				phrase.with("kode", ticket.code(), "jenis", ticket.category().with(), "batas",
						Dates.fullWithHour(ticket.dueAt(), ticket.zone())));
	}

	/** Never the koordinator where it is restricted. */
	@EventListener
	void tell(TicketEscalated escalated) {
		Ticket ticket = this.facts.ticket(escalated.id());
		if (ticket.restricted()) {
			tellStaff(ticket, "overdue", this.facts.petugas(escalated.id(), false),
					named(TicketNoticePhrase.RESTRICTED_OVERDUE, ticket));
			tellFamily(escalated.id(), "overdue");
		}
		else {
			tellStaff(ticket, "overdue", this.facts.koordinator(escalated.id()),
					named(TicketNoticePhrase.OVERDUE, ticket));
		}
	}

	private void tellFamily(TicketId id, String kind) {
		Ticket ticket = this.facts.ticket(id);
		this.facts.family(id)
			.ifPresent((family) -> this.outbox.enqueue(toFamily(family, kind, ticket)
				.say(TicketNoticePhrase.FAMILY.with("nama", family.name()),
						List.of(Button.of(TicketNoticePhrase.READ.with(), TicketActions.read(family.handle()))))
				.in(family.hours(), WORTH)));
	}

	private void tellStaff(Ticket ticket, String kind, List<Chat> chats, Wording wording) {
		OpenHours.Window hours = this.facts.hours(ticket);
		for (Chat chat : chats) {
			this.outbox.enqueue(message(chat, kind, ticket).say(wording, List.of(open(ticket))).in(hours, WORTH));
		}
	}

	/**
	 * Names the ticket by its handle alone, and stands once for each of its states. What
	 * was asked from a silent chat is answered there.
	 */
	private static MessageBuilder toFamily(TicketFacts.FamilyChat family, String kind, Ticket ticket) {
		MessageBuilder message = Message
			.to(family.chat(), "ticket.family." + kind,
					"ticket.family." + kind + ":" + family.handle() + ":" + ticket.version())
			.about(TicketActions.subject(family.handle()))
			.ifAgreed(Purpose.KELUHAN.name(), family.link());
		return family.asked() ? message.priority(Message.ANSWER) : message;
	}

	/** Once for each state of the ticket. */
	private static MessageBuilder message(Chat to, String kind, Ticket ticket) {
		return Message
			.to(to, "ticket." + kind,
					"ticket." + kind + ":" + ticket.number().value() + ":" + ticket.version() + ":" + to.bot() + ":"
							+ to.id())
			.about(ticket.subject());
	}

	private static Button open(Ticket ticket) {
		return Button.of(TicketNoticePhrase.OPEN.with(), TicketActions.open(ticket.number()));
	}

	private static Wording named(TicketNoticePhrase phrase, Ticket ticket) {
		return phrase.with("kode", ticket.code(), "jenis", ticket.category().with());
	}

}
