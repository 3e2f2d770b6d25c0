package id.p2k2.bot.attendance;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.KpmId;

/**
 * A sheet with its families: those who belonged to the kelompok on the day of the
 * meeting.
 *
 * @param sheet which
 * @param rows by number
 */
public record Roster(Sheet sheet, List<RosterRow> rows) {

	/**
	 * How many have which mark.
	 * @return the counts
	 */
	public MarkCount count() {
		return MarkCount.of(this.rows);
	}

	/**
	 * The row of a family.
	 * @param kpm which
	 * @return empty if it is not on the list
	 */
	public Optional<RosterRow> row(KpmId kpm) {
		return this.rows.stream().filter((row) -> row.kpm().equals(kpm)).findFirst();
	}

	/**
	 * The families of which nothing was noted.
	 * @return by number
	 */
	public List<RosterRow> unmarked() {
		return this.rows.stream().filter((row) -> row.mark().isEmpty()).toList();
	}

}
