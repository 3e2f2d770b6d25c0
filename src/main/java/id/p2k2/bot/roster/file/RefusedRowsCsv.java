package id.p2k2.bot.roster.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes {@code baris-ditolak.csv}, the rows that were not taken and why, straight to the
 * stream. Closing it closes the stream.
 */
public final class RefusedRowsCsv implements Closeable {

	private final SafeCsv csv;

	/** Begins the list with its heading row. */
	public RefusedRowsCsv(OutputStream output) throws IOException {
		this.csv = new SafeCsv(output, "baris", "kolom", "alasan", "isi");
	}

	/**
	 * Adds one row.
	 * @param row the row; only its masked cell is written
	 * @param reason a sentence that says what to mend
	 * @throws IOException if the stream cannot be written
	 */
	public void add(RefusedRow row, String reason) throws IOException {
		this.csv.add(Long.toString(row.line()), row.column(), reason, row.maskedCell());
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
