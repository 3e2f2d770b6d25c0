package id.p2k2.bot.people;

import java.util.Optional;

import id.p2k2.bot.shared.StaffId;

import org.springframework.data.repository.Repository;

/** The stored {@link Staff} rows. */
public interface StaffRepository extends Repository<Staff, StaffId> {

	/**
	 * Stores a new or changed one.
	 * @param row to store
	 * @return as stored
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * changed it meanwhile
	 */
	Staff save(Staff row);

	/**
	 * Finds one.
	 * @param id its number
	 * @return the row, or empty
	 */
	Optional<Staff> findById(StaffId id);

}
