package id.p2k2.bot.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where the bot's words are: packed in the jar, or a folder of the operator that takes
 * their place file by file.
 */
public final class MessagesFolder {

	private static final String PACKED = "messages/";

	private final Optional<Path> override;

	private final PathMatchingResourcePatternResolver packed = new PathMatchingResourcePatternResolver();

	/**
	 * A folder of the operator over the packed one.
	 * @param override the folder of {@code P2K2_MESSAGES}, or empty for the packed words
	 * alone
	 */
	public MessagesFolder(Optional<Path> override) {
		this.override = override;
	}

	/**
	 * The lines of a file.
	 * @param name path below the folder, with {@code /}
	 * @return its lines as UTF-8, or empty if neither place has it
	 */
	public Optional<List<String>> lines(String name) {
		return this.override.map((folder) -> folder.resolve(name))
			.filter(Files::isRegularFile)
			.map((file) -> unchecked(() -> Files.readString(file)))
			.or(() -> packedText(name))
			.map((text) -> text.replace("\uFEFF", "").lines().toList());
	}

	/**
	 * The files below the folder whose name ends so.
	 * @param suffix for instance {@code modul.yaml}
	 * @return paths below the folder, sorted, of both places together
	 */
	public List<String> files(String suffix) {
		return Stream.concat(ownFiles(suffix), packedFiles(suffix)).distinct().sorted().toList();
	}

	/**
	 * The name an editor knows the file by.
	 * @param name path below the folder
	 * @return the path with the folder's own name in front
	 */
	public String shownName(String name) {
		return this.override.map((folder) -> folder.resolve(name))
			.filter(Files::isRegularFile)
			.map(Path::toString)
			.orElse(PACKED + name);
	}

	/**
	 * Whether a file is the operator's.
	 * @param shownName as {@link #shownName} gives it
	 * @return false for the packed ones
	 */
	public boolean isOwn(String shownName) {
		return this.override.filter((folder) -> Path.of(shownName).startsWith(folder)).isPresent();
	}

	private Stream<String> ownFiles(String suffix) {
		if (this.override.isEmpty()) {
			return Stream.empty();
		}
		Path folder = this.override.get();
		return unchecked(() -> {
			try (Stream<Path> files = Files.walk(folder)) {
				return files.filter((file) -> file.toString().endsWith(suffix))
					.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
					.toList()
					.stream();
			}
		});
	}

	private Stream<String> packedFiles(String suffix) {
		return unchecked(() -> Stream.of(this.packed.getResources("classpath*:" + PACKED + "**/*" + suffix))
			.map((resource) -> unchecked(() -> resource.getURL().toString()))
			.map((url) -> url.substring(url.lastIndexOf(PACKED) + PACKED.length())));
	}

	private Optional<String> packedText(String name) {
		Resource resource = this.packed.getResource("classpath:" + PACKED + name);
		return resource.exists() ? Optional.of(unchecked(() -> resource.getContentAsString(StandardCharsets.UTF_8)))
				: Optional.empty();
	}

	private static <T> T unchecked(Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something that may not be readable. */
	private interface Reading<T> {

		T read() throws IOException;

	}

}
