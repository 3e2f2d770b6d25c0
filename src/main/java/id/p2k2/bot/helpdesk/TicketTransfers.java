package id.p2k2.bot.helpdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Zone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other readers of tickets: a family or a kelompok has got another pendamping. */
@Service
@Transactional
public class TicketTransfers {

	private static final int MOST = 200;

	/** How long a new pendamping waits, so that the family can take a ticket back. */
	private static final Duration HOLD = Duration.ofDays(1);

	private final TicketRepository tickets;

	private final TicketIdentities identities;

	private final TicketEvents events;

	private final Readers readers;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher publisher;

	TicketTransfers(TicketRepository tickets, TicketIdentities identities, TicketEvents events, Readers readers,
			JdbcClient jdbc, ApplicationEventPublisher publisher) {
		this.tickets = tickets;
		this.identities = identities;
		this.events = events;
		this.readers = readers;
		this.jdbc = jdbc;
		this.publisher = publisher;
	}

	/**
	 * Gives tickets to who serves the family now. A family that can be asked has a day to
	 * take its ticket back before the new one reads it.
	 * @param now the bot's time
	 * @return how many
	 */
	public int transfer(Instant now) {
		List<TicketId> moved = this.jdbc
			.sql("""
					SELECT t.id FROM ticket t JOIN ticket_identity i ON i.ticket_id = t.id
					WHERE NOT t.restricted AND t.forwarded_at IS NULL AND t.state <> 'SELESAI' AND (
					  EXISTS (SELECT 1 FROM membership m WHERE m.kpm_id = i.kpm_id AND m.kelompok_id <> i.kelompok_id
					    AND m.from_date <= :day AND (m.until_date IS NULL OR m.until_date >= :day))
					  OR (NOT EXISTS (SELECT 1 FROM assignment a WHERE a.kelompok_id = i.kelompok_id AND a.staff_id = t.owner_id
					      AND NOT a.substitute AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day))
					    AND EXISTS (SELECT 1 FROM assignment a JOIN staff s ON s.id = a.staff_id AND s.active
					      WHERE a.kelompok_id = i.kelompok_id AND NOT a.substitute
					      AND a.from_date <= :day AND (a.until_date IS NULL OR a.until_date >= :day))))
					ORDER BY t.id LIMIT :most""")
			.param("day", LocalDate.ofInstant(now, Zone.WIB.zoneId()))
			.param("most", MOST)
			.query((row, _) -> new TicketId(row.getLong(1)))
			.list();
		return (int) moved.stream().filter((id) -> transfer(id, now)).count();
	}

	private boolean transfer(TicketId id, Instant now) {
		Ticket ticket = this.tickets.findForChangeById(id).orElseThrow();
		Optional<TicketIdentities.Identity> identity = this.identities.of(id);
		if (identity.isEmpty()) {
			return false;
		}
		KelompokId kelompok = current(identity.get(), ticket, now);
		Optional<StaffId> owner = this.readers.pendamping(kelompok, ticket.zone())
			.stream()
			.findFirst()
			.map(Readers.Reader::id);
		boolean moved = !kelompok.equals(identity.get().kelompok());
		if (!moved && (owner.isEmpty() || owner.equals(ticket.owner()))) {
			return false;
		}
		this.identities.move(id, kelompok);
		boolean other = !owner.equals(ticket.owner());
		boolean held = other && identity.get().chat().isPresent() && !ticket.oral();
		Ticket given = this.tickets.save(ticket
			.ownedBy(owner.orElse(null), (ticket.kelompokId() != null) ? kelompok : null, held ? now.plus(HOLD) : null)
			.in(afterTransfer(ticket, other), now));
		if (other) {
			this.events.add(given, HistoryEntry.Kind.TRANSFERRED, owner, null);
			this.publisher.publishEvent(new TicketTransferred(id, held));
		}
		return true;
	}

	/** To another reader it is new, and so it stands in that one's digest. */
	private static TicketState afterTransfer(Ticket ticket, boolean other) {
		boolean begun = ticket.state() == TicketState.DIBACA || ticket.state() == TicketState.DIPROSES;
		return (other && begun) ? TicketState.BARU : ticket.state();
	}

	private KelompokId current(TicketIdentities.Identity identity, Ticket ticket, Instant now) {
		return identity.kpm()
			.flatMap((kpm) -> this.jdbc.sql("""
					SELECT kelompok_id FROM membership WHERE kpm_id = :kpm AND from_date <= :day
					  AND (until_date IS NULL OR until_date >= :day) ORDER BY id DESC LIMIT 1""")
				.param("kpm", kpm.value())
				.param("day", LocalDate.ofInstant(now, ticket.zone().zoneId()))
				.query((row, _) -> new KelompokId(row.getLong(1)))
				.optional())
			.orElse(identity.kelompok());
	}

}
