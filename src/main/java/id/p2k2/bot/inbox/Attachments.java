package id.p2k2.bot.inbox;

import java.nio.file.Path;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;

/** Brings what people attached from where it is kept. */
public interface Attachments {

	/** Bytes of the largest file Telegram gives to a bot. */
	long LARGEST = 20L * 1024 * 1024;

	/**
	 * Brings a file. Takes as long as the network does: never within a transaction.
	 * @param chat who sent it
	 * @param fileId which
	 * @return a temporary file, to be deleted by the caller, or empty if it cannot be had
	 * now
	 */
	Optional<Path> fetch(Chat chat, String fileId);

}
