package id.p2k2.bot.meeting.notice;

import java.time.LocalDateTime;

import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.support.World;

/** Who joins and who leaves, beyond the cast. */
record ComingAndGoing(World world, Village village) {

	/** Somebody's chat is not hers any more. */
	void leaves(String name) {
		this.world.jdbc()
			.sql("UPDATE link SET ended_at = ? WHERE kpm_id = ?")
			.params(LocalDateTime.of(2026, 11, 2, 0, 0), this.village.kpm(name).value())
			.update();
	}

	/** So many more families of kelompok Melati, each with a phone of its own. */
	void join(int families) {
		for (int i = 0; i < families; i++) {
			long number = 5_000_000L + i;
			sql("INSERT INTO kpm (id, kabupaten, name, created_at) VALUES (:n, 'Kab. Kebumen', 'Aminah', '2026-11-01')",
					number);
			sql("INSERT INTO membership (kpm_id, kelompok_id, from_date) SELECT :n, id, '2026-01-01' FROM kelompok WHERE name = 'Melati'",
					number);
			sql("INSERT INTO chat (bot, chat_id, created_at) SELECT MIN(bot), :n, '2026-11-01' FROM staff_chat",
					number);
			sql("INSERT INTO link (id, kpm_id, bot, chat_id, kind, created_at) SELECT :n, :n, MIN(bot), :n, 'FULL', '2026-11-01' FROM staff_chat",
					number);
			sql("INSERT INTO consent (link_id, purpose, granted, version, decided_at) VALUES (:n, 'PENGINGAT', TRUE, 1, '2026-11-01')",
					number);
		}
	}

	private void sql(String statement, long number) {
		this.world.jdbc().sql(statement).param("n", number).update();
	}

	/** How many rows a table has. */
	long rows(String table) {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

}
