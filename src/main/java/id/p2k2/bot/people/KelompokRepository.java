package id.p2k2.bot.people;

import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;

import org.springframework.data.repository.Repository;

/** The stored {@link Kelompok} rows. */
public interface KelompokRepository extends Repository<Kelompok, KelompokId> {

	/**
	 * Stores a new or changed one.
	 * @param row to store
	 * @return as stored
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * changed it meanwhile
	 */
	Kelompok save(Kelompok row);

	/**
	 * Finds one.
	 * @param id its number
	 * @return the row, or empty
	 */
	Optional<Kelompok> findById(KelompokId id);

}
