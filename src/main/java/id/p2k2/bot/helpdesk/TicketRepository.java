package id.p2k2.bot.helpdesk;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.TicketId;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The stored {@link Ticket} rows. */
interface TicketRepository extends Repository<Ticket, TicketId> {

	/** Fails if somebody else changed it meanwhile. */
	Ticket save(Ticket row);

	Optional<Ticket> findById(TicketId id);

	Optional<Ticket> findByCode(String code);

	List<Ticket> findByMergedInto(TicketId into);

	/** Others wait until the transaction ends. */
	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Ticket> findForChangeById(TicketId id);

}
