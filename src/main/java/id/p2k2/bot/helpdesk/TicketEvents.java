package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * What happened to tickets, and who opened them. Rows are only ever added, and none of
 * them holds a word of anybody. Each is sealed when it is added: a row of
 * {@code ticket_event_seal} refers to all its columns, so that the server refuses to
 * change or delete it.
 */
@Repository
class TicketEvents {

	private final JdbcClient jdbc;

	private final Clock clock;

	TicketEvents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(Ticket ticket, HistoryEntry.Kind kind, Optional<StaffId> by, @Nullable Long text) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				INSERT INTO ticket_event (ticket_id, kind, state, staff_id, text_id, happened_at)
				VALUES (?, ?, ?, ?, ?, ?)""")
			.params(ticket.number().value(), kind.name(), ticket.state().name(), by.map(StaffId::value).orElse(null),
					text, Utc.of(this.clock.instant()))
			.update(key, "id");
		this.jdbc.sql("""
				INSERT INTO ticket_event_seal (event_id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at)
				SELECT id, ticket_id, kind, state, sealed_staff, sealed_text, happened_at FROM ticket_event
				WHERE id = ?""").param(Objects.requireNonNull(key.getKey()).longValue()).update();
	}

	/** Whether somebody of staff has opened it. */
	boolean openedBy(TicketId ticket, StaffId staff) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM ticket_event WHERE ticket_id = ? AND kind = 'OPENED' AND staff_id = ?)""")
			.params(ticket.value(), staff.value())
			.query(Boolean.class)
			.single();
	}

	/** The names of those who have opened it, each once. */
	List<String> openers(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT s.name, s.sapaan FROM ticket_event e JOIN staff s ON s.id = e.staff_id
				WHERE e.ticket_id = ? AND e.kind = 'OPENED' GROUP BY s.id, s.name, s.sapaan ORDER BY MIN(e.id)""")
			.param(ticket.value())
			.query((row, _) -> Readers.spoken(row))
			.list();
	}

	/** In the order in which it happened. */
	List<HistoryEntry> of(TicketId ticket) {
		return this.jdbc
			.sql("""
					SELECT e.kind, e.state, s.name, s.sapaan, e.happened_at FROM ticket_event e LEFT JOIN staff s ON s.id = e.staff_id
					WHERE e.ticket_id = ? ORDER BY e.id""")
			.param(ticket.value())
			.query((row, _) -> new HistoryEntry(HistoryEntry.Kind.valueOf(row.getString(1)),
					TicketState.valueOf(row.getString(2)),
					(row.getString("name") != null) ? Optional.of(Readers.spoken(row)) : Optional.empty(),
					Utc.instant(row.getObject("happened_at", LocalDateTime.class))))
			.list();
	}

	/** Whether the family was asked to let a ticket go on and has not said yet. */
	boolean forwardUndecided(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT kind FROM ticket_event
				WHERE ticket_id = ? AND kind IN ('FORWARD_ASKED', 'FORWARD_DENIED', 'FORWARDED', 'ERASED')
				ORDER BY id DESC LIMIT 1""")
			.param(ticket.value())
			.query(String.class)
			.optional()
			.filter(HistoryEntry.Kind.FORWARD_ASKED.name()::equals)
			.isPresent();
	}

}
