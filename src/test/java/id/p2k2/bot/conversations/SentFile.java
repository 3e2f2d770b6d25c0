package id.p2k2.bot.conversations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import id.p2k2.bot.fakes.Phone;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A document somebody sends.
 *
 * @param name file name
 * @param mime its type
 * @param bytes its content
 */
record SentFile(String name, String mime, byte[] bytes) {

	static SentFile of(String name, String how, List<String> lines) {
		String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
		if (name.endsWith(".xlsx")) {
			return new SentFile(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
					workbook(lines));
		}
		return new SentFile(name, "text/csv", switch (how) {
			case "" -> text.getBytes(StandardCharsets.UTF_8);
			case "utf-8 dengan BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
			case "windows-1252" -> text.getBytes(Charset.forName("windows-1252"));
			default -> throw new IllegalArgumentException("a file cannot be written as " + how);
		});
	}

	private static byte[] workbook(List<String> lines) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "t", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Lembar1");
			for (int row = 0; row < lines.size(); row++) {
				String[] cells = lines.get(row).split(",");
				for (int column = 0; column < cells.length; column++) {
					sheet.value(row, column, cells[column]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	void by(Phone phone) {
		phone.sendsDocument(this.name, this.mime, this.bytes, "");
	}

}
