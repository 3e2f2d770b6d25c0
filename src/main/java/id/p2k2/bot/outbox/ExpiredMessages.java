package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
	 * @param word by what their parties say under this word
	 * @return one a subject and set of values; each message is counted once
	 */
	public List<Count> counts(List<String> kinds, Instant after, Instant until, String word) {
		return this.jdbc.sql("""
				SELECT e.subject, e.said, COUNT(*) FROM (
				  SELECT o.id, o.subject, GROUP_CONCAT(DISTINCT p.word ORDER BY p.word SEPARATOR '\n') AS said
				  FROM outbox o
				  LEFT JOIN JSON_TABLE(o.parties, '$[*]' COLUMNS (word VARCHAR(200) PATH :path)) p ON TRUE
				  WHERE o.bot IN (:bots) AND o.state = 'EXPIRED' AND o.priority IN (0, 1, 2, 3, 4, 5)
				    AND o.rank_at > :after AND o.rank_at <= :until AND o.kind IN (:kinds) AND o.subject IS NOT NULL
				  GROUP BY o.id, o.subject) e
				GROUP BY e.subject, e.said ORDER BY e.subject, e.said""")
			.param("path", "$." + word)
			.param("bots", this.sender.bots())
			.param("after", Utc.of(after))
			.param("until", Utc.of(until))
			.param("kinds", kinds)
			.query((row, _) -> new Count(row.getString(1),
					Optional.ofNullable(row.getString(2)).map((said) -> Set.of(said.split("\n"))).orElse(Set.of()),
					row.getInt(3)))
			.list();
	}

	/**
	 * What expired about one thing.
	 *
	 * @param subject what about
	 * @param said what the parties of each of these messages say, empty if nothing
	 * @param messages how many, at least one
	 */
	public record Count(String subject, Set<String> said, int messages) {

	}

}
