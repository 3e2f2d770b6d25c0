package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Knows when messages of some kinds may leave that did not within their window, because
 * the rate or Telegram held them up: for features with rules of their own, others name a
 * {@link Place}. Asked once for all messages of a kind about the same thing whose window
 * ended at the same moment.
 */
public interface SendWindows {

	/**
	 * Whether this one knows the rules of a kind.
	 * @param kind of message
	 * @return true if {@link #next} may be asked
	 */
	boolean knows(String kind);

	/**
	 * The next window of such messages.
	 * @param missed what did not leave
	 * @param now the bot's time, not before the end of the window
	 * @return empty if they are not worth sending any more
	 */
	Optional<Window> next(Missed missed, Instant now);

	/**
	 * Messages that missed their window.
	 *
	 * @param kind of message
	 * @param subject what they are about, or empty
	 * @param place by whose hours they leave, empty if by the rules of their feature
	 * @param ended when their window ended
	 */
	record Missed(String kind, Optional<String> subject, Optional<Place> place, Instant ended) {

	}

	/**
	 * A time in which messages may leave.
	 *
	 * @param opens from then on
	 * @param ends not from then on, or empty if only the message's own latest time counts
	 */
	record Window(Instant opens, Optional<Instant> ends) {

	}

}
