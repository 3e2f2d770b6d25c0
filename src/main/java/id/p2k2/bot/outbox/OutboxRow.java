package id.p2k2.bot.outbox;

import java.time.Instant;

import id.p2k2.bot.shared.Chat;
import org.jspecify.annotations.Nullable;

/**
 * A claimed row, as the sender needs it.
 *
 * @param parties the families it is for; those left when it was claimed
 * @param windowEnds not from then on
 * @param place by whose hours it leaves, null if by the rules of its kind
 * @param attempt counts claims, from 1, and never goes back; with the row's number it
 * names one call, so that a late result never touches a later attempt
 * @param spared how many attempts before this one do not count
 * @param repeated whether this attempt repeats one of which nobody knew the outcome
 */
record OutboxRow(long id, Chat to, String kind, Operation operation, @Nullable String phrase, @Nullable String values,
		@Nullable String keyboard, @Nullable String buttons, @Nullable String document, long target,
		@Nullable String subject, String consent, Parties parties, int priority, boolean silent, boolean repeatUnknown,
		@Nullable Instant windowEnds, @Nullable Place place, int attempt, int spared, boolean repeated) {

	boolean answer() {
		return this.priority == Message.ANSWER;
	}

	boolean bulk() {
		return this.priority >= Message.BULK;
	}

	/** Whether Telegram takes money for a higher rate of it. */
	boolean payable() {
		return bulk() && this.operation == Operation.SEND;
	}

	/** Which attempt this is of those that count, from 1. */
	int countedAttempt() {
		return this.attempt - this.spared;
	}

	/** Whether quiet hours have begun for it. */
	boolean missedWindow(Instant now) {
		return this.windowEnds != null && !now.isBefore(this.windowEnds);
	}

	OutboxRow with(Parties left) {
		return new OutboxRow(this.id, this.to, this.kind, this.operation, this.phrase, this.values, this.keyboard,
				this.buttons, this.document, this.target, this.subject, this.consent, left, this.priority, this.silent,
				this.repeatUnknown, this.windowEnds, this.place, this.attempt, this.spared, this.repeated);
	}

	/** Whether doing it twice is the same as doing it once. */
	boolean harmless() {
		return this.operation != Operation.SEND && this.operation != Operation.DOCUMENT
				&& this.operation != Operation.MEDIA;
	}

}
