package id.p2k2.bot.fakes;

import java.time.Instant;

/**
 * One call that was to put something into a chat, whatever became of it.
 *
 * @param chatId the chat
 * @param begun when it was read, by the machine's clock
 * @param ended when the answer was written, or found nobody any more
 */
public record Call(long chatId, Instant begun, Instant ended) {

	/** Whether it was under way at any moment between these two. */
	public boolean during(Instant from, Instant until) {
		return !this.begun.isAfter(until) && !this.ended.isBefore(from);
	}

}
