package id.p2k2.bot.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The database server of this run as a process that can be killed and frozen: the
 * embedded one, or one named from outside by {@code P2K2_BENCH_DB_PID} (its process
 * number, or a file that holds it) and {@code P2K2_BENCH_DB_START} (the shell command
 * that starts it again and returns when it serves).
 */
public final class DatabaseProcess {

	private static final Map<String, String> SETTINGS = System.getenv();

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final @Nullable EmbeddedDatabase embedded;

	/** The embedded one, or null for the one named from outside. */
	DatabaseProcess(@Nullable EmbeddedDatabase embedded) {
		this.embedded = embedded;
	}

	/** One of our own, which no other test uses. */
	public static DatabaseProcess of(EmbeddedDatabase own) {
		return new DatabaseProcess(own);
	}

	/** Why it cannot be touched; empty if it can. */
	public String hindrance() {
		boolean told = SETTINGS.containsKey("P2K2_BENCH_DB_PID") && SETTINGS.containsKey("P2K2_BENCH_DB_START");
		return (this.embedded != null || told) ? ""
				: "this database cannot be killed and frozen without P2K2_BENCH_DB_PID and P2K2_BENCH_DB_START";
	}

	/** Ends it at once, as a power cut would. */
	public void kill() {
		ProcessHandle process = process();
		process.destroyForcibly();
		process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	/** Starts it again with the data it has; returns when it serves. */
	public void startAgain() {
		if (this.embedded != null) {
			this.embedded.startAgain();
		}
		else {
			run("sh", "-c", SETTINGS.getOrDefault("P2K2_BENCH_DB_START", ""));
		}
	}

	/** It stands still from now on: connections stay, nothing is answered. */
	public void freeze() {
		run("kill", "-STOP", String.valueOf(process().pid()));
	}

	/** It goes on where it stood. */
	public void thaw() {
		run("kill", "-CONT", String.valueOf(process().pid()));
	}

	private ProcessHandle process() {
		long pid = (this.embedded != null) ? this.embedded.pid() : outsidePid();
		return ProcessHandle.of(pid)
			.orElseThrow(() -> new IllegalStateException("no process " + pid + " is the database"));
	}

	private static long outsidePid() {
		String told = SETTINGS.getOrDefault("P2K2_BENCH_DB_PID", "").strip();
		try {
			return Long.parseLong(told.matches("[0-9]+") ? told : Files.readString(Path.of(told)).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
				throw new IllegalStateException("did not work: " + String.join(" ", command));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
