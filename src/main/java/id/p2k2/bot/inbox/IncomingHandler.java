package id.p2k2.bot.inbox;

import java.nio.file.Path;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;

/**
 * Who takes an incoming thing on. Called inside the turn's transaction: what it stores
 * commits together with the inbox row's end, or not at all. May be called again for the
 * same thing after a roll-back, never after a commit.
 */
public interface IncomingHandler {

	/**
	 * Whether the content of a file is needed for its turn. Then it is brought between
	 * two transactions, and the turn begins with it.
	 * @param chat who sent it
	 * @param attachment the file
	 * @return false if its turn only keeps or refuses it
	 */
	boolean wants(Chat chat, Incoming.Attachment attachment);

	/**
	 * One turn.
	 * @param chat who
	 * @param incoming what
	 * @param file the content of an attachment that was wanted, to be read only within
	 * this call; empty if none was, or if it cannot be had now
	 */
	void handle(Chat chat, Incoming incoming, Optional<Path> file);

}
