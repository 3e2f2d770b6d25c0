package id.p2k2.bot.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.Utc;
import id.p2k2.bot.shared.Zone;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tables as they are after long use: nearly all rows ended, evenly over the sixty days
 * that they are kept, few of them too old, and few that wait.
 *
 * @param jdbc of the database
 * @param now the moment, for all that is asked
 * @param finished messages that ended; of updates and tickets there are fewer
 * @param waiting messages that wait: of five two could leave now
 */
record Full(JdbcTemplate jdbc, Instant now, int finished, int waiting) {

	/** The only bot in it. */
	static final long BOT = 4246;

	/** Rows of one statement, which must not take long. */
	private static final int AT_ONCE = 100_000;

	private static final String NUMBERS = "plan_numbers";

	/** Messages that ended within the last seconds. */
	private static final int JUST_NOW = 200;

	private static final int A_CHAT = 10;

	/** Messages that are older than they are kept. */
	int tooOld() {
		return Math.max(100, this.finished / 4000);
	}

	/** Updates that were worked. */
	int updates() {
		return this.finished / 5;
	}

	/** Tickets, of which one in fifty is open. */
	int tickets() {
		return Math.max(5_000, this.finished / 100);
	}

	/** A chat with messages of all ages. */
	Chat chat() {
		return new Chat(BOT, this.finished / A_CHAT / 2);
	}

	void fill() {
		this.jdbc.execute("DROP TABLE IF EXISTS " + NUMBERS);
		this.jdbc.execute("CREATE TABLE " + NUMBERS + " (n INT PRIMARY KEY)");
		this.jdbc.update("INSERT INTO " + NUMBERS + " VALUES (0)");
		for (int n = 1; n < Math.min(AT_ONCE, this.finished); n *= 2) {
			this.jdbc.update("INSERT INTO " + NUMBERS + " SELECT n + " + n + " FROM " + NUMBERS);
		}
		each(this.finished, this::outboxEnded);
		each(this.waiting, this::outboxWaiting);
		each(updates(), this::inboxDone);
		each(this.waiting / 10, this::inboxNew);
		this.jdbc.execute((java.sql.Connection connection) -> {
			try (java.sql.Statement statement = connection.createStatement()) {
				// what is not asked for is missing
				statement.execute("SET foreign_key_checks = 0");
				for (String sql : Stream.concat(ticketRows().stream(), meetingRows().stream()).toList()) {
					statement.execute(sql);
				}
				return statement.execute("SET foreign_key_checks = 1");
			}
		});
		this.jdbc.queryForList("ANALYZE TABLE outbox, inbox, ticket, ticket_identity, ticket_event, ticket_text, "
				+ "assignment, membership, kelompok, desa, staff, kpm, chat, link, consent, meeting, meeting_kelompok");
	}

	/** The tables as they were: nobody works what waits here. */
	void empty() {
		this.jdbc.execute("DROP TABLE IF EXISTS " + NUMBERS);
		this.jdbc.execute("TRUNCATE TABLE outbox");
		this.jdbc.execute("TRUNCATE TABLE inbox");
	}

	private static void each(int rows, Rows insert) {
		for (int from = 0; from < rows; from += AT_ONCE) {
			insert.some(from, Math.min(AT_ONCE, rows - from));
		}
	}

