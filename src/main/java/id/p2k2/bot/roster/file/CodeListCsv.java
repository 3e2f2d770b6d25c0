package id.p2k2.bot.roster.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes {@code kode-gabung.csv}, the join codes of the people who are new, straight to
 * the stream. Closing it closes the stream.
 */
public final class CodeListCsv implements Closeable {

	private final SafeCsv csv;

	/** Begins the list with its heading row. */
	public CodeListCsv(OutputStream output) throws IOException {
		this.csv = new SafeCsv(output, "kelompok", "nama", "peran", "kode", "tautan");
	}

	/**
	 * Adds one person.
	 * @param kelompok name of the kelompok, empty for staff
	 * @param name name of the person
	 * @param role role as it is to be read
	 * @param code join code in its groups
	 * @param link the {@code https://t.me/…} link that carries the code
	 * @throws IOException if the stream cannot be written
	 */
	public void add(String kelompok, String name, String role, String code, String link) throws IOException {
		this.csv.add(kelompok, name, role, code, link);
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
