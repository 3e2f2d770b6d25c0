package id.p2k2.bot.conversation;

import java.time.Instant;
import java.util.List;

import id.p2k2.bot.outbox.Button;
import id.p2k2.bot.outbox.Outgoing;
import id.p2k2.bot.text.Wording;

/** What the speaker is answered. */
public sealed interface Reply {

	/**
	 * A new message.
	 *
	 * @param wording the text
	 * @param buttons below it
	 */
	record Say(Wording wording, List<Button> buttons) implements Reply {

	}

	/**
	 * The pressed message gets a new text and new buttons; after words, a new message.
	 *
	 * @param wording the text
	 * @param buttons below it
	 */
	record Show(Wording wording, List<Button> buttons) implements Reply {

	}

	/**
	 * A document, or a picture if its maker makes pictures; made when it is sent.
	 *
	 * @param maker who makes it
	 * @param argument of what, ASCII, nothing secret
	 * @param caption the text below
	 */
	record Document(String maker, String argument, Wording caption) implements Reply {

	}

	/**
	 * A picture, voice note or film that Telegram keeps.
	 *
	 * @param what which of them
	 * @param fileId its handle, good for the bot of this chat only
	 * @param caption the text below
	 */
	record Media(Outgoing.Media what, String fileId, Wording caption) implements Reply {

	}

	/**
	 * A new message with the first menu of what this chat is by the end of the turn.
	 *
	 * @param wording the text above the menu
	 */
	record Menu(Wording wording) implements Reply {

	}

	/**
	 * The pressed message stays as it is, its question open and its buttons good: what is
	 * answered stands below it.
	 */
	record Keep() implements Reply {

	}

	/**
	 * A reply about something: what is queued of it is erased together with that.
	 *
	 * @param subject for instance {@code ticket:12}
	 * @param what the reply
	 */
	record About(String subject, Reply what) implements Reply {

	}

	/**
	 * A reply whose words are not kept once they have left. No answer is written into its
	 * bubble.
	 *
	 * @param what the reply
	 */
	record Fleeting(Reply what) implements Reply {

	}

	/**
	 * The messages of a dialogue are taken away on both sides, as far as Telegram allows:
	 * 48 hours back.
	 *
	 * @param since from which instant on
	 */
	record Sweep(Instant since) implements Reply {

	}

	/** The commands Telegram offers in this chat are set anew: roles have changed. */
	record Commands() implements Reply {

	}

	/**
	 * A new message without buttons.
	 * @param wording the text
	 * @return the reply
	 */
	static Reply say(Wording wording) {
		return new Say(wording, List.of());
	}

	/**
	 * A new message with buttons.
	 * @param wording the text
	 * @param buttons below it
	 * @return the reply
	 */
	static Reply say(Wording wording, List<Button> buttons) {
		return new Say(wording, List.copyOf(buttons));
	}

	/**
	 * A new message with buttons.
	 * @param wording the text
	 * @param buttons below it
	 * @return the reply
	 */
	static Reply say(Wording wording, Button... buttons) {
		return new Say(wording, List.of(buttons));
	}

}
