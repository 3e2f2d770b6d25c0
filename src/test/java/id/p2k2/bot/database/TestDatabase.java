package id.p2k2.bot.database;

import java.nio.file.Path;

/**
 * The database of this test run: the server of {@code P2K2_TEST_DB_URL} (a JDBC URL that
 * ends before the database's name, user root without password), or an embedded one under
 * {@code target/}. A test that cannot reach it fails.
 */
public final class TestDatabase {

	private static final String SERVER = System.getenv().getOrDefault("P2K2_TEST_DB_URL", "");

	private TestDatabase() {
	}

	/**
	 * The address of a database of this run.
	 * @param name its name; the process's number is added
	 * @return a JDBC URL
	 */
	public static String url(String name) {
		String database = name + "_" + ProcessHandle.current().pid();
		return SERVER.isEmpty() ? Embedded.SERVER.url(database)
				: SERVER + database + "?createDatabaseIfNotExist=true&allowPublicKeyRetrieval=true&useSSL=false";
	}

	/** Its server, for those who kill it. */
	public static DatabaseProcess process() {
		return new DatabaseProcess(SERVER.isEmpty() ? Embedded.SERVER : null);
	}

	/** Started when first needed. */
	private static final class Embedded {

		static final EmbeddedDatabase SERVER = start();

		private static EmbeddedDatabase start() {
			Path folder = Path.of("target", "test-database", String.valueOf(ProcessHandle.current().pid()));
			EmbeddedDatabase server = EmbeddedDatabase.start(folder);
			Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
			return server;
		}

	}

}
