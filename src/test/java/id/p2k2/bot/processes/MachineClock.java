package id.p2k2.bot.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clock of a bot's machine, set by hand while the bot runs. A library between the
 * program and the system (libfaketime, Debian's package faketime) tells it another time
 * of day; time that passes stays as it is.
 */
public final class MachineClock {

	private static final String LIBRARY = "faketime/libfaketime.so.1";

	private final Path library;

	private final Path file;

	private MachineClock(Path library, Path file) {
		this.library = library;
		this.file = file;
		set(Duration.ZERO);
	}

	/**
	 * A clock that is right.
	 * @param name of the run
	 * @return empty where the library is not installed
	 */
	public static Optional<MachineClock> of(String name) {
		return Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib")
			.map((folder) -> Path.of(folder, LIBRARY))
			.filter(Files::isRegularFile)
			.findFirst()
			.map((library) -> new MachineClock(library, JavaProcess.FOLDER.resolve(name + ".clock").toAbsolutePath()));
	}

	/** What the environment of a bot must say. */
	public Map<String, String> settings() {
		return Map.of("LD_PRELOAD", this.library.toString(), "FAKETIME_TIMESTAMP_FILE", this.file.toString(),
				"FAKETIME_CACHE_DURATION", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1");
	}

	/**
	 * Sets it.
	 * @param ahead of the right time; whole seconds, negative for behind
	 */
	public void set(Duration ahead) {
		try {
			Path next = Files.writeString(Files.createDirectories(this.file.getParent()).resolve(this.file + ".next"),
					"%+d\n".formatted(ahead.toSeconds()));
			Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
