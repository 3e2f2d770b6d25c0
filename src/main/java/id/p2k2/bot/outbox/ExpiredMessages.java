package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.List;

import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What did not leave before it was worth nothing, for those who report it. */
@Repository
@Transactional(readOnly = true)
public class ExpiredMessages {

	private final JdbcClient jdbc;

	private final MessageSender sender;

	ExpiredMessages(JdbcClient jdbc, MessageSender sender) {
		this.jdbc = jdbc;
		this.sender = sender;
	}

	/**
	 * Counts what expired, read by index.
	 * @param kinds of these kinds
	 * @param after later than this
	 * @param until not later than this
	 * @return one a subject
	 */
	public List<Count> counts(List<String> kinds, Instant after, Instant until) {
		return this.jdbc.sql("""
				SELECT subject, COUNT(*) FROM outbox
				WHERE bot IN (:bots) AND state = 'EXPIRED' AND priority IN (0, 1, 2, 3, 4, 5)
				  AND rank_at > :after AND rank_at <= :until AND kind IN (:kinds) AND subject IS NOT NULL
				GROUP BY subject ORDER BY subject""")
			.param("bots", this.sender.bots())
			.param("after", Utc.of(after))
			.param("until", Utc.of(until))
			.param("kinds", kinds)
			.query((row, _) -> new Count(row.getString(1), row.getInt(2)))
			.list();
	}

	/**
	 * What expired about one thing.
	 *
	 * @param subject what about
	 * @param messages how many, at least one
	 */
	public record Count(String subject, int messages) {

	}

}
