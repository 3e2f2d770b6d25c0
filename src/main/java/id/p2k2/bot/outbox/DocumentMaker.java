package id.p2k2.bot.outbox;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a document at the moment of sending, so that what is secret in it never stands in
 * the queue.
 */
public interface DocumentMaker {

	/**
	 * The name rows carry in front of the colon.
	 * @return for instance {@code kartu}
	 */
	String name();

	/**
	 * Whether people see it at once, as a picture, instead of a file to open.
	 * @return true for PNG of less than 10 MB, neither side more than twenty times the
	 * other
	 */
	default boolean picture() {
		return false;
	}

	/**
	 * Makes the document.
	 * @param argument what stands behind the colon
	 * @param to an empty file to write to; deleted after sending
	 * @return the file name people see, or empty if there is nothing to send any more
	 */
	Optional<String> make(String argument, Path to);

}
