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
		String url = environment.getProperty("SPRING_DATASOURCE_URL", "jdbc:mysql://localhost:3306/p2k2");
		String user = environment.getProperty("SPRING_DATASOURCE_USERNAME", "p2k2");
		String password = environment.getProperty("SPRING_DATASOURCE_PASSWORD", "");
		while (!open(url, user, password)) {
			pause();
		}
	}

	private static boolean open(String url, String user, String password) {
		try (Connection connection = DriverManager.getConnection(url, user, password)) {
			return connection.isValid(5);
		}
		catch (SQLException ex) {
			log.warn("Basis data di {} belum dapat dihubungi (kode {}, {}); dicoba lagi dalam {} detik",
					url.replaceAll("\\?.*", ""), ex.getErrorCode(), ex.getSQLState(), AGAIN.toSeconds());
			return false;
		}
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
