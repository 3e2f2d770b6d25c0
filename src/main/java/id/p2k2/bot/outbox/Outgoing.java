package id.p2k2.bot.outbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.shared.Chat;
import id.p2k2.bot.text.Rendered;

/** What Telegram is asked to do, ready to be carried. */
public sealed interface Outgoing {

	/**
	 * Where.
	 * @return the chat
	 */
	Chat to();

	/**
	 * A new message.
	 *
	 * @param to where
	 * @param text what
	 * @param buttons below it
	 * @param silent without a sound
	 * @param bulk whether it is one of many, for which Telegram may be paid
	 */
	record Send(Chat to, Rendered text, List<Labelled> buttons, boolean silent, boolean bulk) implements Outgoing {

	}

	/**
	 * New text and buttons for a message of ours.
	 *
	 * @param to where
	 * @param messageId which
	 * @param text what
	 * @param buttons below it
	 */
	record Edit(Chat to, long messageId, Rendered text, List<Labelled> buttons) implements Outgoing {

	}

	/**
	 * Takes the buttons off a message of ours.
	 *
	 * @param to where
	 * @param messageId which
	 */
	record Strip(Chat to, long messageId) implements Outgoing {

	}

	/**
	 * Takes a message away.
	 *
	 * @param to where
	 * @param messageId which
	 */
	record Delete(Chat to, long messageId) implements Outgoing {

	}

	/**
	 * Takes several messages away at once.
	 *
	 * @param to where
	 * @param messageIds which; those already gone are passed over
	 */
	record Sweep(Chat to, List<Long> messageIds) implements Outgoing {

	}

	/**
	 * A file.
	 *
	 * @param to where
	 * @param file its content
	 * @param name the name people see
	 * @param caption the text below
	 * @param silent without a sound
	 */
	record SendDocument(Chat to, Path file, String name, Rendered caption, boolean silent) implements Outgoing {

	}

	/**
	 * A picture made by us, seen at once.
	 *
	 * @param to where
	 * @param file its content, PNG
	 * @param name a file name
	 * @param caption the text below
	 * @param silent without a sound
	 */
	record SendPicture(Chat to, Path file, String name, Rendered caption, boolean silent) implements Outgoing {

	}

	/**
	 * A picture, voice note or film that Telegram keeps.
	 *
	 * @param to where
	 * @param what which of them
	 * @param fileId Telegram's handle
	 * @param caption the text below
	 * @param silent without a sound
	 */
	record SendMedia(Chat to, Media what, String fileId, Rendered caption, boolean silent) implements Outgoing {

	}

	/** What can be sent by its handle. */
	enum Media {

		/** A picture. */
		PHOTO,
		/** A voice note. */
		VOICE,
		/** A short film. */
		VIDEO

	}

	/**
	 * The commands Telegram offers in a chat.
	 *
	 * @param to where
	 * @param commands in their order
	 */
	record SetCommands(Chat to, List<CommandLists.Line> commands) implements Outgoing {

	}

	/**
	 * A button with its label rendered.
	 *
	 * @param label plain text
	 * @param action what a press carries
	 * @param url where a link leads; one of the two is there
	 */
	record Labelled(String label, Optional<String> action, Optional<String> url) {

	}

}
