package id.p2k2.bot.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The sender's side of the outbox table: which rows are due and what waits. Real time is
 * what rules not_before, the bot's clock all else. Priorities are named one by one, so
 * that one index serves (see the migration). An answer that became due stays so when a
 * clock is set back, or is behind that of the machine where it was written.
 */
@Repository
class OutboxRows {

	/** Rows changed by one statement of housekeeping. */
	static final int MOST = 1000;

	private static final String COLUMNS = "id, bot, chat_id, kind, operation, phrase, phrase_values, keyboard, buttons, "
			+ "document, target_message, subject, consent, parties, priority, silent, repeat_unknown, reason, window_ends_at, place";

	private static final String DUE = "SELECT " + COLUMNS + """
			, attempts + 1, spared FROM outbox
			WHERE bot = ? AND state = 'PENDING' AND priority IN (0, 1, 2, 3, 4, 5) AND latest_at > ?
			  AND (earliest_at <= ? OR (priority = 0 AND window_ends_at IS NULL))
			  AND (not_before IS NULL OR not_before <= ?) AND chat_id NOT IN (?)
			ORDER BY priority, rank_at, earliest_at, id LIMIT ? FOR UPDATE SKIP LOCKED""";

	private static final String PRIORITIES = "priority IN (0, 1, 2, 3, 4, 5)";

	private static final String ANY = "SELECT EXISTS (SELECT 1 FROM outbox WHERE bot = ? AND state = 'PENDING' AND "
			+ PRIORITIES + " AND latest_at > ? AND (earliest_at <= ? OR (priority = 0 AND window_ends_at IS NULL)) "
			+ "AND (not_before IS NULL OR not_before <= ?)) OR EXISTS (SELECT 1 FROM outbox WHERE bot = ? "
			+ "AND state = 'PLANNED' AND " + PRIORITIES + " AND rank_at <= ?)";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	OutboxRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Rows that could leave now, and among them such whose window has ended. Locks them.
	 * A range of priorities would walk on through rows beyond it that others are writing:
	 * what is locked is skipped before the end of a range is looked for.
	 */
	List<OutboxRow> due(long bot, Which which, Collection<Long> exceptChats, int most) {
		int places = places(exceptChats.size());
		return this.jdbc.query(which.due.replace("(?)", "(?" + ", ?".repeat(places - 1) + ")"),
				(PreparedStatement query) -> {
					LocalDateTime now = now();
					query.setLong(1, bot);
					query.setObject(2, now);
					query.setObject(3, now);
					query.setObject(4, Utc.of(Instant.now()));
					Iterator<Long> except = exceptChats.iterator();
					for (int i = 0; i < places; i++) {
						query.setLong(5 + i, except.hasNext() ? except.next() : 0);
					}
					query.setInt(5 + places, most);
				}, OutboxRows::row);
	}

	/** Few different numbers, so that statements are parsed once. */
	private static int places(int chats) {
		int places = 4;
		while (places < chats) {
			places *= 4;
		}
		return places;
	}

	void sending(Collection<Long> ids) {
		this.jdbc
			.update("UPDATE outbox FORCE INDEX (PRIMARY) SET state = 'SENDING', attempts = attempts + 1 WHERE id IN ("
					+ list(ids) + ")");
	}

	void withoutConsent(Collection<Long> ids) {
		this.jdbc.update("UPDATE outbox SET state = 'FAILED', reason = ?, finished_at = ?, attempts = attempts + 1 "
				+ "WHERE id IN (" + list(ids) + ")", SendResult.Reason.NO_CONSENT.name(), now());
	}

	/** Only these families are still meant. */
	void parties(long id, Parties left) {
		this.jdbc.update("UPDATE outbox SET parties = ? WHERE id = ?", left.json(), id);
	}

	/**
	 * Rows of claims whose commit may or may not have happened: no call was made. Another
	 * who led meanwhile may have called them unknown.
	 */
	void unclaim(Collection<Attempt> claimed) {
		List<Object[]> attempts = claimed.stream().map((one) -> new Object[] { one.row(), one.number() }).toList();
		this.jdbc.batchUpdate("UPDATE outbox SET state = 'PENDING', finished_at = NULL, spared = spared + 1 "
				+ "WHERE id = ? AND attempts = ? AND state IN ('SENDING', 'UNKNOWN')", attempts);
	}