	private void outboxEnded(int from, int count) {
		String ended = """
				'%s' - INTERVAL CASE WHEN m < %d THEN 61 * 86400 WHEN m >= %4$d THEN 6 + (%3$d - m) DIV 20
				  ELSE 20 + FLOOR((%3$d - m) / %3$d * 60 * 86400) END SECOND""".formatted(Utc.of(this.now), tooOld(),
				this.finished, this.finished - JUST_NOW);
		this.jdbc
			.update("""
					INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, subject, priority, state,
					  earliest_at, latest_at, created_at, finished_at, message_id, buttons, attempts)
					SELECT %1$d, m DIV %2$d, IF(m MOD 20 = 0, 'reply.test', 'meeting.reminder'), CONCAT('plan:', m), 'SEND',
					  'common.plain', JSON_OBJECT('isi', CONCAT('Ibu, besok ada pertemuan kelompok pukul 09.00. Nomor ', m)),
					  CONCAT('meeting:', m DIV 30), IF(m MOD 20 = 0, 0, 5),
					  CASE m MOD 200 WHEN 1 THEN 'FAILED' WHEN 2 THEN 'EXPIRED' WHEN 3 THEN 'VOIDED' WHEN 4 THEN 'UNKNOWN' ELSE 'SENT' END,
					  ended, ended + INTERVAL 1 DAY, ended, ended, m + 1, IF(m MOD 4 = 0, '[]', NULL), 1
					FROM (SELECT m, %3$s AS ended FROM (SELECT n + %4$d AS m FROM %5$s WHERE n < %6$d) counted) dated"""
				.formatted(BOT, A_CHAT, ended, from, NUMBERS, count));
	}

	private void outboxWaiting(int from, int count) {
		this.jdbc
			.update("""
					INSERT INTO outbox (bot, chat_id, kind, unique_key, operation, phrase, phrase_values, subject, priority, state,
					  earliest_at, latest_at, created_at)
					SELECT %1$d, n + %2$d, 'meeting.reminder', CONCAT('waits:', n + %2$d), 'SEND', 'common.plain',
					  JSON_OBJECT('isi', 'Ibu, besok ada pertemuan kelompok pukul 09.00.'), CONCAT('soon:', n DIV 30), 5,
					  IF(n MOD 5 < 2, 'PENDING', 'PLANNED'), '%3$s' + INTERVAL IF(n MOD 5 < 2, -1, 9) HOUR,
					  '%3$s' + INTERVAL IF(n MOD 5 < 2, 20, 40) HOUR, '%3$s' - INTERVAL 1 HOUR
					FROM %4$s WHERE n < %5$d"""
				.formatted(BOT, from, Utc.of(this.now), NUMBERS, count));
	}

	private void inboxDone(int from, int count) {
		String done = "'%s' - INTERVAL IF(m < %d, 49 * 3600, 1 + FLOOR((%d - m) / %d * 48 * 3600)) SECOND"
			.formatted(Utc.of(this.now), tooOld(), updates(), updates());
		this.jdbc.update("""
				INSERT INTO inbox (bot, update_id, chat_id, state, received_at, done_at)
				SELECT %d, m, m DIV 5, 'DONE', done, done
				FROM (SELECT m, %s AS done FROM (SELECT n + %d AS m FROM %s WHERE n < %d) counted) dated"""
			.formatted(BOT, done, from, NUMBERS, count));
	}

	/** The bot that runs beside the test shall not work them. */
	private void inboxNew(int from, int count) {
		this.jdbc.update("""
				INSERT INTO inbox (bot, update_id, chat_id, state, body, not_before, received_at)
				SELECT %d, 100000000 + n + %d, n + %d, 'NEW', '{}', '2099-01-01', '%s'
				FROM %s WHERE n < %d""".formatted(BOT, from, from, Utc.of(this.now), NUMBERS, count));
	}

