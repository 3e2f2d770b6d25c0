package id.p2k2.bot.outbox;

/**
 * Conditions for the queries of {@link BulkMessages} that look at what the same chat has
 * been sent or will be: limits a chat and a day hold without a table of their own. They
 * read the few rows of one chat by index. The query must call a table with the columns
 * bot and chat_id {@code l}. What the conditions take is SQL: a parameter with its colon,
 * or a column.
 */
public final class Earlier {

	/**
	 * Sounding messages a chat gets in a month; what exceeds it is sent silently.
	 */
	public static final int MOST_SOUNDING = 6;

	/**
	 * The index is named, because what the database believes of a table that has just
	 * been filled is old: without it, it reads the whole table for each chat.
	 */
	private static final String ROWS = """
			FROM outbox o FORCE INDEX (outbox_chat) WHERE o.bot = l.bot AND o.chat_id = l.chat_id AND o.operation = 'SEND'
			  AND o.state IN ('PLANNED', 'PENDING', 'SENDING', 'SENT', 'UNKNOWN') AND\s""";

	private Earlier() {
	}

	/**
	 * Whether a chat has had its sounding messages of a month. Answers, corrections and
	 * notices that cannot wait do not count, nor does what a ketua is asked: only
	 * {@link Message#BULK} does that families have agreed to.
	 * @param since the beginning of the month
	 * @return an SQL condition
	 */
	public static String soundedOut(String since) {
		return "(SELECT COUNT(*) %s NOT o.silent AND o.priority >= %d AND o.consent IS NOT NULL AND o.earliest_at >= %s) >= %d"
			.formatted(ROWS, Message.BULK, since, MOST_SOUNDING);
	}

	/**
	 * Whether a chat has a sounding message of these kinds.
	 * @param kinds the kinds, as a list
	 * @param since the instant from which on they count
	 * @return an SQL condition
	 */
	public static String sounding(String kinds, String since) {
		return "EXISTS (SELECT 1 %s NOT o.silent AND o.kind IN (%s) AND o.earliest_at >= %s)".formatted(ROWS, kinds,
				since);
	}

	/**
	 * Whether a chat has any sounding message of those that count for its month.
	 * @param since the instant from which on they count
	 * @return an SQL condition
	 */
	public static String soundingBulk(String since) {
		return "EXISTS (SELECT 1 %s NOT o.silent AND o.priority >= %d AND o.consent IS NOT NULL AND o.earliest_at >= %s)"
			.formatted(ROWS, Message.BULK, since);
	}

	/**
	 * Whether a chat has a message of these kinds about something.
	 * @param subject the subject
	 * @param kinds the kinds, as a list
	 * @param since the instant from which on they count
	 * @return an SQL condition
	 */
	public static String about(String subject, String kinds, String since) {
		return "EXISTS (SELECT 1 %s o.subject = %s AND o.kind IN (%s) AND o.earliest_at >= %s)".formatted(ROWS, subject,
				kinds, since);
	}

	/**
	 * Whether a chat has a message whose unique key begins like this.
	 * @param pattern the beginning and a percent sign
	 * @return an SQL condition
	 */
	public static String keyed(String pattern) {
		return "EXISTS (SELECT 1 %s o.unique_key LIKE %s)".formatted(ROWS, pattern);
	}

}