	/**
	 * Whether a claim or a promotion would find anything now: one look without locks.
	 */
	boolean anyDue(long bot) {
		LocalDateTime now = now();
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject(ANY, Boolean.class, bot, now, now, Utc.of(Instant.now()), bot, now));
	}

	/** All that is on its way, this instance's own calls too. */
	List<OutboxRow> onTheirWay(long bot) {
		return this.jdbc.query(
				"SELECT " + COLUMNS + ", attempts, spared FROM outbox WHERE bot = ? AND state = 'SENDING'",
				OutboxRows::row, bot);
	}

	/** What may leave from now on; at most {@link #MOST} at a time. */
	int promote(long bot) {
		List<Long> due = ranked(bot, "PLANNED");
		return due.isEmpty() ? 0 : this.jdbc.update("UPDATE outbox FORCE INDEX (PRIMARY) SET state = 'PENDING' "
				+ "WHERE id IN (" + list(due) + ") AND state = 'PLANNED'");
	}

	/** What is worth nothing any more; at most {@link #MOST} at a time. */
	int expire(long bot) {
		List<Long> late = ranked(bot, "PENDING");
		return late
			.isEmpty()
					? 0
					: this.jdbc.update(
							"UPDATE outbox FORCE INDEX (PRIMARY) SET state = 'EXPIRED', " + "finished_at = ?, "
									+ ResultRows.FORGET + " WHERE id IN (" + list(late) + ") AND state = 'PENDING'",
							now());
	}

	/** Read without locks, so that looking does not stand in the way of turns. */
	private List<Long> ranked(long bot, String state) {
		return this.jdbc
			.queryForList("SELECT id FROM outbox WHERE bot = ? AND state = ? AND " + PRIORITIES + " AND rank_at <= ? "
					+ "LIMIT " + MOST, Long.class, bot, state, now())
			.stream()
			.sorted()
			.toList();
	}

	/**
	 * Gives rows that missed their window the next one; those for which it comes too late
	 * expire. At most {@link #MOST} at a time.
	 * @param ids only these rows; all of them are about nothing in particular
	 */
	int reopen(long bot, SendWindows.Missed missed, Optional<SendWindows.Window> next, Collection<Long> ids) {
		LocalDateTime now = now();
		LocalDateTime opens = next.map((window) -> Utc.of(window.opens())).orElse(null);
		LocalDateTime ends = next.flatMap(SendWindows.Window::ends).map(Utc::of).orElse(null);
		String which = missed.subject().isPresent() ? "subject = ? AND kind = ?"
				: "? IS NULL AND kind = ? AND id IN (" + list(ids) + ")";
		return this.jdbc.update(
				"""
						UPDATE outbox SET
						  state = IF(? < latest_at, IF(? <= ?, 'PENDING', 'PLANNED'), 'EXPIRED'),
						  finished_at = IF(? < latest_at, NULL, ?), earliest_at = COALESCE(?, earliest_at), window_ends_at = ?
						WHERE %s AND bot = ? AND state = 'PENDING' AND window_ends_at = ? AND place <=> ? LIMIT %d"""
					.formatted(which, MOST),
				opens, opens, now, opens, now, opens, ends, missed.subject().orElse(null), missed.kind(), bot,
				Utc.of(missed.ended()), missed.place().map(Place::written).orElse(null));
	}

	private LocalDateTime now() {
		return Utc.of(this.clock.instant());
	}

	private static String list(Collection<Long> ids) {
		return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	/** By place, not by name: this is done for every message. */
	private static OutboxRow row(ResultSet row, int number) throws SQLException {
		String consent = row.getString(13);
		String place = row.getString(20);
		return new OutboxRow(row.getLong(1), new Chat(row.getLong(2), row.getLong(3)), row.getString(4),
				Operation.valueOf(row.getString(5)), row.getString(6), row.getString(7), row.getString(8),
				row.getString(9), row.getString(10), row.getLong(11), row.getString(12),
				(consent != null) ? consent : "", Parties.read(row.getString(14)), row.getInt(15), row.getBoolean(16),
				row.getBoolean(17), Utc.instantOrNull(row.getObject(19, LocalDateTime.class)),
				(place != null) ? Place.read(place) : null, row.getInt(21), row.getInt(22),
				ResultRows.REPEAT.equals(row.getString(18)));
	}

	/** By priority. */
	enum Which {

		ALL("0, 1, 2, 3, 4, 5"),

		/** Answers, and what is neither an answer nor bulk. */
		NOTICES("0, 1, 2, 3, 4"),

		ANSWERS("0"),

		BULK("5");

		private final String due;

		Which(String priorities) {
			this.due = DUE.replace(PRIORITIES, "priority IN (" + priorities + ")");
		}

	}

	/**
	 * One attempt to send a row.
	 *
	 * @param row which row
	 * @param number the how manieth
	 */
	record Attempt(long row, int number) {

	}

}