	private List<String> ticketRows() {
		String numbers = " FROM %s WHERE n < %d".formatted(NUMBERS, tickets());
		String now = "'" + Utc.of(this.now) + "'";
		return List.of(
				"""
						INSERT INTO ticket (id, code, category, source, restricted, anonymous, replies_safe, state, kabupaten,
						  kelompok_id, zone, owner_id, filed_at, remind_at, due_at, reminded_at, escalated_at, version)
						SELECT n + 1, CONCAT('K', n), 'KARTU', 'FAMILY', n MOD 50 = 7, FALSE, TRUE,
						  CASE n MOD 100 WHEN 0 THEN 'BARU' WHEN 1 THEN 'MENUNGGU' ELSE 'SELESAI' END,
						  CONCAT('Kab. ', n MOD 400), 1 + n MOD 971, 'WIB', 1 + n MOD 971 MOD 311, '2026-01-01',
						  IF(n MOD 100 = 0, %1$s + INTERVAL 1 DAY, '2026-01-01'), IF(n MOD 100 = 0, %1$s + INTERVAL 2 DAY, '2026-01-02'),
						  NULL, NULL, 1"""
					.formatted(now) + numbers,
				"INSERT INTO ticket_identity (ticket_id, link_id, kpm_id, kelompok_id) "
						+ "SELECT n + 1, n MOD 3001, 1 + n MOD 2913, 1 + n MOD 971" + numbers,
				"INSERT INTO ticket_event (ticket_id, kind, state, happened_at) SELECT n + 1, 'FILED', 'BARU', " + now
						+ numbers,
				"INSERT INTO ticket_text (ticket_id, author, kind, body, said_at) "
						+ "SELECT n + 1, 'FAMILY', 'TEXT', 'a', '2026-01-01'" + numbers,
				people("kelompok (id, desa_id, name, zone, version) SELECT 1 + n, 1, CONCAT('Mawar ', n), 'WIB', 1",
						971),
				people("desa (id, kabupaten, kecamatan, name) SELECT 1, 'Kab. 7', 'Kec. 7', 'Desa'", 1),
				people("staff (id, name, role, kabupaten, created_at, version) SELECT 1 + n, 'Bu Rini', 'PENDAMPING', "
						+ "'Kab. 7', '2026-01-01', 1", 311),
				people("assignment (staff_id, kelompok_id, substitute, from_date) SELECT 1 + n MOD 311, 1 + n, FALSE, "
						+ "'2026-01-01'", 971),
				people("membership (kpm_id, kelompok_id, role, from_date) SELECT 1 + n, 1 + n MOD 971, "
						+ "IF(n < 971, 'KETUA', 'KPM'), '2026-01-01'", 2913));
	}

	/** Each kelompok meets on the next day at nine, and its families hear of it. */
	private List<String> meetingRows() {
		LocalDate day = LocalDate.ofInstant(this.now, Zone.WIB.zoneId()).plusDays(1);
		String starts = Utc.of(day.atTime(9, 0).atZone(Zone.WIB.zoneId()).toInstant()).toString();
		return List.of(
				people("kpm (id, kabupaten, name, created_at, version) SELECT 1 + n, 'Kab. 7', 'Siti', '2026-01-01', 1",
						2913),
				people("chat (bot, chat_id, created_at) SELECT %d, n, '2026-01-01'".formatted(BOT), 2913),
				people("link (id, kpm_id, bot, chat_id, kind, created_at) SELECT 1 + n, 1 + n, %d, n, 'FULL', '2026-01-01'"
					.formatted(BOT), 2913),
				people("consent (link_id, purpose, granted, version, decided_at) SELECT 1 + n, 'PENGINGAT', TRUE, 1, '2026-01-01'",
						2913),
				people("""
						meeting (id, pendamping_id, local_date, local_hour, zone, starts_at, place, sesi, status, revision,
						  created_at, version)
						SELECT 1 + n, 1 + n MOD 311, '%s', '09:00:00', 'WIB', '%s', 'rumah Bu Rini', 'm1s1', 'CONFIRMED', 1,
						  '2026-01-01', 1"""
					.formatted(day, starts), 971),
				people("meeting_kelompok (meeting_id, kelompok_id, confirmed_at) SELECT 1 + n, 1 + n, '2026-01-01'",
						971));
	}

	private static String people(String rows, int count) {
		return "INSERT INTO " + rows + " FROM " + NUMBERS + " WHERE n < " + count;
	}

	/** Inserts rows with these numbers. */
	private interface Rows {

		void some(int from, int count);

	}

}
