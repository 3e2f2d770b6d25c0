package id.p2k2.bot.outbox;

import java.time.Instant;

/** Tells when somebody who did not ask may be written to. */
public interface OpenHours {

	/**
	 * The next hours that are not quiet.
	 * @param from from here on
	 * @param place whose hours
	 * @return they begin at the same instant if it is not quiet
	 */
	Window window(Instant from, Place place);

	/**
	 * Hours in which messages may leave.
	 *
	 * @param place whose hours
	 * @param opens from then on
	 * @param ends not from then on; what has not left waits for the next hours of the
	 * place
	 */
	record Window(Place place, Instant opens, Instant ends) {

	}

}
