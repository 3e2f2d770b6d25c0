package id.p2k2.bot.outbox;

import id.p2k2.bot.shared.Chat;
import org.jspecify.annotations.Nullable;

/** A claimed row, as the sender needs it. */
record OutboxRow(long id, Chat to, String kind, Operation operation, @Nullable String phrase, @Nullable String values,
		@Nullable String keyboard, @Nullable String buttons, @Nullable String document, long target,
		@Nullable String subject, String consent, long link, int priority, boolean silent, boolean repeatUnknown,
		int attempts) {

	boolean answer() {
		return this.priority == Message.ANSWER;
	}

}
