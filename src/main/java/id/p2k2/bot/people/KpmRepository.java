package id.p2k2.bot.people;

import java.util.Optional;

import id.p2k2.bot.shared.KpmId;

import org.springframework.data.repository.Repository;

/** The stored {@link Kpm} rows. */
public interface KpmRepository extends Repository<Kpm, KpmId> {

	/**
	 * Stores a new or changed one.
	 * @param row to store
	 * @return as stored
	 * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else
	 * changed it meanwhile
	 */
	Kpm save(Kpm row);

	/**
	 * Finds one.
	 * @param id its number
	 * @return the row, or empty
	 */
	Optional<Kpm> findById(KpmId id);

}
