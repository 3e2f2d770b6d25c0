package id.p2k2.bot.learning.notice;

import java.util.Set;

import id.p2k2.bot.outbox.Earlier;

/**
 * The chats of a lesson's families, one row each, as
 * {@link id.p2k2.bot.outbox.BulkMessages} wants them. Only families that agreed to
 * reminders, on chats that want messages; who gets only the news of meetings gets none of
 * this. A chat that has had a sounding message today, or its six of the month, gets it
 * without a sound.
 */
record FamilyQuery(String columns, String condition, String having) {

	/** The consent each of these messages needs, when queued and when sent. */
	static final String CONSENT = "PENGINGAT";

	/** The placeholder that names the families of a chat. */
	static final Set<String> SHARED = Set.of("keluarga");

	private static final String NAME = "CONCAT(IF(k.sapaan = 'BAPAK', 'Bapak ', 'Ibu '), LEFT(k.name, 30))";

	private static final String SILENT = Earlier.soundedOut(":month") + " OR " + Earlier.soundingBulk(":today");

	FamilyQuery(String columns) {
		this(columns, "", "");
	}

	/** Only chats that have not been sent this, by whatever step. */
	FamilyQuery unlessSent() {
		return new FamilyQuery(this.columns, " AND NOT " + Earlier.keyed(":sent"), this.having);
	}

	/** Only chats all of whose families were absent. */
	FamilyQuery absent() {
		return new FamilyQuery(this.columns, this.condition, " HAVING SUM(k.id IN (:absent)) = COUNT(*)");
	}

	/** Only chats with a family that was there, or may have been. */
	FamilyQuery present() {
		return new FamilyQuery(this.columns, this.condition, " HAVING SUM(k.id IN (:absent)) < COUNT(*)");
	}

	String sql() {
		return """
				SELECT l.bot AS bot, l.chat_id AS chat_id, CONCAT(:key, DATE(:earliest), ':', l.bot, ':', l.chat_id) AS unique_key,
				  :subject AS subject, (%s) AS silent, :earliest AS earliest_at, :latest AS latest_at, %s,
				  JSON_ARRAYAGG(JSON_OBJECT('link', l.id, 'keluarga', %s)) AS parties,
				  JSON_OBJECT('sesi', :sesi, 'meeting', CONCAT('', :meeting)) AS keyboard_arguments
				FROM membership m
				JOIN kpm k ON k.id = m.kpm_id AND k.status = 'ACTIVE'
				JOIN link l ON l.kpm_id = k.id AND l.ended_at IS NULL AND l.kind = 'FULL'
				JOIN chat c ON c.bot = l.bot AND c.chat_id = l.chat_id AND c.stopped_at IS NULL AND c.blocked_at IS NULL
				JOIN consent s ON s.link_id = l.id AND s.purpose = '%s' AND s.granted
				WHERE m.kelompok_id IN (:groups) AND m.from_date <= :day
				  AND (m.until_date IS NULL OR m.until_date >= :day)%s
				GROUP BY l.bot, l.chat_id%s"""
			.formatted(SILENT, this.columns, NAME, CONSENT, this.condition, this.having);
	}

}
