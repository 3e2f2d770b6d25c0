package id.p2k2.bot.roster.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import id.p2k2.bot.roster.file.OpenResult.Opened;
import id.p2k2.bot.roster.file.OpenResult.Refused;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes import files and reads them back, each in a folder of the test's own. */
final class TestFiles {

	static final String MEMBERS = "id_luar,kelompok,desa,kecamatan,kabupaten,zona,pendamping,nama,sapaan,peran\n";

	private final Path folder;

	TestFiles(Path folder) {
		this.folder = folder;
	}

	Path text(String text) {
		return text(text, StandardCharsets.UTF_8);
	}

	Path text(String text, Charset charset) {
		return bytes(text.getBytes(charset));
	}

	Path bytes(byte[] bytes) {
		try {
			return Files.write(Files.createTempFile(this.folder, "impor", ".dat"), bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path workbook(Consumer<Worksheet> content) {
		try {
			Path path = Files.createTempFile(this.folder, "impor", ".dat");
			try (OutputStream output = Files.newOutputStream(path);
					Workbook workbook = new Workbook(output, "t", "1.0")) {
				content.accept(workbook.newWorksheet("Lembar1"));
			}
			return path;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path workbook(String csv) {
		return workbook((sheet) -> {
			List<String> lines = csv.lines().toList();
			for (int line = 0; line < lines.size(); line++) {
				String[] cells = lines.get(line).split(",");
				for (int cell = 0; cell < cells.length; cell++) {
					sheet.value(line, cell, cells[cell]);
				}
			}
		});
	}

	static List<Row> rows(Path path) {
		try {
			return switch (ImportFile.open(path)) {
				case Opened(ImportFile file) -> {
					try (file) {
						yield file.rows().toList();
					}
				}
				case Refused refused -> throw new AssertionError(refused);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Refused refusal(Path path) {
		try {
			return switch (ImportFile.open(path)) {
				case Opened(ImportFile file) -> {
					file.close();
					throw new AssertionError("taken as " + file.kind());
				}
				case Refused refused -> refused;
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
