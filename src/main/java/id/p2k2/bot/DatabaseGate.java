package id.p2k2.bot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.env.PropertyResolver;

/**
 * Holds the start back until the database answers: nothing is asked of Telegram before,
 * so no update is acknowledged that could not be stored.
 */
final class DatabaseGate {

	private static final Logger log = LoggerFactory.getLogger(DatabaseGate.class);

	private static final Duration AGAIN = Duration.ofSeconds(5);

	private DatabaseGate() {
	}

	static void waitUntilOpen(PropertyResolver environment) {
		String url = environment.getProperty("spring.datasource.url",
				environment.getProperty("SPRING_DATASOURCE_URL", "jdbc:mysql://localhost:3306/p2k2"));
		String user = environment.getProperty("SPRING_DATASOURCE_USERNAME", "p2k2");
		String password = environment.getProperty("SPRING_DATASOURCE_PASSWORD", "");
		DriverManager.setLoginTimeout((int) AGAIN.toSeconds());
		String hindrance = hindrance(url, user, password);
		while (!hindrance.isEmpty()) {
			log.warn("{}; dicoba lagi tiap {} detik", hindrance, AGAIN.toSeconds());
			pause();
			hindrance = hindrance(url, user, password);
		}
	}

	/** Why the database cannot be used yet, in one line; empty if it can. */
	static String hindrance(String url, String user, String password) {
		try (Connection connection = DriverManager.getConnection(url, user, password)) {
			return connection.isValid((int) AGAIN.toSeconds()) ? "" : "Basis data di " + shown(url) + " tidak menjawab";
		}
		catch (SQLException ex) {
			return switch (ex.getErrorCode()) {
				case 1045, 1698 -> "Basis data di %s menolak SPRING_DATASOURCE_USERNAME atau SPRING_DATASOURCE_PASSWORD"
					.formatted(shown(url));
				case 1044, 1049 -> "Basis data di %s belum ada, atau belum boleh dipakai".formatted(shown(url));
				default -> "Basis data di %s belum dapat dihubungi (kode %d, %s)".formatted(shown(url),
						ex.getErrorCode(), ex.getSQLState());
			};
		}
	}

	/** Without user, password and parameters. */
	private static String shown(String url) {
		return url.replaceAll("\\?.*", "").replaceAll("//[^/]*@", "//");
	}

	private static void pause() {
		try {
			Thread.sleep(AGAIN);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("interrupted while waiting for the database", ex);
		}
	}

}
