package id.p2k2.bot.roster.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;

/** Turns rows as the file has them into rows that may be stored, or refuses them. */
final class RowReader {

	private static final Pattern KELOMPOK_WORD = Pattern.compile("(?i)^(?:kelompok|klp\\.?)\\s+(?=\\S)");

	private static final Pattern DESA_WORD = Pattern.compile("(?i)^(?:desa|ds\\.)\\s*(?<=[\\s.])(?=\\S)");

	/** Digits from which a number in a person's name is a telephone's. */
	private static final int PHONE_OF_PERSON = 7;

	/** The same for a kelompok or a place, which may carry two years (2026/2027). */
	private static final int PHONE_OF_PLACE = 9;

	private final Header header;

	RowReader(Header header) {
		this.header = header;
	}

	Row read(RawRow raw) {
		try {
			RawRow row = joinWilayah(raw);
			checkAll(row);
			Cells cells = new Cells(row, this.header);
			return (this.header.kind() == ImportKind.STAFF) ? staff(cells) : member(cells);
		}
		catch (Refusal refusal) {
			return refusal.row;
		}
	}

	/**
	 * {@code Andi,PENDAMPING,Serang Baru, Kab. Kebumen}: in a file separated by commas an
	 * unquoted area falls into two cells, and only one reading makes sense.
	 */
	private RawRow joinWilayah(RawRow row) {
		Integer wilayah = this.header.positions().get(Column.WILAYAH);
		if (wilayah == null || wilayah != this.header.width() - 1 || row.cells().size() < wilayah + 2) {
			return row;
		}
		List<String> rest = row.cells().subList(wilayah, row.cells().size());
		boolean onlyTwo = !rest.get(1).isBlank() && rest.stream().skip(2).allMatch(String::isBlank);
		if (!onlyTwo || rest.getFirst().indexOf(',') >= 0) {
			return row;
		}
		List<String> cells = new ArrayList<>(row.cells().subList(0, wilayah));
		cells.add(rest.get(0) + ", " + rest.get(1));
		return new RawRow(row.line(), cells, row.problems());
	}

	private void checkAll(RawRow row) {
		for (int position = 0; position < row.cells().size(); position++) {
			String cell = row.cell(position);
			RowRefusal problem = row.problems().get(position);
			RowRefusal found = (problem != null) ? problem : CellText.problem(cell).orElse(null);
			if (found == null && position >= this.header.width() && !cell.isBlank()) {
				found = RowRefusal.TOO_MANY_CELLS;
			}
			if (found != null) {
				throw new Refusal(row.line(), found, this.header.heading(position), cell);
			}
		}
	}

	private static Row staff(Cells cells) {
		Addressed person = cells.addressed(Column.NAMA);
		StaffRoleName role = cells.one(StaffRoleName.class, Column.PERAN, RowRefusal.UNKNOWN_ROLE);
		String wilayah = cells.needed(Column.WILAYAH);
		Area area = Area.parse(wilayah).orElseThrow(() -> cells.refusal(Column.WILAYAH, RowRefusal.UNKNOWN_AREA));
		cells.bounded(Column.WILAYAH, area.kabupaten(), Column.KABUPATEN.length());
		if (area.kecamatan() != null) {
			cells.bounded(Column.WILAYAH, area.kecamatan(), Column.KECAMATAN.length());
		}
		return new StaffRow(cells.row.line(), person.name(), cells.sapaan(person), cells.written(person), role,
				area.kabupaten(), area.kecamatan());
	}

