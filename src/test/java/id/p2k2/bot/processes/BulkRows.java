package id.p2k2.bot.processes;

/** Fills the outbox by SQL, as a tick would. */
public final class BulkRows {

	/** The first chat of what is to be sent. */
	public static final long FIRST_CHAT = 10_000_000;

	/** The kind of what is to be sent. */
	public static final String KIND = "bench";

	/** The kind of what was sent long ago. */
	static final String HISTORY = "history";

	private static final long FIRST_OLD_CHAT = 100_000_000;

	private BulkRows() {
	}

	/** Rows that are due now, each to a chat of its own; at most a million. */
	public static String due(int count) {
		return due(count, 0);
	}

	/** The same; the first of them are notices that cannot wait. */
	public static String due(int count, int urgent) {
		return insert(count, KIND, FIRST_CHAT, urgent, """
				'PENDING', UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE, UTC_TIMESTAMP(3) + INTERVAL 1 DAY, UTC_TIMESTAMP(3),
				NULL, NULL""");
	}

	/**
	 * Rows that were sent ten days ago, the given number of millions of chats further on.
	 */
	public static String sent(int count, int million) {
		return insert(count, HISTORY, FIRST_OLD_CHAT + 1_000_000L * million, 0, """
				'SENT', UTC_TIMESTAMP(3) - INTERVAL 10 DAY, UTC_TIMESTAMP(3) - INTERVAL 9 DAY,
				UTC_TIMESTAMP(3) - INTERVAL 10 DAY, UTC_TIMESTAMP(3) - INTERVAL 10 DAY, n""");
	}

	/**
	 * The rest is state, earliest, latest, creation and end, and the message's number.
	 */
	private static String insert(int count, String kind, long firstChat, int urgent, String rest) {
		return """
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, subject, priority, state,
				  earliest_at, latest_at, created_at, finished_at, message_id)
				SELECT %d, %d + n, '%s', CONCAT('bench:', %d + n), 'SEND', 'common.plain',
				  JSON_OBJECT('isi', CONCAT('Ibu, besok ada pertemuan kelompok pukul 09.00 di rumah Bu Rini. Nomor ', n)),
				  CONCAT('meeting:', n DIV 30), IF(n < %d, 1, 5), %s
				FROM %s WHERE n < %d"""
			.formatted(BotWorld.BOT, firstChat, kind, firstChat, urgent, rest, numbers(), count);
	}

	/** A table of the numbers from 0 to 999,999 in the column n. */
	public static String numbers() {
		String digit = "(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
				+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
		return "(SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS n FROM "
				+ "%s a, %s b, %s c, %s d, %s e, %s f".formatted(digit, digit, digit, digit, digit, digit)
				+ ") numbers";
	}

}
