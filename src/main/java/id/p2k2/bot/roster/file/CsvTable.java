package id.p2k2.bot.roster.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Rows of a text file, separated as its first line is. */
final class CsvTable implements Table {

	/** The separator is looked for in so many characters of the first filled line. */
	private static final int HEADER_LENGTH = 8192;

	/** Longest cell in characters: an unclosed quotation mark must not take the heap. */
	private static final int LONGEST_CELL = 1 << 20;

	private final CloseableIterator<CsvRecord> records;

	private CsvTable(CloseableIterator<CsvRecord> records) {
		this.records = records;
	}

	/** What the charset cannot read becomes U+FFFD, which no row may hold. */
	static CsvTable open(Path path, Charset charset) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
		skipByteOrderMark(reader);
		return new CsvTable(CsvReader.builder()
			.fieldSeparator(separatorOf(reader))
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowExtraCharsAfterClosingQuote(true)
			.maxBufferSize(LONGEST_CELL)
			.ofCsvRecord(reader)
			.iterator());
	}

	@Override
	public boolean hasNext() {
		try {
			return this.records.hasNext();
		}
		catch (CsvParseException ex) {
			throw new UnreadableException(ex);
		}
	}

	@Override
	public RawRow next() {
		try {
			CsvRecord fields = this.records.next();
			return new RawRow(fields.getStartingLineNumber(), fields.getFields(), Map.of());
		}
		catch (CsvParseException ex) {
			throw new UnreadableException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

	private static void skipByteOrderMark(Reader reader) throws IOException {
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
	}

	private static char separatorOf(Reader reader) throws IOException {
		char[] start = new char[HEADER_LENGTH];
		reader.mark(HEADER_LENGTH);
		int length = Math.max(0, reader.read(start, 0, HEADER_LENGTH));
		reader.reset();
		String header = new String(start, 0, length).lines()
			.filter((line) -> !line.isBlank())
			.findFirst()
			.orElse("")
			.replaceAll("\"[^\"]*\"", "");
		char separator = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			separator = (count(header, candidate) > count(header, separator)) ? candidate : separator;
		}
		return separator;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter((character) -> character == wanted).count();
	}

}
