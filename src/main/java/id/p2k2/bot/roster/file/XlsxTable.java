package id.p2k2.bot.roster.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a workbook's first visible sheet. The library throws many kinds of unchecked
 * exceptions at a damaged file, so here, and only here, all of them mean "unreadable".
 */
final class XlsxTable implements Table {

	/** A number with more decimal places or zeros than this is no text of anybody. */
	private static final int LONGEST_NUMBER = 40;

	private final ReadableWorkbook workbook;

	private final Stream<Row> stream;

	private final Iterator<Row> rows;

	private XlsxTable(ReadableWorkbook workbook, Stream<Row> stream) {
		this.workbook = workbook;
		this.stream = stream;
		this.rows = stream.iterator();
	}

	/** Opens a workbook that {@link XlsxGuard} let pass. */
	static XlsxTable open(Path path) {
		try {
			return opened(new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true)));
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableException(ex);
		}
	}

	private static XlsxTable opened(ReadableWorkbook workbook) throws IOException {
		try {
			Sheet sheet = workbook.getSheets()
				.filter((candidate) -> candidate.getVisibility() == SheetVisibility.VISIBLE)
				.findFirst()
				.orElseThrow();
			return new XlsxTable(workbook, sheet.openStream());
		}
		catch (IOException | RuntimeException ex) {
			workbook.close();
			throw ex;
		}
	}

	@Override
	public boolean hasNext() {
		try {
			return this.rows.hasNext();
		}
		catch (RuntimeException ex) {
			throw new UnreadableException(ex);
		}
	}

	@Override
	public RawRow next() {
		try {
			return raw(this.rows.next());
		}
		catch (RuntimeException ex) {
			throw new UnreadableException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
		this.workbook.close();
	}

	private RawRow raw(Row row) {
		List<String> texts = new ArrayList<>(row.getCellCount());
		Map<Integer, RowRefusal> problems = new HashMap<>();
		for (int position = 0; position < row.getCellCount(); position++) {
			Cell cell = row.getCell(position);
			texts.add((cell != null) ? text(cell) : "");
			RowRefusal problem = (cell != null) ? problem(cell) : null;
			if (problem != null) {
				problems.put(position, problem);
			}
		}
		return new RawRow(row.getRowNum(), texts, problems);
	}

	private static String text(Cell cell) {
		return switch (cell.getValue()) {
			case null -> "";
			case BigDecimal number when Math.abs(number.scale()) <= LONGEST_NUMBER ->
				number.stripTrailingZeros().toPlainString();
			case Object value -> value.toString();
		};
	}

	private static @Nullable RowRefusal problem(Cell cell) {
		boolean formulaError = cell.getType() == CellType.FORMULA && text(cell).startsWith("#");
		if (formulaError || cell.getType() == CellType.ERROR) {
			return RowRefusal.ERROR_CELL;
		}
		boolean date = cell.getValue() instanceof BigDecimal && isDateFormat(cell.getDataFormatString());
		return date ? RowRefusal.DATE_CELL : null;
	}

	/**
	 * A number format that shows a day, month or year; quoted words and colours do not.
	 */
	private static boolean isDateFormat(@Nullable String format) {
		return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[dmyh].*");
	}

}
