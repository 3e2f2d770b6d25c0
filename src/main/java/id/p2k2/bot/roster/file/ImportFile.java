package id.p2k2.bot.roster.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import id.p2k2.bot.roster.file.OpenResult.Opened;
import id.p2k2.bot.roster.file.OpenResult.Refused;

/**
 * An import file whose heading row was understood. CSV (UTF-8, UTF-16 or Windows-1252;
 * separated by comma, semicolon or tab) and XLSX (first visible sheet) are told apart by
 * content. Not safe for use by several threads.
 */
public final class ImportFile implements Closeable {

	/** So many rows are looked at for a column filled with NIK. */
	private static final int SAMPLE = 50;

	private final Table table;

	private final Header header;

	private final Deque<RawRow> sample = new ArrayDeque<>();

	private long lastLine;

	private boolean ended;

	private boolean brokenOff;

	private ImportFile(Table table, Header header, long headingLine) {
		this.table = table;
		this.header = header;
		this.lastLine = headingLine;
	}

	/**
	 * Opens a file and reads its first rows.
	 * @param path a file of any size and content
	 * @return the file, to be closed, or why it is not taken
	 * @throws IOException if the file cannot be read at all
	 */
	public static OpenResult open(Path path) throws IOException {
		return switch (FileFormat.of(path)) {
			case FileFormat.Unusable(FileRefusal reason) -> Refused.of(reason);
			case FileFormat.Text text -> opened(CsvTable.open(path, text.charset()));
			case FileFormat.Zip _ -> openWorkbook(path);
		};
	}

	/** Which of the two files it is. */
	public ImportKind kind() {
		return this.header.kind();
	}

	/**
	 * All rows, blank ones left out, in the order of the file. May be asked for once. If
	 * the file breaks off, the last row says {@link RowRefusal#UNREADABLE_FROM_HERE}.
	 * @return a lazy stream; what it has passed is not kept
	 */
	public Stream<Row> rows() {
		RowReader reader = new RowReader(this.header);
		return Stream.iterate(next(reader), Optional::isPresent, (_) -> next(reader)).map(Optional::orElseThrow);
	}

	@Override
	public void close() throws IOException {
		this.table.close();
	}

	private static OpenResult openWorkbook(Path path) throws IOException {
		Optional<FileRefusal> refusal = XlsxGuard.check(path);
		if (refusal.isPresent()) {
			return Refused.of(refusal.get());
		}
		try {
			return opened(XlsxTable.open(path));
		}
		catch (Table.UnreadableException ex) {
			return Refused.of(FileRefusal.BROKEN);
		}
	}

	private static OpenResult opened(Table table) throws IOException {
		OpenResult result = understood(table);
		if (!(result instanceof Opened)) {
			table.close();
		}
		return result;
	}

	private static OpenResult understood(Table table) {
		try {
			Optional<RawRow> heading = filled(table);
			return heading.isEmpty() ? Refused.of(FileRefusal.EMPTY) : switch (Header.read(heading.get())) {
				case Header.Reading.NotTaken(Refused refusal) -> refusal;
				case Header.Reading.Read(Header header) ->
					new ImportFile(table, header, heading.get().line()).sampled();
			};
		}
		catch (Table.UnreadableException ex) {
			return Refused.of(FileRefusal.BROKEN);
		}
	}

	private OpenResult sampled() {
		boolean more = true;
		while (more && this.sample.size() < SAMPLE) {
			more = readAhead();
		}
		if (this.sample.isEmpty() && !this.brokenOff) {
			return Refused.of(FileRefusal.EMPTY);
		}
		List<String> columns = this.header.positions()
			.entrySet()
			.stream()
			.filter((entry) -> isFilledWithNik(entry.getValue()))
			.map((entry) -> entry.getKey().heading())
			.toList();
		return columns.isEmpty() ? new Opened(this)
				: new Refused(FileRefusal.NIK_COLUMN, this.sample.getFirst().line(), columns);
	}

	private boolean readAhead() {
		Optional<RawRow> row = filled();
		row.ifPresent(this.sample::add);
		return row.isPresent();
	}

	/** One such cell is a slip of the row, two and no other are the column's purpose. */
	private boolean isFilledWithNik(int position) {
		List<String> cells = this.sample.stream()
			.map((row) -> row.cell(position))
			.filter((cell) -> !cell.isBlank())
			.toList();
		return cells.size() > 1 && cells.stream().allMatch(CellText::hasNik);
	}

	private Optional<Row> next(RowReader reader) {
		Optional<RawRow> raw = this.sample.isEmpty() ? filled() : Optional.of(this.sample.removeFirst());
		if (raw.isPresent()) {
			this.lastLine = raw.get().line();
			return raw.map(reader::read);
		}
		return brokenOff();
	}

	/** Says once that the file broke off, if it did. */
	private Optional<Row> brokenOff() {
		boolean said = this.brokenOff;
		this.brokenOff = false;
		return said ? Optional.of(new RefusedRow(this.lastLine + 1, RowRefusal.UNREADABLE_FROM_HERE, "", ""))
				: Optional.empty();
	}

	private Optional<RawRow> filled() {
		if (this.ended) {
			return Optional.empty();
		}
		try {
			Optional<RawRow> row = filled(this.table);
			this.ended = row.isEmpty();
			return row;
		}
		catch (Table.UnreadableException ex) {
			this.ended = true;
			this.brokenOff = true;
			return Optional.empty();
		}
	}

	private static Optional<RawRow> filled(Table table) {
		while (table.hasNext()) {
			RawRow row = table.next();
			if (!row.isBlank()) {
				return Optional.of(row);
			}
		}
		return Optional.empty();
	}

}
