package id.p2k2.bot.conversation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;

/** What a dialogue is told that somebody did. */
public sealed interface Said {

	/**
	 * The dialogue was called by a command, a menu button, or by words that mean one.
	 *
	 * @param name the command without its slash
	 * @param argument what stood behind it, empty if nothing
	 */
	record Command(String name, String argument) implements Said {

	}

	/**
	 * A button of this dialogue was pressed, or words were typed that mean that button.
	 * Nothing in it is a permission.
	 *
	 * @param verb what the button does
	 * @param arguments what it carries
	 * @param messageId the message it stands under
	 */
	record Press(String verb, List<String> arguments, long messageId) implements Said {

		/**
		 * A number the button carries.
		 * @param index which argument, from 0
		 * @return the number, or -1 if there is none: no row has that number
		 */
		public long number(int index) {
			try {
				return (index < this.arguments.size()) ? Long.parseLong(this.arguments.get(index)) : -1;
			}
			catch (NumberFormatException ex) {
				return -1;
			}
		}

		/**
		 * A text the button carries.
		 * @param index which argument, from 0
		 * @return the text, or empty text
		 */
		public String text(int index) {
			return (index < this.arguments.size()) ? this.arguments.get(index) : "";
		}

	}

	/**
	 * Words that are no command and no answer to a button.
	 *
	 * @param text as written, scrubbed
	 * @param forwarded whether somebody else wrote them
	 */
	record Words(String text, boolean forwarded) implements Said {

	}

	/**
	 * A file.
	 *
	 * @param attachment kept at Telegram
	 * @param content for a dialogue that {@link Dialogue#reads} it, to be read within
	 * this step; empty if it cannot be had now
	 */
	record File(Incoming.Attachment attachment, Optional<Path> content) implements Said {

	}

}
