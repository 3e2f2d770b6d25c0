package id.p2k2.bot.outbox;

import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Who sends for a bot. Leases are told by the database's clock, because several machines
 * read them.
 */
@Repository
class LeaseRows {

	private final JdbcTemplate jdbc;

	LeaseRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes or renews it. One that lies further ahead than any lease lasts was written
	 * before the database's clock was set back: it is over.
	 */
	boolean hold(long bot, String owner, Duration length) {
		this.jdbc.update("""
				INSERT INTO sender_lease (bot, owner, lease_until)
				VALUES (?, ?, UTC_TIMESTAMP(3) + INTERVAL ? SECOND)
				ON DUPLICATE KEY UPDATE
				  owner = IF(owner = ? OR lease_until < UTC_TIMESTAMP(3)
				    OR lease_until > UTC_TIMESTAMP(3) + INTERVAL ? SECOND, ?, owner),
				  lease_until = IF(owner = ?, UTC_TIMESTAMP(3) + INTERVAL ? SECOND, lease_until)""", bot, owner,
				length.toSeconds(), owner, 2 * length.toSeconds(), owner, owner, length.toSeconds());
		return holds(bot, owner);
	}

	/** Renews it, unless another instance has it. */
	boolean renew(long bot, String owner, Duration length) {
		return this.jdbc.update(
				"UPDATE sender_lease SET lease_until = UTC_TIMESTAMP(3) + INTERVAL ? SECOND WHERE bot = ? AND owner = ?",
				length.toSeconds(), bot, owner) > 0;
	}

	/** Whether it could be taken, read without a lock. */
	boolean free(long bot, String owner, Duration length) {
		return this.jdbc
			.queryForList("""
					SELECT 1 FROM sender_lease WHERE bot = ? AND owner <> ? AND lease_until >= UTC_TIMESTAMP(3)
					  AND lease_until <= UTC_TIMESTAMP(3) + INTERVAL ? SECOND""", Integer.class, bot, owner,
					2 * length.toSeconds())
			.isEmpty();
	}

	/** Locks the lease, so that nobody takes it over before the transaction ends. */
	boolean holds(long bot, String owner) {
		List<String> holders = this.jdbc.queryForList(
				"SELECT owner FROM sender_lease WHERE bot = ? AND lease_until > UTC_TIMESTAMP(3) FOR UPDATE",
				String.class, bot);
		return holders.contains(owner);
	}

	void release(long bot, String owner) {
		this.jdbc.update("DELETE FROM sender_lease WHERE bot = ? AND owner = ?", bot, owner);
	}

}