	private static Row member(Cells cells) {
		String idLuar = cells.text(Column.ID_LUAR);
		Addressed person = cells.addressed(Column.NAMA);
		cells.bounded(Column.ID_LUAR, idLuar, Column.ID_LUAR.length());
		return new MemberRow(cells.row.line(), idLuar.isEmpty() ? null : idLuar,
				cells.place(Column.KELOMPOK, KELOMPOK_WORD), cells.place(Column.DESA, DESA_WORD),
				cells.bounded(Column.KECAMATAN, Area.kecamatan(cells.name(Column.KECAMATAN))),
				cells.bounded(Column.KABUPATEN, Area.kabupaten(cells.name(Column.KABUPATEN))),
				cells.one(Zone.class, Column.ZONA, RowRefusal.UNKNOWN_ZONE), cells.addressed(Column.PENDAMPING).name(),
				person.name(), cells.sapaan(person), cells.written(person),
				cells.one(MemberRoleName.class, Column.PERAN, RowRefusal.UNKNOWN_ROLE));
	}

	/** A row's cells by column; whatever may not be stored ends the row. */
	private static final class Cells {

		private final RawRow row;

		private final Map<Column, String> texts = new EnumMap<>(Column.class);

		Cells(RawRow row, Header header) {
			this.row = row;
			header.positions()
				.forEach((column, position) -> this.texts.put(column, CellText.clean(row.cell(position))));
		}

		String text(Column column) {
			return this.texts.getOrDefault(column, "");
		}

		String needed(Column column) {
			String text = text(column);
			if (text.isEmpty()) {
				throw refusal(column, RowRefusal.EMPTY_CELL);
			}
			return phoneless(column, text);
		}

		String name(Column column) {
			String text = needed(column);
			if (text.codePoints().noneMatch(Character::isLetter)) {
				throw refusal(column, RowRefusal.NO_LETTERS);
			}
			return text;
		}

		String person(Column column) {
			return bounded(column, OrdinaryCase.ofPerson(name(column)));
		}

		Addressed addressed(Column column) {
			return Addressed.read(person(column));
		}

		@Nullable String written(Addressed person) {
			return (person.sapaan() != null) ? person(Column.NAMA) : null;
		}

		/** A kelompok or desa may have a number for a name, but not a mere sign. */
		String place(Column column, Pattern wordBefore) {
			String text = wordBefore.matcher(needed(column)).replaceFirst("");
			if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
				throw refusal(column, RowRefusal.NO_LETTERS);
			}
			return bounded(column, OrdinaryCase.ofPlace(text));
		}

		<E extends Enum<E>> E one(Class<E> type, Column column, RowRefusal otherwise) {
			String wanted = needed(column).toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
			return Arrays.stream(type.getEnumConstants())
				.filter((constant) -> constant.name().equals(wanted))
				.findFirst()
				.orElseThrow(() -> refusal(column, otherwise));
		}

		/** What the column says, else what stood before the name. */
		@Nullable Sapaan sapaan(Addressed person) {
			String text = text(Column.SAPAAN);
			if (text.isEmpty()) {
				return person.sapaan();
			}
			return Addressed.word(text).orElseThrow(() -> refusal(Column.SAPAAN, RowRefusal.UNKNOWN_SAPAAN));
		}

		String bounded(Column column, String text) {
			return bounded(column, text, column.length());
		}

		String bounded(Column column, String text, int length) {
			if (text.codePointCount(0, text.length()) > length) {
				throw refusal(column, RowRefusal.TOO_LONG);
			}
			return text;
		}

		Refusal refusal(Column column, RowRefusal reason) {
			return new Refusal(this.row.line(), reason, column.heading(), text(column));
		}

		private String phoneless(Column column, String text) {
			int digits = (column == Column.NAMA || column == Column.PENDAMPING) ? PHONE_OF_PERSON : PHONE_OF_PLACE;
			if (CellText.hasDigits(text, digits)) {
				throw refusal(column, RowRefusal.PHONE_LIKE);
			}
			return text;
		}

	}

	/** Leaves the reading of one row; never leaves this class. */
	private static final class Refusal extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient RefusedRow row;

		Refusal(long line, RowRefusal reason, String column, String cell) {
			super(null, null, false, false);
			this.row = new RefusedRow(line, reason, column, CellText.masked(cell));
		}

	}

}
