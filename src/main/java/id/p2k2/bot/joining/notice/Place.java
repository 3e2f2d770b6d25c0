package id.p2k2.bot.joining.notice;

import java.util.Optional;

import id.p2k2.bot.people.Links;
import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;

/**
 * By whose hours a message leaves; it stands in the row's subject, so that one held up
 * can be asked about again.
 *
 * @param zone on whose clock
 * @param kelompok where, or empty for staff of a whole kabupaten
 */
record Place(Zone zone, Optional<KelompokId> kelompok) {

	/** Who serves several kabupaten has no zone of their own. */
	static final Place STAFF = new Place(Zone.WIB, Optional.empty());

	private static final String KIND = "joining";

	static Place of(Links.Invited family) {
		return new Place(family.zone(), Optional.of(family.kelompok()));
	}

	static Place read(String subject) {
		String[] parts = subject.split(":");
		return new Place(Zone.valueOf(parts[1]),
				(parts.length > 2) ? Optional.of(new KelompokId(Long.parseLong(parts[2]))) : Optional.empty());
	}

	String subject() {
		return KIND + ":" + this.zone + this.kelompok.map((known) -> ":" + known.value()).orElse("");
	}

}
