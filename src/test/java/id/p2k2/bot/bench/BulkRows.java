package id.p2k2.bot.bench;

/** Fills the outbox by SQL, as a tick would. */
final class BulkRows {

	private BulkRows() {
	}

	/**
	 * Rows that are due now, each to a chat of its own.
	 * @param count how many, at most a million
	 * @param state PENDING to be sent, SENT for history
	 * @param firstChat the first chat
	 */
	static String insert(int count, String state, long firstChat) {
		return """
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, subject, priority, state,
				  earliest_at, latest_at, created_at, finished_at, message_id)
				SELECT %d, %d + n, 'bench', CONCAT('bench:%s:', %d + n), 'SEND', 'common.plain',
				  JSON_OBJECT('isi', CONCAT('Ibu, besok ada pertemuan kelompok pukul 09.00 di rumah Bu Rini. Nomor ', n)),
				  'meeting:1', 5, '%s', UTC_TIMESTAMP(3) - INTERVAL 1 MINUTE, UTC_TIMESTAMP(3) + INTERVAL 1 DAY,
				  UTC_TIMESTAMP(3), IF('%s' = 'SENT', UTC_TIMESTAMP(3), NULL), IF('%s' = 'SENT', n, NULL)
				FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS n FROM %s) numbers
				WHERE n < %d"""
			.formatted(BenchWorld.BOT, firstChat, state, firstChat, state, state, state, digits(), count);
	}

	private static String digits() {
		String digit = "(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
				+ "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
		return "%s a, %s b, %s c, %s d, %s e, %s f".formatted(digit, digit, digit, digit, digit, digit);
	}

}
