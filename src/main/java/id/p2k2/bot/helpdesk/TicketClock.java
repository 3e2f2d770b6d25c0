package id.p2k2.bot.helpdesk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time does to tickets: reminders, escalation, an end after long silence. Each thing
 * once, by what the ticket's row says; at most {@link #MOST} at a time.
 */
@Service
@Transactional
public class TicketClock {

	private static final int MOST = 200;

	private static final String WAITING = "t.state IN ('BARU', 'DIBACA', 'DIPROSES', 'DITERUSKAN')";

	private final TicketRepository tickets;

	private final TicketEvents events;

	private final TicketSettings settings;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher publisher;

	TicketClock(TicketRepository tickets, TicketEvents events, TicketSettings settings, JdbcClient jdbc,
			ApplicationEventPublisher publisher) {
		this.tickets = tickets;
		this.events = events;
		this.settings = settings;
		this.jdbc = jdbc;
		this.publisher = publisher;
	}

	/**
	 * Reminds of tickets at 75 % of their time.
	 * @param now the bot's time
	 * @return how many
	 */
	public int remind(Instant now) {
		List<TicketId> due = marked("reminded_at",
				ids("t.reminded_at IS NULL AND t.remind_at <= :now AND t.due_at > :now AND " + WAITING, now), now);
		due.forEach((id) -> {
			this.events.add(ticket(id), HistoryEntry.Kind.REMINDED, Optional.empty(), null);
			this.publisher.publishEvent(new TicketReminded(id));
		});
		return due.size();
	}

	/**
	 * Escalates tickets whose time is over.
	 * @param now the bot's time
	 * @return how many
	 */
	public int escalate(Instant now) {
		List<TicketId> due = marked("escalated_at",
				ids("t.escalated_at IS NULL AND t.due_at <= :now AND " + WAITING, now), now);
		due.forEach((id) -> {
			this.events.add(ticket(id), HistoryEntry.Kind.ESCALATED, Optional.empty(), null);
			this.publisher.publishEvent(new TicketEscalated(id));
		});
		return due.size();
	}

	/**
	 * Ends answered tickets nobody said anything about for long.
	 * @param now the bot's time
	 * @return how many
	 */
	public int closeSilent(Instant now) {
		List<TicketId> silent = this.jdbc.sql("""
				SELECT t.id FROM ticket t WHERE t.state = 'MENUNGGU' AND NOT EXISTS (
				  SELECT 1 FROM ticket_event e WHERE e.ticket_id = t.id AND e.happened_at > :since)
				ORDER BY t.id LIMIT :most""")
			.param("since", Utc.of(now.minus(this.settings.silence())))
			.param("most", MOST)
			.query((row, _) -> new TicketId(row.getLong(1)))
			.list();
		return (int) silent.stream().filter((id) -> closeSilent(id, now)).count();
	}

	/** The family may have said something while the ticket was looked for. */
	private boolean closeSilent(TicketId id, Instant now) {
		return this.tickets.findForChangeById(id)
			.filter((ticket) -> ticket.state() == TicketState.MENUNGGU)
			.map((ticket) -> {
				Ticket closed = this.tickets.save(ticket.in(TicketState.SELESAI, now));
				this.events.add(closed, HistoryEntry.Kind.CLOSED, Optional.empty(), null);
				return true;
			})
			.orElse(false);
	}

	/**
	 * When the next reminder or escalation is due.
	 * @param after only later than this
	 * @return the bot's time, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> next(Instant after) {
		return Stream.of("remind_at", "due_at")
			.flatMap((column) -> this.jdbc
				.sql("SELECT MIN(t.%s) FROM ticket t WHERE t.%s > :after AND %s".formatted(column, column, WAITING))
				.param("after", Utc.of(after))
				.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
				.single()
				.stream())
			.min(Instant::compareTo);
	}

	/**
	 * How many restricted tickets wait for each petugas.
	 * @param filedBefore newer ones were told of at once
	 * @return those who have any
	 */
	@Transactional(readOnly = true)
	public List<Waiting> waitingForPetugas(Instant filedBefore) {
		return this.jdbc.sql("""
				SELECT s.id, COUNT(*) AS open, MIN(t.zone) AS zone FROM staff s
				JOIN ticket t ON t.restricted AND (s.kabupaten IS NULL OR s.kabupaten = t.kabupaten)
					  AND (t.not_for_id IS NULL OR t.not_for_id <> s.id) AND t.filed_at < :before AND %s
				WHERE s.active AND s.role = 'PETUGAS_PENGADUAN' GROUP BY s.id ORDER BY s.id""".formatted(WAITING))
			.param("before", Utc.of(filedBefore))
			.query((row, _) -> new Waiting(new StaffId(row.getLong(1)), row.getLong(2), Zone.valueOf(row.getString(3))))
			.list();
	}

	private Ticket ticket(TicketId id) {
		return this.tickets.findById(id).orElseThrow();
	}

	private List<TicketId> ids(String condition, Instant now) {
		return this.jdbc.sql("SELECT t.id FROM ticket t WHERE %s ORDER BY t.id LIMIT %d".formatted(condition, MOST))
			.param("now", Utc.of(now))
			.query((row, _) -> new TicketId(row.getLong(1)))
			.list();
	}

	/**
	 * Those that still wait and were not marked before. Not a change of what anybody
	 * looked at, so the version stays.
	 */
	private List<TicketId> marked(String column, List<TicketId> due, Instant now) {
		return due.stream()
			.filter((id) -> this.jdbc
				.sql("UPDATE ticket t SET t.%1$s = :now WHERE t.id = :id AND t.%1$s IS NULL AND %2$s".formatted(column,
						WAITING))
				.param("now", Utc.of(now))
				.param("id", id.value())
				.update() > 0)
			.toList();
	}

	/**
	 * What waits for a petugas.
	 *
	 * @param staff who
	 * @param open how many
	 * @param zone on whose clock the day is told
	 */
	public record Waiting(StaffId staff, long open, Zone zone) {

	}

}
