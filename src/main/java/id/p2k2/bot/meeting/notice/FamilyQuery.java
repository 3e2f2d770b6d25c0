package id.p2k2.bot.meeting.notice;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.p2k2.bot.outbox.Earlier;
import id.p2k2.bot.text.Phrase;

/**
 * The chats of the families of some meetings, one row for a chat and meeting, as
 * {@link id.p2k2.bot.outbox.BulkMessages} wants them. Only families that agreed to
 * reminders, on chats that want messages. A host finds her name in a bubble but no
 * buttons for herself: she is not asked whether she comes. Of several bubbles that a chat
 * gets by one statement only the first may sound. The parameters are {@code meetings},
 * their numbers, and {@code notices}, see {@link FamilyNotice#json}.
 */
final class FamilyQuery {

	/** The consent each of these messages needs, when queued and when sent. */
	static final String CONSENT = "PENGINGAT";

	/** Placeholders that name the families of a chat and their kelompok. */
	static final Set<String> SHARED = Set.of("keluarga", "kelompok");

	private static final String NAME = "CONCAT(IF(k.sapaan = 'BAPAK', 'Bapak ', 'Ibu '), k.name)";

	private static final String FAMILIES = """
			SELECT p.meeting_id AS meeting, l.bot AS bot, l.chat_id AS chat_id, COUNT(r.kpm_id) = COUNT(*) AS answered,
			  JSON_ARRAYAGG(JSON_OBJECT('link', l.id, 'keluarga', %s, 'kelompok', g.name,
			    'kpm', IF(p.confirmed_by = k.id, NULL, k.id))) AS parties
			FROM meeting t
			JOIN meeting_kelompok p ON p.meeting_id = t.id
			JOIN kelompok g ON g.id = p.kelompok_id
			JOIN membership m ON m.kelompok_id = p.kelompok_id AND m.from_date <= t.local_date
			  AND (m.until_date IS NULL OR m.until_date >= t.local_date)
			JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
			JOIN link l ON l.kpm_id = k.id AND l.ended_at IS NULL
			JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
			JOIN consent s ON s.link_id = l.id AND s.purpose = '%s' AND s.granted
			LEFT JOIN rsvp r ON r.meeting_id = p.meeting_id AND r.kpm_id = k.id
			WHERE t.id IN (:meetings)%s
			GROUP BY p.meeting_id, l.bot, l.chat_id""";

	private static final String BUBBLES = """
			SELECT l.meeting AS meeting, l.bot AS bot, l.chat_id AS chat_id,
			  CONCAT(b.prefix, l.bot, ':', l.chat_id) AS unique_key, b.subject AS subject, (%s) AS quiet,
			  b.earliest_at AS earliest_at, b.latest_at AS latest_at, b.window_ends_at AS window_ends_at, %s,
			  l.parties AS parties,
			  JSON_OBJECT('meeting', CONCAT('', b.meeting), 'revision', CONCAT('', b.revision),
			    'suara', COALESCE(CONCAT('', v.size_bytes), '')) AS keyboard_arguments
			FROM JSON_TABLE(:notices, '$[*]' COLUMNS (%s, %s)) b
			JOIN (%s) l ON l.meeting = b.meeting
			LEFT JOIN meeting_voice v ON v.meeting_id = b.meeting AND v.bot = l.bot AND v.revision = b.revision%s""";

	private static final String SECOND = "SUM(NOT q.quiet) OVER (PARTITION BY q.bot, q.chat_id ORDER BY q.meeting ROWS UNBOUNDED PRECEDING) > 1";

	private final Phrase phrase;

	private final Silence silence;

	private final String families;

	private final String chats;

	private FamilyQuery(Phrase phrase, Silence silence, String families, String chats) {
		this.phrase = phrase;
		this.silence = silence;
		this.families = families;
		this.chats = chats;
	}

	static FamilyQuery of(Phrase phrase, Silence silence) {
		return new FamilyQuery(phrase, silence, "", "");
	}

	/** Only those of one kelompok, a parameter. */
	FamilyQuery inKelompok(String parameter) {
		return only("p.kelompok_id = :" + parameter);
	}

	/** Only those of kelompok that have confirmed. */
	FamilyQuery confirmed() {
		return only("p.confirmed_at IS NOT NULL");
	}

	/**
	 * Without those who said Jadi, and without the ketua or wakil on the chats of a
	 * parameter: they have their own message.
	 */
	FamilyQuery withoutHosts(String parameter) {
		return only("(p.confirmed_by IS NULL OR p.confirmed_by <> k.id)")
			.only("NOT (m.role <> 'KPM' AND l.kind = 'FULL' AND (l.bot, l.chat_id) IN (:" + parameter + "))");
	}

	/** Only these chats, a parameter. */
	FamilyQuery among(String parameter) {
		return only("(l.bot, l.chat_id) IN (:" + parameter + ")");
	}

	/** Without chats that get a correction of the same plan; its key is a parameter. */
	FamilyQuery unlessCorrected(String parameter) {
		return unless(Earlier.keyed(":" + parameter));
	}

	/** Without chats that heard of this meeting today by kinds that are a parameter. */
	FamilyQuery unlessToldToday(String parameter) {
		return unless(Earlier.about("b.subject", ":" + parameter, "b.today_at"));
	}

	private FamilyQuery only(String sql) {
		return new FamilyQuery(this.phrase, this.silence, this.families + " AND " + sql, this.chats);
	}

	private FamilyQuery unless(String sql) {
		String where = this.chats.isEmpty() ? " WHERE NOT " : this.chats + " AND NOT ";
		return new FamilyQuery(this.phrase, this.silence, this.families, where + sql);
	}

	String sql() {
		Set<String> words = this.phrase.placeholders()
			.stream()
			.filter((word) -> !SHARED.contains(word))
			.collect(Collectors.toCollection(TreeSet::new));
		String named = words.stream().map((word) -> "b.%1$s AS %1$s".formatted(word)).collect(Collectors.joining(", "));
		String columns = words.stream().map(FamilyNotice::column).collect(Collectors.joining(", "));
		String bubbles = BUBBLES.formatted(this.silence.condition(), named, FamilyNotice.COLUMNS, columns,
				FAMILIES.formatted(NAME, CONSENT, this.families), this.chats);
		String silent = (this.silence == Silence.NEVER) ? "FALSE" : "q.quiet OR " + SECOND;
		return "SELECT q.*, (%s) AS silent FROM (%s) q".formatted(silent, bubbles);
	}

}
