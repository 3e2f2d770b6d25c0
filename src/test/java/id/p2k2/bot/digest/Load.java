package id.p2k2.bot.digest;

import id.p2k2.bot.shared.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** More than a digest can hold: many kelompok with long names, many tickets. */
final class Load {

	/** As long as the column. */
	static final String LONG = "Anggrek Bulan Ungu & <Melati> Putih dari Dusun Karangsari Wetan ";

	private Load() {
	}

	/**
	 * Of one pendamping: every third ticket is overdue, every seventh without a name,
	 * every tenth a question.
	 */
	static void heavy(JdbcClient jdbc, StaffId pendamping, int kelompok, int tickets) {
		for (int i = 0; i < kelompok; i++) {
			jdbc.sql("INSERT INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. Kebumen', ?, 'Sumberadi')")
				.param("Karanganyar Timur Laut %02d".formatted(i))
				.update();
			jdbc.sql("INSERT INTO kelompok (desa_id, name, zone) SELECT MAX(id), ?, 'WIB' FROM desa")
				.param((LONG.repeat(2).substring(0, 56) + " %02d").formatted(i))
				.update();
			jdbc.sql("""
					INSERT INTO assignment (kelompok_id, staff_id, from_date)
					SELECT MAX(id), ?, '2026-01-01' FROM kelompok""").param(pendamping.value()).update();
		}
		for (int i = 0; i < tickets; i++) {
			jdbc.sql(
					"""
							INSERT INTO ticket (code, category, source, restricted, anonymous, replies_safe, state, kabupaten,
							  kelompok_id, zone, owner_id, filed_at, remind_at, due_at, escalated_at, version)
							SELECT CONCAT('K-', LPAD(:n, 5, '0')), :category, 'FAMILY', FALSE, :anonymous, TRUE, 'BARU',
							  'Kab. Kebumen', IF(:anonymous, NULL, MAX(id) - MOD(:n, :kelompok)), 'WIB', :staff,
							  '2026-11-27 01:00:00', '2026-11-28 01:00:00', :due, IF(:late, '2026-11-30', NULL), 1 FROM kelompok""")
				.param("n", i)
				.param("category", (i % 10 == 9) ? "TANYA" : "LAYANAN")
				.param("anonymous", i % 7 == 6)
				.param("late", i % 3 == 2)
				.param("due", (i % 3 == 2) ? "2026-11-30 01:00:00" : "2026-12-30 01:00:00")
				.param("kelompok", kelompok)
				.param("staff", pendamping.value())
				.update();
			jdbc.sql("""
					INSERT INTO ticket_identity (ticket_id, kelompok_id)
					SELECT MAX(t.id), (SELECT MAX(g.id) FROM kelompok g) - MOD(?, ?) FROM ticket t""")
				.params(i, kelompok)
				.update();
		}
	}

}
