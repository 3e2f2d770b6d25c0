package id.p2k2.bot.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements of the program that name the index by which they look. */
final class NamedIndexes {

	private static final Path PROGRAM = Path.of("src/main/java");

	/** One line of a statement, as far as it stands in the source as it is sent. */
	private static final Pattern LINE = Pattern.compile("[^\"\n]*FORCE INDEX \\(\\w+\\)[^\"\n%]*");

	private static final Pattern NAMED = Pattern
		.compile("(?:FROM|JOIN|UPDATE) (\\w+)(?: (?!FORCE)(\\w+))? FORCE INDEX \\((\\w+)\\)");

	private NamedIndexes() {
	}

	/** Lines that name an index, of all that the program can ask. */
	static List<String> inProgram() {
		try (Stream<Path> files = Files.walk(PROGRAM)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> LINE.matcher(read(file)).results())
				.map((line) -> plain(line.group()))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a plan does not do by the index that its statement names. */
	static List<String> broken(Plan plan) {
		return NAMED.matcher(plain(plan.sql()))
			.results()
			.filter((named) -> !used(plan, named))
			.map((named) -> named.group() + ", but " + plan.steps())
			.toList();
	}

	private static boolean used(Plan plan, MatchResult named) {
		String table = (named.group(2) != null) ? named.group(2) : named.group(1);
		return plan.steps()
			.stream()
			.anyMatch((step) -> step.table().equals(table) && step.key().equals(named.group(3)));
	}

	/** Values as they stand in a recorded statement, blanks alike. */
	static String plain(String sql) {
		return sql.replaceAll(":\\w+", "?").replaceAll("\\s+", " ").strip();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
