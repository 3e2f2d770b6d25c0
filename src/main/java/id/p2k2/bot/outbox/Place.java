package id.p2k2.bot.outbox;

import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;

/**
 * By whose hours a message leaves; it stands in the row, so that one held up can be asked
 * about again.
 *
 * @param zone on whose clock
 * @param kelompok where, for days of silence; empty for staff of a whole kabupaten
 */
public record Place(Zone zone, Optional<KelompokId> kelompok) {

	/** Who serves several kabupaten has no zone of their own. */
	public static final Place STAFF = new Place(Zone.WIB, Optional.empty());

	/**
	 * Where a kelompok is.
	 * @param zone its zone
	 * @param kelompok which
	 * @return the place
	 */
	public static Place of(Zone zone, KelompokId kelompok) {
		return new Place(zone, Optional.of(kelompok));
	}

	static Place read(String written) {
		String[] parts = written.split(":");
		return new Place(Zone.valueOf(parts[0]),
				(parts.length > 1) ? Optional.of(new KelompokId(Long.parseLong(parts[1]))) : Optional.empty());
	}

	String written() {
		return this.zone + this.kelompok.map((known) -> ":" + known.value()).orElse("");
	}

}
