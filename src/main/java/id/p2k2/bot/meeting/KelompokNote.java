package id.p2k2.bot.meeting;

import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.text.Wording;

/** Knows something more to tell a pendamping on the page of a kelompok. */
public interface KelompokNote {

	/**
	 * What there is to tell; counts, no names.
	 * @param kelompok which; the caller has made sure that the reader serves it
	 * @return one or two lines, or empty
	 */
	Optional<Wording> about(KelompokId kelompok);

}
