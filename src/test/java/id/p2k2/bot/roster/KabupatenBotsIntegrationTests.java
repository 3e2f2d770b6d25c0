package id.p2k2.bot.roster;

import java.util.List;
import java.util.stream.IntStream;

import id.p2k2.bot.outbox.BotDirectory;
import id.p2k2.bot.support.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class KabupatenBotsIntegrationTests {

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void forget() {
		this.jdbc.update("DELETE FROM kabupaten_bot");
		this.jdbc.update("DELETE FROM kpm WHERE kabupaten IN ('Kab. A', 'Kab. B', 'Kab. C')");
	}

	@Test
	void putsWholeKabupatenOnTheBotWithTheFewestFamilies() {
		KabupatenBots bots = bots(1, 2);
		assertThat(bots.name("Kab. A")).isEqualTo("bot1");
		families("Kab. A", 3);
		assertThat(bots.name("Kab. B")).isEqualTo("bot2");
		families("Kab. B", 2);
		assertThat(bots.name("Kab. C")).isEqualTo("bot2");
		families("Kab. C", 5);
		assertThat(List.of(bots.name("Kab. A"), bots.name("Kab. B"), bots.name("Kab. C"))).containsExactly("bot1",
				"bot2", "bot2");
	}

	@Test
	void movesAKabupatenOnlyWhenItsBotIsRunNoMore() {
		families("Kab. A", 3);
		assertThat(bots(1, 2).name("Kab. A")).isEqualTo("bot1");
		assertThat(bots(2, 1, 3).name("Kab. A")).isEqualTo("bot1");
		assertThat(bots(3, 2).name("Kab. A")).isEqualTo("bot3");
		assertThat(bots(1, 2, 3).name("Kab. A")).isEqualTo("bot3");
	}

	@Test
	void knowsABotForEveryKabupatenAndForStaffOfNone() {
		this.jdbc.update("INSERT INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. A', 'Kec.', 'Serang Baru')");
		this.jdbc.update("INSERT INTO staff (name, role, kabupaten, created_at, version) "
				+ "VALUES ('Pak Andi', 'PETUGAS_PENGADUAN', 'Kab. B', '2026-01-01', 1)");
		assertThat(bots(4).names()).containsEntry("", "bot4")
			.containsEntry("Kab. A", "bot4")
			.containsEntry("Kab. B", "bot4");
		this.jdbc.update("DELETE FROM desa WHERE kabupaten = 'Kab. A'");
		this.jdbc.update("DELETE FROM staff WHERE kabupaten = 'Kab. B'");
	}

	private void families(String kabupaten, int number) {
		IntStream.range(0, number)
			.forEach((_) -> this.jdbc.update(
					"INSERT INTO kpm (kabupaten, name, created_at, version) VALUES (?, 'Bu Wati', '2026-01-01', 1)",
					kabupaten));
	}

	private KabupatenBots bots(long... numbers) {
		return new KabupatenBots(this.jdbc, new BotDirectory() {

			@Override
			public String name(long bot) {
				return "bot" + bot;
			}

			@Override
			public List<Long> all() {
				return java.util.Arrays.stream(numbers).boxed().toList();
			}

		});
	}

}
