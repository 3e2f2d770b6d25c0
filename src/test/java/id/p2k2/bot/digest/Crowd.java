package id.p2k2.bot.digest;

import id.p2k2.bot.processes.BulkRows;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A kabupaten on the Monday of 7 December 2026: ten kelompok a pendamping with 30
 * families each, two in three of them not reachable; a meeting of every kelompok within
 * the week; four open tickets a kelompok, every fourth of them overdue, every fourth a
 * question; 26 kecamatan for five koordinators; two petugas with 500 open reports.
 */
public final class Crowd {

	/** Of a pendamping. */
	public static final int KELOMPOK = 10;

	/** Of a kelompok. */
	public static final int FAMILIES = 30;

	/** Of a kelompok. */
	public static final int TICKETS = 4;

	/** With the numbers that follow those of the pendamping. */
	public static final int KOORDINATOR = 5;

	/** With the last numbers. */
	public static final int PETUGAS = 2;

	private static final int KECAMATAN = 26;

	private final JdbcClient jdbc;

	private final int pendamping;

	/**
	 * Not there yet.
	 * @param jdbc where they will be
	 * @param pendamping how many, with the numbers from 1
	 */
	public Crowd(JdbcClient jdbc, int pendamping) {
		this.jdbc = jdbc;
		this.pendamping = pendamping;
	}

	/** Into empty tables. */
	public void settle() {
		int groups = this.pendamping * KELOMPOK;
		numbers("""
				INSERT INTO desa (id, kabupaten, kecamatan, name)
				SELECT n + 1, 'Kab. Kebumen', CONCAT('Kebumen ', n), 'Sumberadi'""", KECAMATAN);
		int staff = this.pendamping + KOORDINATOR + PETUGAS;
		numbers("""
				INSERT INTO staff (id, name, role, kabupaten, created_at, version)
				SELECT n + 1, CONCAT('Andi ', n),
				  IF(n < %d, 'PENDAMPING', IF(n < %d, 'KOORDINATOR', 'PETUGAS_PENGADUAN')), 'Kab. Kebumen', '2026-11-01', 1"""
			.formatted(this.pendamping, this.pendamping + KOORDINATOR), staff);
		numbers("INSERT INTO chat (bot, chat_id, created_at) SELECT 7, n + 1, '2026-11-01'", staff);
		numbers("INSERT INTO staff_chat (staff_id, bot, chat_id, created_at) SELECT n + 1, 7, n + 1, '2026-11-01'",
				staff);
		numbers("""
				INSERT INTO kelompok (id, desa_id, name, zone, version)
				SELECT n + 1, MOD(n, %d) + 1, CONCAT('Melati ', n), 'WIB', 1""".formatted(KECAMATAN), groups);
		numbers("""
				INSERT INTO assignment (kelompok_id, staff_id, from_date)
				SELECT n + 1, n DIV %d + 1, '2026-01-01'""".formatted(KELOMPOK), groups);
		numbers("""
				INSERT INTO kpm (id, kabupaten, name, created_at, version)
				SELECT n + 1, 'Kab. Kebumen', CONCAT('Siti ', n), '2026-11-01', 1""", groups * FAMILIES);
		numbers("""
				INSERT INTO membership (kpm_id, kelompok_id, role, from_date)
				SELECT n + 1, n DIV %d + 1, 'KPM', '2026-01-01'""".formatted(FAMILIES), groups * FAMILIES);
		numbers("INSERT INTO chat (bot, chat_id, created_at) SELECT 7, 1000000 + n, '2026-11-01'",
				groups * FAMILIES / 3);
		numbers("""
				INSERT INTO link (id, kpm_id, bot, chat_id, kind, created_at)
				SELECT n + 1, n * 3 + 1, 7, 1000000 + n, 'FULL', '2026-11-01'""", groups * FAMILIES / 3);
		numbers("""
				INSERT INTO consent (link_id, purpose, granted, version, decided_at)
				SELECT n + 1, 'PENGINGAT', TRUE, 1, '2026-11-01'""", groups * FAMILIES / 3);
		meetings(groups);
		tickets(groups);
		unrecorded(groups);
	}

