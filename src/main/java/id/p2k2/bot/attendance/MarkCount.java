package id.p2k2.bot.attendance;

import java.util.Collection;
import java.util.Optional;

/**
 * How many families of a kelompok have which mark.
 *
 * @param hadir were there
 * @param izin had said that they could not come
 * @param sakit were ill
 * @param alpa were not there, nobody knows why
 * @param unmarked nothing was noted of them
 */
public record MarkCount(int hadir, int izin, int sakit, int alpa, int unmarked) {

	/** Nobody. */
	public static final MarkCount NONE = new MarkCount(0, 0, 0, 0, 0);

	/**
	 * Everybody on the list.
	 * @return how many families
	 */
	public int families() {
		return this.hadir + this.izin + this.sakit + this.alpa + this.unmarked;
	}

	static MarkCount of(Collection<RosterRow> rows) {
		return new MarkCount(count(rows, Mark.HADIR), count(rows, Mark.IZIN), count(rows, Mark.SAKIT),
				count(rows, Mark.ALPA), (int) rows.stream().filter((row) -> row.mark().isEmpty()).count());
	}

	private static int count(Collection<RosterRow> rows, Mark mark) {
		return (int) rows.stream().filter((row) -> row.mark().equals(Optional.of(mark))).count();
	}

}
