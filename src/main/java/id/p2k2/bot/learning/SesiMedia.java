package id.p2k2.bot.learning;

import id.p2k2.bot.outbox.Outgoing;

/**
 * What a pendamping has added to a sesi for their kelompok (tayangan). Telegram keeps the
 * file; here is only its handle.
 *
 * @param id which
 * @param sesi of which sesi
 * @param kind picture, voice note or film
 * @param fileId Telegram's handle, good for one bot
 * @param bytes how large, 0 if unknown
 */
public record SesiMedia(long id, String sesi, Outgoing.Media kind, String fileId, long bytes) {

	/**
	 * The largest film, voice note or picture that may be added.
	 * @param kind which
	 * @return bytes
	 */
	public static long most(Outgoing.Media kind) {
		return switch (kind) {
			case PHOTO -> 1_000_000;
			case VOICE -> 2_000_000;
			case VIDEO -> 10_000_000;
		};
	}

}
