package id.p2k2.bot.outbox;

import id.p2k2.bot.shared.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A claimed row, as the sender needs it.
 *
 * @param attempt counts claims, from 1; with the row's number it names one call, so that
 * a late result never touches a later attempt
 * @param repeated whether this attempt repeats one of which nobody knew the outcome
 */
record OutboxRow(long id, Chat to, String kind, Operation operation, @Nullable String phrase, @Nullable String values,
		@Nullable String keyboard, @Nullable String buttons, @Nullable String document, long target,
		@Nullable String subject, String consent, long link, int priority, boolean silent, boolean repeatUnknown,
		int attempt, boolean repeated) {

	boolean answer() {
		return this.priority == Message.ANSWER;
	}

	/** Whether doing it twice is the same as doing it once. */
	boolean harmless() {
		return this.operation != Operation.SEND && this.operation != Operation.DOCUMENT
				&& this.operation != Operation.MEDIA;
	}

}
