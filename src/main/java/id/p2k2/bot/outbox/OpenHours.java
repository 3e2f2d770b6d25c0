package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.shared.KelompokId;
import id.p2k2.bot.shared.Zone;

/** Tells when somebody who did not ask may be written to. */
public interface OpenHours {

	/**
	 * The first moment that is not quiet.
	 * @param from from here on
	 * @param zone on whose clock
	 * @param kelompok where, for days of silence; empty for staff of a whole kabupaten
	 * @return the same instant if it is not quiet
	 */
	Instant next(Instant from, Zone zone, Optional<KelompokId> kelompok);

	/**
	 * When it becomes quiet again.
	 * @param open a moment that is not quiet
	 * @param zone on whose clock
	 * @param kelompok where, for days of silence; empty for staff of a whole kabupaten
	 * @return the first later moment that is quiet
	 */
	Instant closes(Instant open, Zone zone, Optional<KelompokId> kelompok);

}
