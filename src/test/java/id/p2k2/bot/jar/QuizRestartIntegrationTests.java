package id.p2k2.bot.jar;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.p2k2.bot.database.TestDatabase;
import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.fakes.FakeOptions;
import id.p2k2.bot.fakes.FakeTelegram;
import id.p2k2.bot.fakes.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A family does a quiz over three days. Each night the program ends, once as it is asked
 * to and once as in a power cut, and another one goes on.
 */
class QuizRestartIntegrationTests {

	private static final Duration LONG = Duration.ofSeconds(90);

	private static final long SITI = 4711;

	private static final String BOT = FakeOptions.TOKEN.split(":")[0];

	@TempDir
	private Path folder;

	private final FakeTelegram telegram = FakeTelegram.start();

	private final String url = TestDatabase.url("quiz_restart");

	private final Phone siti = this.telegram.phone(SITI, "Bu Siti");

	@AfterEach
	void close() {
		this.telegram.close();
	}

	@Test
	void theQuizGoesOnWhereItWas() throws InterruptedException {
		try (JarProcess first = started()) {
			settle();
			this.siti.sends("/kuis m1s1");
			awaitText(first, "Soal 1 dari 5");
			this.siti.presses("Tenang dulu, pastikan ia tidak luka, lalu ajari");
			awaitText(first, "Tepat!");
			this.siti.presses("Lanjut");
			awaitText(first, "Soal 2 dari 5");
			first.terminate();
			first.exitCode();
		}
		aNightPasses();
		try (JarProcess second = started()) {
			asksAgain(second, "Soal 2 dari 5");
			this.siti.presses("Cara Bapak bicara");
			awaitText(second, "Tepat!");
			this.siti.presses("Lanjut");
			awaitText(second, "Soal 3 dari 5");
		}
		aNightPasses();
		try (JarProcess third = started()) {
			asksAgain(third, "Soal 3 dari 5");
			assertThat(number("SELECT COUNT(*) FROM quiz_answer")).isEqualTo(2);
		}
	}

	private JarProcess started() {
		JarProcess bot = JarProcess.start(this.folder,
				Map.of("TELEGRAM_BOT_TOKEN", FakeOptions.TOKEN, "TELEGRAM_API_URL", this.telegram.url(),
						"SPRING_DATASOURCE_URL", this.url, "SPRING_DATASOURCE_USERNAME", "root",
						"SPRING_DATASOURCE_PASSWORD", "", "P2K2_KODE_KOORDINATOR", "UJI-KOORDINATOR-1"));
		await("it is ready", bot, () -> bot.management("/actuator/health/readiness").code() == 200);
		return bot;
	}

	/** Bu Siti of kelompok Melati has joined and agreed that her answers are kept. */
	private void settle() {
		run("INSERT INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. Kebumen', 'Kebumen', 'Sumberadi')");
		run("INSERT INTO kelompok (desa_id, name, zone) SELECT id, 'Melati', 'WIB' FROM desa");
		run("INSERT INTO kpm (kabupaten, name, created_at) VALUES ('Kab. Kebumen', 'Siti', '2026-01-01')");
		run("INSERT INTO membership (kpm_id, kelompok_id, role, from_date) SELECT k.id, g.id, 'KPM', '2026-01-01' FROM kpm k, kelompok g");
		run("INSERT INTO chat (bot, chat_id, created_at) VALUES (" + BOT + ", " + SITI + ", '2026-01-01')");
		run("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) SELECT id, " + BOT + ", " + SITI
				+ ", 'FULL', '2026-01-01' FROM kpm");
		run("INSERT INTO consent (link_id, purpose, granted, version, decided_at) SELECT id, 'KUIS', TRUE, 1, '2026-01-01' FROM link");
	}

	/** All that is stored of the talk becomes a day older. */
	private void aNightPasses() {
		List<String> updates = new ArrayList<>();
		query("""
				SELECT CONCAT('UPDATE ', table_name, ' SET ', column_name, ' = ', column_name, ' - INTERVAL 1 DAY')
				FROM information_schema.columns
				WHERE table_schema = DATABASE() AND data_type = 'datetime' AND extra NOT LIKE '%GENERATED%'
				  AND table_name IN ('conversation', 'inbox', 'outbox', 'quiz_answer')""",
				(row) -> updates.add(row.getString(1)));
		assertThat(updates).hasSizeGreaterThan(5);
		updates.forEach(this::run);
	}

	/** The question she left stands in a bubble of its own again. */
	private void asksAgain(JarProcess bot, String question) {
		this.siti.sends("/kuis m1s1");
		long asked = this.siti.messages().getLast().id();
		await("\"" + question + "\" is put again", bot,
				() -> this.siti.newest().id() > asked && this.siti.newest().text().contains(question));
	}

	private void awaitText(JarProcess bot, String part) {
		await("\"" + part + "\" is shown", bot,
				() -> this.siti.messages()
					.stream()
					.anyMatch((bubble) -> bubble.fromBot() && bubble.text().contains(part)));
	}

	private void await(String what, JarProcess bot, java.util.function.BooleanSupplier condition) {
		try {
			Await.until(what, LONG, () -> condition.getAsBoolean() || !bot.running());
			assertThat(bot.running()).as("the jar runs").isTrue();
		}
		catch (AssertionError ex) {
			throw new AssertionError(what + "; the talk:\n" + this.siti.transcript() + "\nthe jar said:\n"
					+ String.join("\n", bot.out()), ex);
		}
	}

	private long number(String query) {
		List<Long> found = new ArrayList<>();
		query(query, (row) -> found.add(row.getLong(1)));
		return found.getFirst();
	}

	private void run(String statement) {
		try (Connection connection = DriverManager.getConnection(this.url, "root", "");
				Statement run = connection.createStatement()) {
			run.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void query(String query, Row each) {
		try (Connection connection = DriverManager.getConnection(this.url, "root", "");
				Statement run = connection.createStatement();
				ResultSet result = run.executeQuery(query)) {
			while (result.next()) {
				each.read(result);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads one row. */
	private interface Row {

		void read(ResultSet row) throws SQLException;

	}

}
