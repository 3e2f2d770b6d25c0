package id.p2k2.bot.outbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What has not left yet: for those who move the bot's clock. */
@Repository
@Transactional(readOnly = true)
public class Backlog {

	private final JdbcClient jdbc;

	Backlog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * When the next message is due.
	 * @param after only later than this
	 * @return the earliest instant of a waiting row, or empty
	 */
	public Optional<Instant> nextDue(Instant after) {
		return this.jdbc
			.sql("SELECT MIN(earliest_at) FROM outbox WHERE state IN ('PLANNED', 'PENDING') AND earliest_at > ?")
			.param(Utc.of(after))
			.query((row, _) -> Optional.ofNullable(Utc.instantOrNull(row.getObject(1, LocalDateTime.class))))
			.single();
	}

	/**
	 * Whether everything that is due has been handed over.
	 * @param now the bot's time
	 * @return true if no row waits that could leave now, and none is on its way
	 */
	public boolean drained(Instant now) {
		return this.jdbc.sql("""
				SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'SENDING')
				  AND NOT EXISTS (SELECT 1 FROM outbox
				    WHERE state IN ('PLANNED', 'PENDING') AND earliest_at <= ? AND latest_at > ?)""")
			.params(Utc.of(now), Utc.of(now))
			.query(Boolean.class)
			.single();
	}

}
