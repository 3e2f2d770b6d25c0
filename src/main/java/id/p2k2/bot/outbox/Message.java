package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done at Telegram, as it is queued.
 *
 * @param to where
 * @param kind what sort of message, for metrics and the operator
 * @param uniqueKey kind, subject, recipient and revision in one: a second row with the
 * same key is not queued
 * @param operation what is asked of Telegram
 * @param wording the text, or the caption of a document; null where there is none
 * @param buttons below it
 * @param document maker and argument with a colon between, for
 * {@link Operation#DOCUMENT}; kind and file with a colon between, for
 * {@link Operation#MEDIA}; numbers with commas between, for {@link Operation#SWEEP}
 * @param target the message to edit or delete
 * @param subject what the message is about, for instance {@code meeting:12}: with it the
 * message can be voided
 * @param consent the purpose that must be agreed to when it is sent, if any
 * @param link whose consent
 * @param priority smaller leaves first
 * @param silent without a sound
 * @param repeatUnknown whether it is sent once more when nobody knows if it arrived
 * @param earliest not before, in the bot's time
 * @param latest worth nothing after, in the bot's time
 * @param windowEnds what has not left by then waits for its next window; empty if it may
 * leave at any hour
 * @param place by whose hours it leaves, empty if by the {@link SendWindows} of its kind
 */
public record Message(Chat to, String kind, String uniqueKey, Operation operation, @Nullable Wording wording,
		List<Button> buttons, @Nullable String document, @Nullable Long target, @Nullable String subject,
		Optional<String> consent, Optional<LinkId> link, int priority, boolean silent, boolean repeatUnknown,
		Instant earliest, Instant latest, Optional<Instant> windowEnds, Optional<Place> place) {

	/** Answers to somebody who wrote. */
	public static final int ANSWER = 0;

	/** Corrections and notices that cannot wait. */
	public static final int URGENT = 1;

	/** All that is sent to many. */
	public static final int BULK = 5;

	/**
	 * How the kind of a message ends whose words are emptied as soon as it has left, or
	 * will not leave any more; its buttons stay.
	 */
	static final String FLEETING = ".fleeting";

	/** So many numbers of messages fit the row of one {@link Operation#SWEEP}. */
	public static final int SWEPT_AT_ONCE = 14;

	/**
	 * A message under construction.
	 * @param to where
	 * @param kind what sort
	 * @param uniqueKey at most one row with it is ever queued
	 * @return a builder
	 */
	public static MessageBuilder to(Chat to, String kind, String uniqueKey) {
		return new MessageBuilder(to, kind, uniqueKey);
	}

}
