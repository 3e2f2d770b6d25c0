package id.p2k2.bot.learning.chat;

/** Where a pendamping is who adds something to a sesi. */
sealed interface MediaState {

	/**
	 * A picture, voice note or film is awaited.
	 *
	 * @param sesi for which sesi
	 */
	record Waiting(String sesi) implements MediaState {

	}

}
