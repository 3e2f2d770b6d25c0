package id.p2k2.bot.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.MeetingId;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The stored {@link Meeting} rows. */
public interface MeetingRepository extends Repository<Meeting, MeetingId> {

	/**
	 * Stores a new or changed one.
	 * @param row to store
	 * @return as stored
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * changed it meanwhile
	 */
	Meeting save(Meeting row);

	/**
	 * Finds one.
	 * @param id its number
	 * @return the row, or empty
	 */
	Optional<Meeting> findById(MeetingId id);

	/**
	 * Finds several.
	 * @param ids their numbers, at least one
	 * @return those that exist, by number
	 */
	List<Meeting> findByIdInOrderById(Collection<MeetingId> ids);

	/**
	 * Finds one and keeps others from changing it until the transaction ends, so that of
	 * two who press at once the second sees what the first did.
	 * @param id its number
	 * @return the row, or empty
	 */
	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<Meeting> findForChangeById(MeetingId id);

}