	/** Of the families with a phone, some without a name; and 500 that are restricted. */
	private void tickets(int groups) {
		int open = groups * TICKETS;
		numbers("""
				INSERT INTO ticket (id, code, category, source, restricted, anonymous, replies_safe, state, kabupaten,
				  kelompok_id, zone, owner_id, filed_at, remind_at, due_at, reminded_at, escalated_at, version)
				SELECT n + 1, CONCAT('K-', LPAD(CONV(n, 10, 32), 5, '0')), ELT(MOD(n, 4) + 1, 'BANTUAN', 'KARTU', 'TANYA', 'LAYANAN'),
				  'FAMILY', FALSE, MOD(n, 9) = 8, TRUE, IF(MOD(n, 2) = 0, 'BARU', 'DIPROSES'), 'Kab. Kebumen',
				  IF(MOD(n, 9) = 8, NULL, n DIV %d + 1), 'WIB', n DIV %d + 1, '2026-12-01', '2026-12-04',
				  IF(MOD(n, 4) = 3, '2026-12-05', '2026-12-12'), '2026-12-04', IF(MOD(n, 4) = 3, '2026-12-05', NULL), 1"""
			.formatted(TICKETS, TICKETS * KELOMPOK), open);
		numbers("""
				INSERT INTO ticket_identity (ticket_id, kelompok_id, kpm_id)
				SELECT n + 1, n DIV %d + 1, (n DIV %d) * %d + MOD(n, %d) + 1""".formatted(TICKETS, TICKETS, FAMILIES,
				TICKETS), open);
		numbers("""
				INSERT INTO ticket (id, code, category, source, restricted, anonymous, replies_safe, state, kabupaten,
				  zone, filed_at, remind_at, due_at, version)
				SELECT %d + n, CONCAT('L-', LPAD(n, 5, '0')), 'POTONGAN', 'FAMILY', TRUE, TRUE, FALSE, 'BARU',
				  'Kab. Kebumen', 'WIB', '2026-12-01', '2026-12-04', '2026-12-05', 1""".formatted(open + 1), 500);
	}

	/** One a kelompok, spread over five days; a third of the families has answered. */
	private void meetings(int groups) {
		numbers("""
				INSERT INTO meeting (id, pendamping_id, local_date, local_hour, zone, starts_at, place, status, created_at, version)
				SELECT n + 1, n DIV %d + 1, DATE_ADD('2026-12-07', INTERVAL MOD(n, 5) DAY), '09:00', 'WIB',
				  TIMESTAMPADD(DAY, MOD(n, 5), '2026-12-07 02:00:00'), 'balai desa', 'PLANNED', '2026-11-01', 1"""
			.formatted(KELOMPOK), groups);
		numbers("""
				INSERT INTO meeting_kelompok (meeting_id, kelompok_id, confirmed_at)
				SELECT n + 1, n + 1, IF(MOD(n, 2) = 0, '2026-11-30', NULL)""", groups);
		numbers("""
				INSERT INTO rsvp (meeting_id, kpm_id, link_id, coming, answered_at)
				SELECT (n * 3) DIV %d + 1, n * 3 + 1, n + 1, MOD(n, 4) > 0, '2026-11-30'""".formatted(FAMILIES),
				groups * FAMILIES / 3);
	}

	/** Every fourth kelompok met last Thursday and nobody has recorded who came. */
	private void unrecorded(int groups) {
		numbers("""
				INSERT INTO attendance_sheet (meeting_id, kelompok_id, local_date, starts_at, ask_at, asked_at)
				SELECT n * 4 + 1, n * 4 + 1, '2026-12-03', '2026-12-03 02:00', '2026-12-03 04:00', '2026-12-03 04:00'""",
				groups / 4);
	}

	private void numbers(String insert, int count) {
		this.jdbc.sql(insert + " FROM " + BulkRows.numbers() + " WHERE n < " + count).update();
	}

}
