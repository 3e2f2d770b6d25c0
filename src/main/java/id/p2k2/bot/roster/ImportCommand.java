package id.p2k2.bot.roster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.p2k2.bot.roster.file.ImportFile;
import id.p2k2.bot.roster.file.OpenResult;
import id.p2k2.bot.text.Texts;
import id.p2k2.bot.text.Wording;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar p2k2-bot.jar impor FILE}: imports a file of any size and writes
 * {@code kode-gabung.csv} and {@code baris-ditolak.csv} beside it. The operator may
 * import everything.
 */
@Component
public class ImportCommand {

	/** Everything that could be saved is saved. */
	public static final int DONE = 0;

	/** The file as a whole is not taken; nothing is changed. */
	public static final int REFUSED = 1;

	private final LargeImports imports;

	private final Texts texts;

	ImportCommand(LargeImports imports, Texts texts) {
		this.imports = imports;
		this.texts = texts;
	}

	/**
	 * Imports a file with the beans of a running context.
	 * @param context the bot's, without its poller and sender
	 * @param file the file
	 * @param out where to say what came of it
	 * @return the exit code: {@link #DONE} or {@link #REFUSED}
	 * @throws IOException if the file cannot be read or the lists cannot be written
	 */
	public static int run(ApplicationContext context, Path file, PrintStream out) throws IOException {
		return context.getBean(ImportCommand.class).run(file, out);
	}

	/**
	 * Imports a file.
	 * @param file the file
	 * @param out where to say what came of it
	 * @return the exit code: {@link #DONE} or {@link #REFUSED}
	 * @throws IOException if the file cannot be read or the lists cannot be written
	 */
	public int run(Path file, PrintStream out) throws IOException {
		if (!Files.isRegularFile(file)) {
			say(out, CommandPhrase.NO_FILE.with("berkas", file.toString()));
			return REFUSED;
		}
		return switch (ImportFile.open(file)) {
			case OpenResult.Refused refused -> {
				say(out, FilePhrase.of(refused));
				yield REFUSED;
			}
			case OpenResult.Opened(ImportFile opened) -> {
				try (opened) {
					yield run(opened, file.toAbsolutePath().getParent(), out);
				}
			}
		};
	}

	private int run(ImportFile file, Path folder, PrintStream out) throws IOException {
		LargeImports.Compared compared = this.imports.read(file);
		say(out, CommandPhrase.READ.with("jumlah", compared.rows()));
		if (compared.alike() > 0) {
			say(out, CommandPhrase.ALIKE.with("jumlah", compared.alike()));
		}
		Counts counts = this.imports.save(compared);
		say(out, CommandPhrase.DONE.with("baru", counts.added(), "berubah", counts.changed(), "sama", counts.same(),
				"ditolak", counts.refused()));
		if (counts.added() > 0) {
			Path codes = emptyFile(folder, "kode-gabung");
			this.imports.writeCodes(compared.id(), codes);
			say(out, CommandPhrase.CODES.with("berkas", codes.toString()));
		}
		if (counts.refused() > 0) {
			Path refused = emptyFile(folder, "baris-ditolak");
			this.imports.writeRefused(compared.id(), refused);
			say(out, CommandPhrase.REFUSED.with("berkas", refused.toString()));
		}
		this.imports.forget(compared.id());
		return DONE;
	}

	/** Never over an earlier list: its codes would be lost. */
	private static Path emptyFile(Path folder, String name) throws IOException {
		for (int number = 1;; number++) {
			try {
				return Files.createFile(folder.resolve(name + ((number > 1) ? "-" + number : "") + ".csv"));
			}
			catch (FileAlreadyExistsException ex) {
				// the next number is tried
			}
		}
	}

	private void say(PrintStream out, Wording wording) {
		out.println(this.texts.plain(wording, Texts.INDONESIAN));
	}

}
