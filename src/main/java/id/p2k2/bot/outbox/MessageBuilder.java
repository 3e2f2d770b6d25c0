package id.p2k2.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.shared.LinkId;
import id.p2k2.bot.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Message}; not for use by several threads. What ends it says by whose
 * hours the message leaves, so that none is queued without.
 */
public final class MessageBuilder {

	private final Chat to;

	private final String kind;

	private final String uniqueKey;

	private Operation operation = Operation.SEND;

	private @Nullable Wording wording;

	private List<Button> buttons = List.of();

	private @Nullable String document;

	private @Nullable Long target;

	private @Nullable String subject;

	private Optional<String> consent = Optional.empty();

	private Optional<LinkId> link = Optional.empty();

	private int priority = Message.URGENT;

	private boolean silent;

	private boolean repeatUnknown;

	private boolean fleeting;

	MessageBuilder(Chat to, String kind, String uniqueKey) {
		this.to = to;
		this.kind = kind;
		this.uniqueKey = uniqueKey;
	}

	/**
	 * A new message with buttons.
	 * @param wording the text
	 * @param buttons below it
	 * @return this
	 */
	public MessageBuilder say(Wording wording, List<Button> buttons) {
		this.wording = wording;
		this.buttons = List.copyOf(buttons);
		return this;
	}

	/**
	 * A new text for a message of ours.
	 * @param messageId the message
	 * @param newWording the text, or null to take only the buttons off
	 * @param newButtons below it
	 * @return this
	 */
	public MessageBuilder edit(long messageId, @Nullable Wording newWording, List<Button> newButtons) {
		this.operation = (newWording != null) ? Operation.EDIT : Operation.STRIP;
		this.target = messageId;
		this.wording = newWording;
		this.buttons = List.copyOf(newButtons);
		return this;
	}

	/**
	 * Takes a message away.
	 * @param messageId the message
	 * @return this
	 */
	public MessageBuilder delete(long messageId) {
		this.operation = Operation.DELETE;
		this.target = messageId;
		return this;
	}

	/**
	 * Takes several messages away in one call; those already gone are passed over.
	 * @param messageIds the messages, at most {@link Message#SWEPT_AT_ONCE}
	 * @return this
	 */
	public MessageBuilder sweep(List<Long> messageIds) {
		this.operation = Operation.SWEEP;
		this.document = messageIds.stream().map(String::valueOf).collect(Collectors.joining(","));
		return this;
	}

	/**
	 * A document.
	 * @param maker the maker's name
	 * @param argument for the maker, ASCII
	 * @param caption the text below
	 * @return this
	 */
	public MessageBuilder document(String maker, String argument, Wording caption) {
		this.operation = Operation.DOCUMENT;
		this.document = maker + ":" + argument;
		this.wording = caption;
		return this;
	}

	/**
	 * A picture, voice note or film that Telegram keeps.
	 * @param what which of them
	 * @param fileId Telegram's handle, good for the bot of this chat only
	 * @param caption the text below
	 * @return this
	 */
	public MessageBuilder media(Outgoing.Media what, String fileId, Wording caption) {
		this.operation = Operation.MEDIA;
		this.document = what + ":" + fileId;
		this.wording = caption;
		return this;
	}

	/**
	 * The commands Telegram offers in this chat.
	 * @param roles names of roles with commas between
	 * @return this
	 */
	public MessageBuilder commands(String roles) {
		this.operation = Operation.COMMANDS;
		this.document = roles;
		return this;
	}

	/**
	 * What the message is about.
	 * @param about for instance {@code meeting:12}
	 * @return this
	 */
	public MessageBuilder about(String about) {
		this.subject = about;
		return this;
	}

	/**
	 * Sent only while this link agrees to this purpose.
	 * @param purpose the purpose's name
	 * @param of whose agreement
	 * @return this
	 */
	public MessageBuilder ifAgreed(String purpose, LinkId of) {
		this.consent = Optional.of(purpose);
		this.link = Optional.of(of);
		return this;
	}

	/**
	 * How soon among others.
	 * @param rank smaller leaves first, see {@link Message}
	 * @return this
	 */
	public MessageBuilder priority(int rank) {
		this.priority = rank;
		return this;
	}

	/**
	 * Without a sound.
	 * @param quiet true for no sound
	 * @return this
	 */
	public MessageBuilder silent(boolean quiet) {
		this.silent = quiet;
		return this;
	}

	/**
	 * Sent once more when nobody knows whether it arrived.
	 * @return this
	 */
	public MessageBuilder repeatUnknown() {
		this.repeatUnknown = true;
		return this;
	}

	/**
	 * Its words are not kept once it has left: nobody who reads the queue later sees
	 * them.
	 * @param fleeting true to forget them; then no answer is written into the bubble
	 * @return this
	 */
	public MessageBuilder fleeting(boolean fleeting) {
		this.fleeting = fleeting;
		return this;
	}

	/**
	 * For somebody who has just written, at whatever hour.
	 * @param now the bot's time
	 * @param worth how long it is worth sending
	 * @return the message
	 */
	public Message answer(Instant now, Duration worth) {
		return priority(Message.ANSWER).atAnyHour(now, now.plus(worth));
	}

	/**
	 * Within the hours of a place, and in its next hours if it is held up.
	 * @param hours the first hours in which it may leave
	 * @param worth how long it is worth sending from their beginning on
	 * @return the message
	 */
	public Message in(OpenHours.Window hours, Duration worth) {
		return message(hours.opens(), hours.opens().plus(worth), Optional.of(hours.ends()), Optional.of(hours.place()));
	}

	/**
	 * Within a window that the {@link SendWindows} of its kind has computed and will
	 * compute again if it is held up.
	 * @param earliest not before
	 * @param latest worth nothing after
	 * @param windowEnds not from then on; empty if this time it may leave at any hour
	 * @return the message
	 */
	public Message between(Instant earliest, Instant latest, Optional<Instant> windowEnds) {
		return message(earliest, latest, windowEnds, Optional.empty());
	}

	/**
	 * Whatever the hour: for what cannot wait, or is worth nothing once it gets quiet.
	 * @param earliest not before
	 * @param latest worth nothing after
	 * @return the message
	 */
	public Message atAnyHour(Instant earliest, Instant latest) {
		return message(earliest, latest, Optional.empty(), Optional.empty());
	}

	private Message message(Instant earliest, Instant latest, Optional<Instant> windowEnds, Optional<Place> place) {
		return new Message(this.to, this.fleeting ? this.kind + Message.FLEETING : this.kind, this.uniqueKey,
				this.operation, this.wording, this.buttons, this.document, this.target, this.subject, this.consent,
				this.link, this.priority, this.silent, this.repeatUnknown, earliest, latest, windowEnds, place);
	}

}
