package id.p2k2.bot.inbox;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a person did in a private chat with the bot. Numbers that look like NIK, card,
 * phone or PIN are already taken out of texts.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({ @JsonSubTypes.Type(value = Incoming.Words.class, name = "words"),
		@JsonSubTypes.Type(value = Incoming.Press.class, name = "press"),
		@JsonSubTypes.Type(value = Incoming.Attachment.class, name = "attachment"),
		@JsonSubTypes.Type(value = Incoming.Reach.class, name = "reach"),
		@JsonSubTypes.Type(value = Incoming.LoginCode.class, name = "login"),
		@JsonSubTypes.Type(value = Incoming.Other.class, name = "other") })
public sealed interface Incoming {

	/**
	 * A text, also a command.
	 *
	 * @param text what was written, scrubbed
	 * @param messageId the message
	 * @param replyTo the message of ours it replies to
	 * @param forwarded whether it was written by somebody else; such a message never
	 * answers a question
	 * @param scrubbed whether numbers were taken out
	 */
	record Words(String text, long messageId, Optional<Long> replyTo, boolean forwarded,
			boolean scrubbed) implements Incoming {

	}

	/**
	 * A press on an inline button.
	 *
	 * @param data what the button carries, at most 64 bytes; never trusted
	 * @param messageId the message the button stands under
	 * @param queryId Telegram's id, to take the waiting sign off the button
	 */
	record Press(String data, long messageId, String queryId) implements Incoming {

	}

	/**
	 * A file, kept at Telegram.
	 *
	 * @param kind what it is
	 * @param fileId good for this bot only
	 * @param name the file's name, scrubbed, empty if it has none
	 * @param size bytes, 0 if unknown
	 * @param caption scrubbed, empty if none
	 * @param messageId the message
	 * @param forwarded whether it comes from somebody else
	 * @param scrubbed whether numbers were taken out of the caption
	 */
	record Attachment(FileKind kind, String fileId, String name, long size, String caption, long messageId,
			boolean forwarded, boolean scrubbed) implements Incoming {

	}

	/**
	 * The person blocked the bot or took the block back.
	 *
	 * @param blocked true from now on nothing can be delivered
	 */
	record Reach(boolean blocked) implements Incoming {

	}

	/**
	 * A message that was only five or six digits, perhaps a login code: the digits are
	 * not kept.
	 *
	 * @param messageId the message, to be deleted
	 */
	record LoginCode(long messageId) implements Incoming {

	}

	/**
	 * Something the bot has no use for: a sticker, a contact, a place, a kind of message
	 * newer than this program.
	 *
	 * @param kind its name at Telegram
	 * @param messageId the message, 0 if it is none
	 */
	record Other(String kind, long messageId) implements Incoming {

	}

	/** What an attachment is. */
	enum FileKind {

		/** A document. */
		DOCUMENT,
		/** A picture. */
		PHOTO,
		/** A voice note. */
		VOICE,
		/** A short film. */
		VIDEO

	}

}
