package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.TicketId;
import id.p2k2.bot.shared.Utc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened to tickets, and who opened them. Rows are only ever added: there is no
 * other statement for their table, and none of them holds a word of anybody.
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
		this.jdbc.sql("""
				INSERT INTO ticket_event (ticket_id, kind, state, staff_id, text_id, happened_at)
				VALUES (?, ?, ?, ?, ?, ?)""")
			.params(ticket.number().value(), kind.name(), ticket.state().name(), by.map(StaffId::value).orElse(null),
					text, Utc.of(this.clock.instant()))
			.update();
	}

	/** In the order in which it happened. */
	List<HistoryEntry> of(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT e.kind, e.state, s.name, e.happened_at FROM ticket_event e LEFT JOIN staff s ON s.id = e.staff_id
				WHERE e.ticket_id = ? ORDER BY e.id""")
			.param(ticket.value())
			.query((row, _) -> new HistoryEntry(HistoryEntry.Kind.valueOf(row.getString(1)),
					TicketState.valueOf(row.getString(2)), Optional.ofNullable(row.getString(3)),
					Utc.instant(row.getObject(4, LocalDateTime.class))))
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
