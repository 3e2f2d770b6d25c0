package id.p2k2.bot.meeting.notice;

import java.util.Set;

import id.p2k2.bot.outbox.Earlier;

/**
 * The chats of a meeting's families, one row each, as
 * {@link id.p2k2.bot.outbox.BulkMessages} wants them. Only families that agreed to
 * reminders, on chats that want messages. A host finds her name in a bubble but no
 * buttons for herself: she is not asked whether she comes.
 */
final class FamilyQuery {

	/** The consent each of these messages needs, when queued and when sent. */
	static final String CONSENT = "PENGINGAT";

	/** Placeholders that name the families of a chat and their kelompok. */
	static final Set<String> SHARED = Set.of("keluarga", "kelompok");

	/** Those who get a correction of the same plan. */
	static final String KEYED_CORRECTED = Earlier.keyed("corrected");

	/** Those who heard of this meeting today. */
	static final String NEWS_TODAY = Earlier.about("subject", "news", "today");

	private static final String NAME = "CONCAT(IF(k.sapaan = 'BAPAK', 'Bapak ', 'Ibu '), k.name)";

	private final String columns;

	private final Silence silence;

	private final String condition;

	private FamilyQuery(String columns, Silence silence, String condition) {
		this.columns = columns;
		this.silence = silence;
		this.condition = condition;
	}

	static FamilyQuery of(String columns, Silence silence) {
		return new FamilyQuery(columns, silence, "");
	}

	/**
	 * Without those who said Jadi, and without the ketua or wakil on the chats of a
	 * parameter: they have their own message.
	 */
	FamilyQuery withoutHosts(String parameter) {
		return and("(p.confirmed_by IS NULL OR p.confirmed_by <> k.id)")
			.and("NOT (m.role <> 'KPM' AND l.kind = 'FULL' AND (l.bot, l.chat_id) IN (:" + parameter + "))");
	}

	FamilyQuery unless(String sql) {
		return and("NOT " + sql);
	}

	/** Only these chats. */
	FamilyQuery among(String parameter) {
		return and("(l.bot, l.chat_id) IN (:" + parameter + ")");
	}

	private FamilyQuery and(String sql) {
		return new FamilyQuery(this.columns, this.silence, this.condition + " AND " + sql);
	}

	String sql() {
		return """
				SELECT l.bot AS bot, l.chat_id AS chat_id, CONCAT(:key, l.bot, ':', l.chat_id) AS unique_key,
				  :subject AS subject, (%s) AS silent, :earliest AS earliest_at, :latest AS latest_at,
				  :windowEnds AS window_ends_at, %s,
				  JSON_ARRAYAGG(JSON_OBJECT('link', l.id, 'keluarga', %s, 'kelompok', g.name,
				    'kpm', IF(p.confirmed_by = k.id, NULL, k.id))) AS parties,
				  JSON_OBJECT('meeting', CONCAT('', :meeting), 'revision', CONCAT('', :revision),
				    'suara', COALESCE(CONCAT('', MAX(v.size_bytes)), '')) AS keyboard_arguments
				FROM meeting_kelompok p
				JOIN kelompok g ON g.id = p.kelompok_id
				JOIN membership m ON m.kelompok_id = p.kelompok_id AND m.from_date <= :day
				  AND (m.until_date IS NULL OR m.until_date >= :day)
				JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				JOIN link l ON l.kpm_id = k.id AND l.ended_at IS NULL
				JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
				JOIN consent s ON s.link_id = l.id AND s.purpose = '%s' AND s.granted
				LEFT JOIN meeting_voice v ON v.meeting_id = p.meeting_id AND v.bot = l.bot AND v.revision = :revision
				LEFT JOIN rsvp r ON r.meeting_id = p.meeting_id AND r.kpm_id = k.id
				WHERE p.meeting_id = :meeting AND p.kelompok_id IN (:groups)%s
				GROUP BY l.bot, l.chat_id""".formatted(this.silence.condition(), this.columns, NAME, CONSENT,
				this.condition);
	}

}
