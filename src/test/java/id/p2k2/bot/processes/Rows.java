package id.p2k2.bot.processes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A database as seen from outside the bot, each time over a connection of its own. */
final class Rows {

	private final String url;

	Rows(String url) {
		this.url = url;
	}

	/** Runs one statement; an IllegalStateException if the database is away. */
	void run(String statement) {
		try (Connection connection = connection(); Statement run = connection.createStatement()) {
			run.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Empties what is not the migrations' or the scheduler's. */
	void empty() {
		List<List<Object>> tables = all("""
				SELECT table_name FROM information_schema.tables
				WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'QRTZ%'
				  AND table_name NOT LIKE 'flyway%' AND table_name <> 'special_day'""");
		try (Connection connection = connection(); Statement run = connection.createStatement()) {
			// without checks no order of tables is needed
			run.execute("SET foreign_key_checks = 0");
			for (List<Object> table : tables) {
				run.execute("TRUNCATE TABLE " + table.getFirst());
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The one number a query gives. */
	long number(String query) {
		return all(query).getFirst().getFirst() instanceof Number number ? number.longValue() : 0;
	}

	/** The numbers in the first column. */
	Set<Long> numbers(String query) {
		return all(query).stream().map((row) -> ((Number) row.getFirst()).longValue()).collect(Collectors.toSet());
	}

	/** All rows a query gives, each a list of its columns. */
	List<List<Object>> all(String query) {
		try (Connection connection = connection();
				Statement run = connection.createStatement();
				ResultSet result = run.executeQuery(query)) {
			List<List<Object>> rows = new ArrayList<>();
			while (result.next()) {
				List<Object> row = new ArrayList<>();
				for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					Object value = result.getObject(column);
					row.add((value != null) ? value : "");
				}
				rows.add(row);
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connection() throws SQLException {
		return DriverManager.getConnection(this.url, "root", "");
	}

}
