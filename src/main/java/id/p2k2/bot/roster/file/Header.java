package id.p2k2.bot.roster.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.p2k2.bot.roster.file.OpenResult.Refused;

/**
 * The heading row of a file that is taken.
 *
 * @param kind which of the two files it is
 * @param positions where each column stands, from 0
 * @param width how many columns have a heading
 */
record Header(ImportKind kind, Map<Column, Integer> positions, int width) {

	/** What a heading row was found to be. */
	sealed interface Reading {

		/** A heading row that is taken. */
		record Read(Header header) implements Reading {
		}

		/** One that is not. */
		record NotTaken(Refused refusal) implements Reading {
		}

	}

	static Reading read(RawRow row) {
		Map<Column, Integer> positions = new EnumMap<>(Column.class);
		Problems problems = new Problems(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		int width = 0;
		for (int position = 0; position < row.cells().size(); position++) {
			String heading = row.cell(position);
			if (!heading.isBlank()) {
				width = position + 1;
				place(heading, position, positions, problems);
			}
		}
		if (positions.isEmpty() && width <= 1 && problems.forbidden.isEmpty()) {
			// one line of prose, such as the head of a letter
			return new Reading.NotTaken(new Refused(FileRefusal.NOT_A_TABLE, row.line(), List.of()));
		}
		ImportKind kind = kind(positions);
		return problems.refusal(row.line(), positions, wanted(kind))
			.<Reading>map(Reading.NotTaken::new)
			.orElse(new Reading.Read(new Header(kind, positions, width)));
	}

	/** The heading at a position, for telling which column offends. */
	String heading(int position) {
		return this.positions.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() == position)
			.map((entry) -> entry.getKey().heading())
			.findFirst()
			.orElse("");
	}

	private static void place(String heading, int position, Map<Column, Integer> positions, Problems problems) {
		if (Column.isForbidden(heading)) {
			problems.forbidden.add(CellText.masked(heading));
			return;
		}
		Column.of(heading).ifPresentOrElse((column) -> {
			if (positions.putIfAbsent(column, position) != null) {
				problems.twice.add(column.heading());
			}
		}, () -> problems.unknown.add(CellText.masked(heading)));
	}

	private static ImportKind kind(Map<Column, Integer> positions) {
		boolean staff = positions.containsKey(Column.WILAYAH)
				|| Column.MEMBERS.stream().filter(positions::containsKey).allMatch(Column.STAFF::contains);
		return staff ? ImportKind.STAFF : ImportKind.MEMBERS;
	}

	private static List<Column> wanted(ImportKind kind) {
		return (kind == ImportKind.STAFF) ? Column.STAFF : Column.MEMBERS;
	}

	private record Problems(List<String> forbidden, List<String> unknown, List<String> twice) {

		Optional<Refused> refusal(long line, Map<Column, Integer> positions, List<Column> wanted) {
			List<String> missing = wanted.stream()
				.filter((column) -> column.isNeeded() && !positions.containsKey(column))
				.map(Column::heading)
				.toList();
			positions.keySet()
				.stream()
				.filter((column) -> column != Column.NOMOR_BARIS && !wanted.contains(column))
				.forEach((column) -> this.unknown.add(column.heading()));
			boolean stranger = wanted.stream().filter(positions::containsKey).count() < this.unknown.size();
			return first(line,
					List.of(new Refused(FileRefusal.NIK_COLUMN, line, this.forbidden),
							new Refused(FileRefusal.UNKNOWN_COLUMNS, line, stranger ? this.unknown : List.of()),
							new Refused(FileRefusal.DUPLICATE_COLUMNS, line, this.twice),
							new Refused(FileRefusal.MISSING_COLUMNS, line, missing),
							new Refused(FileRefusal.UNKNOWN_COLUMNS, line, this.unknown)));
		}

		private static Optional<Refused> first(long line, List<Refused> refusals) {
			return refusals.stream().filter((refusal) -> !refusal.names().isEmpty()).findFirst();
		}

	}

}
