package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import id.p2k2.bot.outbox.DocumentMaker;
import id.p2k2.bot.shared.ImportId;
import id.p2k2.bot.shared.StaffId;

import org.springframework.stereotype.Component;

/**
 * Makes {@code kode-gabung.csv}: of an import ({@code import-12}) or of one member of
 * staff ({@code staf-7}).
 */
@Component
public class CodeListMaker implements DocumentMaker {

	/** What {@link #name()} says. */
	public static final String NAME = "kode-gabung";

	private static final String IMPORT = "import-";

	private static final String STAFF = "staf-";

	private final ImportLists lists;

	CodeListMaker(ImportLists lists) {
		this.lists = lists;
	}

	/**
	 * The argument for the codes of an import.
	 * @param id which
	 * @return the argument
	 */
	public static String of(ImportId id) {
		return IMPORT + id.value();
	}

	/**
	 * The argument for the code of a member of staff.
	 * @param id whose
	 * @return the argument
	 */
	public static String of(StaffId id) {
		return STAFF + id.value();
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<String> make(String argument, Path to) {
		try (OutputStream output = Files.newOutputStream(to)) {
			int codes = argument.startsWith(STAFF)
					? this.lists.write(new StaffId(Long.parseLong(argument.substring(STAFF.length()))), output)
					: this.lists.write(new ImportId(Long.parseLong(argument.substring(IMPORT.length()))), output);
			return (codes > 0) ? Optional.of("kode-gabung.csv") : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
