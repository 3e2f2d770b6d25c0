package id.p2k2.bot.roster.file;

import java.util.List;
import java.util.Map;

/**
 * A row as the file has it.
 *
 * @param line line or row number, from 1
 * @param cells texts in the order of the columns, as many as there happen to be
 * @param problems what is wrong with a cell beyond its text, by position from 0
 */
record RawRow(long line, List<String> cells, Map<Integer, RowRefusal> problems) {

	String cell(int position) {
		return (position < this.cells.size()) ? this.cells.get(position) : "";
	}

	boolean isBlank() {
		return this.problems.isEmpty() && this.cells.stream().allMatch(String::isBlank);
	}

}
