package id.p2k2.bot.roster.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A CSV for people who open it in a spreadsheet: UTF-8 with a byte order mark, RFC 4180,
 * and no cell that the spreadsheet would take for a formula.
 */
final class SafeCsv {

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final CsvWriter writer;

	SafeCsv(OutputStream output, String... headings) throws IOException {
		output.write(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		this.writer = CsvWriter.builder().build(output, StandardCharsets.UTF_8);
		this.writer.writeRecord(headings);
	}

	void add(String... cells) throws IOException {
		try {
			this.writer.writeRecord(Arrays.stream(cells).map(SafeCsv::harmless).toArray(String[]::new));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	void close() throws IOException {
		this.writer.close();
	}

	/** The cell with a {@code '} before it where a spreadsheet would begin to compute. */
	static String harmless(String cell) {
		return (!cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
