package id.p2k2.bot.outbox;

import java.util.Optional;

import id.p2k2.bot.shared.Chat;

/**
 * Is told of a picture, voice note or film that Telegram did not take, so that nobody who
 * asked for one waits in vain. Called in the transaction that notes the refusal; must not
 * throw, and may be called again for the same message.
 */
public interface RefusedMedia {

	/**
	 * It was not sent and will not be.
	 * @param refused what
	 */
	void refused(Refused refused);

	/**
	 * What was refused.
	 *
	 * @param message names the message; for unique keys
	 * @param to for whom it was
	 * @param subject what it was about
	 * @param what picture, voice note or film
	 * @param fileId Telegram's handle
	 * @param unknown whether Telegram does not know the handle; else it refused for
	 * another reason, and the handle may be good
	 */
	record Refused(long message, Chat to, Optional<String> subject, Outgoing.Media what, String fileId,
			boolean unknown) {

	}

}
