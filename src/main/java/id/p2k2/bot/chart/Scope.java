package id.p2k2.bot.chart;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.people.Assignments;

/**
 * Of whom a picture is: what somebody on the staff may see of today.
 *
 * @param key names it among those of the same person, in buttons
 * @param kelompok the kelompok of it; empty for a whole kabupaten
 * @param kabupaten the kabupaten, of a koordinator's
 */
public record Scope(String key, List<Assignments.Served> kelompok, Optional<String> kabupaten) {

	/**
	 * Whether it is one kelompok.
	 * @return false for several and for a kabupaten
	 */
	public boolean single() {
		return this.kelompok.size() == 1;
	}

}
