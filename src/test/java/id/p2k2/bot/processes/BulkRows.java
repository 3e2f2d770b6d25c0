package id.p2k2.bot.processes;

/**
 * Reminders of the evening before, by SQL, column by column as the tick queues them for a
 * {@link Settlement}: that they do not differ is verified by BulkRowsIntegrationTests.
 */
public final class BulkRows {

	/** The chat of the first family that is to be reminded. */
	public static final long FIRST_CHAT = 10_000_000;

	/** The kind of what is to be sent. */
	public static final String KIND = "meeting.reminder";

	/** The chats from here on are those of what was sent long ago. */
	static final long FIRST_OLD_CHAT = 100_000_000;

	private BulkRows() {
	}

	/** Reminders that are due now. */
	public static String due(Settlement settled) {
		return due(settled, 0, settled.families());
	}

	/** The same; the first of them as notices that cannot wait. */
	public static String due(Settlement settled, int urgent) {
		return due(settled, 0, settled.families(), urgent);
	}

	/** Reminders of so many families, beginning with this one, that are due now. */
	public static String due(Settlement settled, int first, int count) {
		return due(settled, first, count, 0);
	}

	private static String due(Settlement settled, int first, int count, int urgent) {
		return insert(settled, settled.firstChat(), urgent, """
				'PENDING', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY, UTC_TIMESTAMP(3), NULL, NULL, 0""")
				+ " WHERE n >= " + first + " AND n < " + (first + count);
	}

	/** Reminders that were sent a moment ago and can be answered. */
	public static String shown(Settlement settled) {
		return insert(settled, settled.firstChat(), 0,
				"""
						'SENT', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL 1 DAY, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), %d, 1"""
					.formatted(Settlement.SHOWN))
				+ " WHERE n < " + settled.families();
	}

	/**
	 * Reminders that were sent ten days ago, the given number of millions of chats
	 * further on.
	 */
	public static String sent(Settlement settled, int count, int million) {
		return insert(settled, FIRST_OLD_CHAT + 1_000_000L * million, 0, """
				'SENT', UTC_TIMESTAMP(3) - INTERVAL 10 DAY, UTC_TIMESTAMP(3) - INTERVAL 9 DAY,
				UTC_TIMESTAMP(3) - INTERVAL 10 DAY, UTC_TIMESTAMP(3) - INTERVAL 10 DAY, n, 1""") + " WHERE n < "
				+ count;
	}

	/**
	 * The rest is state, earliest, latest, creation and end, the message's number and the
	 * attempts.
	 */
	private static String insert(Settlement settled, long firstChat, int urgent, String rest) {
		return """
				INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, keyboard, buttons,
				  subject, consent, parties, priority, state, earliest_at, latest_at, created_at,
				  finished_at, message_id, attempts)
				SELECT {B}, {C} + n, '{T}', CONCAT('temu-sore:', {M} + n DIV {N}, ':1:{B}:', {C} + n), 'SEND',
				  'meeting-notice.reminder-evening',
				  JSON_OBJECT('kapan', '{W}', 'kelompok', NULL, 'keluarga', NULL, 'tempat', 'rumah Bu Rini'),
				  'meeting-answer', JSON_OBJECT('meeting', CONCAT('', {M} + n DIV {N}), 'revision', '1', 'suara', ''),
				  CONCAT('meeting:', {M} + n DIV {N}), 'PENGINGAT',
				  JSON_ARRAY(JSON_OBJECT('link', {L} + n, 'keluarga', CONCAT('Ibu Siti ', n),
				    'kelompok', CONCAT('Melati ', n DIV {N}), 'kpm', {F} + n)),
				  IF(n < {U}, 1, 5), {R}
				FROM {TABLE}""".replace("{R}", rest)
			.replace("{U}", String.valueOf(urgent))
			.replace("{TABLE}", numbers())
			.replace("{B}", String.valueOf(BotWorld.BOT))
			.replace("{C}", String.valueOf(firstChat))
			.replace("{T}", KIND)
			.replace("{W}", settled.when())
			.replace("{M}", String.valueOf(Settlement.FIRST_MEETING))
			.replace("{N}", String.valueOf(Settlement.A_KELOMPOK))
			.replace("{L}", String.valueOf(Settlement.FIRST_LINK))
			.replace("{F}", String.valueOf(Settlement.FIRST_KPM));
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
