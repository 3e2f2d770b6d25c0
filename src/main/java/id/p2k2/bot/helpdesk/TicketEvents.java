package id.p2k2.bot.helpdesk;

import java.time.Clock;
import java.time.Instant;
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

	void add(Ticket ticket, Kind kind, Optional<StaffId> by, @Nullable Long text) {
		this.jdbc.sql("""
				INSERT INTO ticket_event (ticket_id, kind, state, staff_id, text_id, happened_at)
				VALUES (?, ?, ?, ?, ?, ?)""")
			.params(ticket.number().value(), kind.name(), ticket.state().name(), by.map(StaffId::value).orElse(null),
					text, Utc.of(this.clock.instant()))
			.update();
	}

	/** In the order in which it happened. */
	List<Happened> of(TicketId ticket) {
		return this.jdbc.sql("""
				SELECT e.kind, e.state, s.name, e.happened_at FROM ticket_event e LEFT JOIN staff s ON s.id = e.staff_id
				WHERE e.ticket_id = ? ORDER BY e.id""")
			.param(ticket.value())
			.query((row, _) -> new Happened(Kind.valueOf(row.getString(1)), TicketState.valueOf(row.getString(2)),
					Optional.ofNullable(row.getString(3)), Utc.instant(row.getObject(4, LocalDateTime.class))))
			.list();
	}

	/** What can happen to a ticket. */
	enum Kind {

		FILED, OPENED, READ, ANSWERED, ANSWER_READ, NOTED, ADDED, REOPENED, SETTLED, CLOSED, FORWARD_ASKED,
		FORWARD_DENIED, FORWARDED, MERGED, TRANSFERRED, KEPT, TAKEN_BACK, REMINDED, ESCALATED, IDENTITY_OPENED, ERASED

	}

	/**
	 * One thing that happened.
	 *
	 * @param kind what
	 * @param state of the ticket after it
	 * @param by name of the member of staff, empty for the family and the clock
	 * @param at when
	 */
	record Happened(Kind kind, TicketState state, Optional<String> by, Instant at) {

	}

}
