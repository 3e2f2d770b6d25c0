package id.p2k2.bot.digest;

import id.p2k2.bot.shared.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** More than a digest can hold: many kelompok with long names, many tickets. */
final class Load {

	/** As long as the column, with a number behind it. */
	private static final String LONG = "Anggrek Bulan Ungu & <Melati> Putih dari Dusun Karangsari Wetan ";

	private static final String DIGITS = "(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 "
			+ "UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";

	/** From 0 to 999. */
	private static final String NUMBERS = "(SELECT a.n + 10 * b.n + 100 * c.n AS n FROM %1$s a, %1$s b, %1$s c) numbers"
		.formatted(DIGITS);

	private static final String PLACES = """
			SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place FROM kelompok WHERE name LIKE 'Anggrek%'""";

	private Load() {
	}

	/**
	 * Of one pendamping: every third ticket is overdue, every seventh without a name,
	 * every tenth a question.
	 */
	static void heavy(JdbcClient jdbc, StaffId pendamping, int kelompok, int tickets) {
		String numbers = " FROM " + NUMBERS + " WHERE n < ";
		jdbc.sql("INSERT INTO desa (kabupaten, kecamatan, name) SELECT 'Kab. Kebumen', "
				+ "CONCAT('Karanganyar Timur Laut ', LPAD(n, 2, '0')), 'Sumberadi'" + numbers + kelompok)
			.update();
		jdbc.sql(
				"""
						INSERT INTO kelompok (desa_id, name, zone)
						SELECT id, CONCAT(:long, RIGHT(kecamatan, 2)), 'WIB' FROM desa WHERE kecamatan LIKE 'Karanganyar Timur%'""")
			.param("long", LONG.substring(0, 57))
			.update();
		jdbc.sql("INSERT INTO assignment (kelompok_id, staff_id, from_date) SELECT id, ?, '2026-01-01' "
				+ "FROM kelompok WHERE name LIKE 'Anggrek%'")
			.param(pendamping.value())
			.update();
		tickets(jdbc, pendamping, numbers + tickets);
		jdbc.sql("""
				INSERT INTO ticket_identity (ticket_id, kelompok_id) SELECT t.id, g.id FROM ticket t
				JOIN (%s) g ON g.place = MOD(CAST(SUBSTRING(t.code, 3) AS UNSIGNED), :kelompok)""".formatted(PLACES))
			.param("kelompok", kelompok)
			.update();
		jdbc.sql("""
				UPDATE ticket t JOIN ticket_identity i ON i.ticket_id = t.id SET t.kelompok_id = i.kelompok_id
				WHERE NOT t.anonymous""").update();
	}

	private static void tickets(JdbcClient jdbc, StaffId pendamping, String numbers) {
		jdbc.sql(
				"""
						INSERT INTO ticket (code, category, source, restricted, anonymous, replies_safe, state, kabupaten, zone,
						  owner_id, filed_at, remind_at, due_at, escalated_at, version)
						SELECT CONCAT('K-', LPAD(n, 5, '0')), IF(MOD(n, 10) = 9, 'TANYA', 'LAYANAN'), 'FAMILY', FALSE,
						  MOD(n, 7) = 6, TRUE, 'BARU', 'Kab. Kebumen', 'WIB', :staff, '2026-11-27 01:00:00', '2026-11-28 01:00:00',
						  IF(MOD(n, 3) = 2, '2026-11-30 01:00:00', '2026-12-30 01:00:00'), IF(MOD(n, 3) = 2, '2026-11-30', NULL), 1"""
						+ numbers)
			.param("staff", pendamping.value())
			.update();
	}

}
