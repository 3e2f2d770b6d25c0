package id.p2k2.bot.conversation;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.inbox.Incoming;
import id.p2k2.bot.people.Speaker;

/**
 * One thing people can talk about with the bot. A dialogue holds no state of its own: the
 * engine keeps it, as JSON, and hands it over.
 *
 * @param <S> the states: a sealed interface of records, each with exactly what is known
 * so far
 */
public interface Dialogue<S> {

	/**
	 * Its name in buttons and rows.
	 * @return 2 to 12 lower-case letters, never changed once released
	 */
	String name();

	/**
	 * The sealed type of its states.
	 * @return the type; records only
	 */
	Class<S> states();

	/**
	 * The version of its states; a stored state of another version is forgotten gently.
	 * @return from 1
	 */
	default int version() {
		return 1;
	}

	/**
	 * How it is called.
	 * @return its commands, in the order of the menu
	 */
	List<Entry> entries();

	/**
	 * Whether words that answer nothing are meant for this one: typed outside any
	 * dialogue, or written by somebody else and passed on at any time.
	 * @param words what was said
	 * @param speaker who said it; no stranger, unless the words were passed on
	 * @return true to be handed them
	 */
	default boolean takesWords(Incoming.Words words, Speaker speaker) {
		return false;
	}

	/**
	 * Whether a file sent outside any dialogue is meant for this one.
	 * @param attachment the file
	 * @param speaker who sent it
	 * @return true to be handed it
	 */
	default boolean takes(Incoming.Attachment attachment, Speaker speaker) {
		return false;
	}

	/**
	 * The command that words without a slash are to this dialogue, wherever the chat is:
	 * for codes that mean one thing only.
	 * @param text a message that is nothing else
	 * @param speaker who wrote it
	 * @return the command, or empty
	 */
	default Optional<Said.Command> meant(String text, Speaker speaker) {
		return Optional.empty();
	}

	/**
	 * Whether what is said in it can be taken away again on both sides.
	 * @return true to have the numbers of its messages kept for two days
	 */
	default boolean leavesTraces() {
		return false;
	}

	/**
	 * Whether each of its buttons carries all it means. A press then counts however old
	 * the message is, as long as the button stands there; what else is under way in the
	 * chat is left alone, and nothing is said when this one is left. Typed words still
	 * mean its buttons only while it is under way, or in reply to their message.
	 * @return true if every button can be answered from what it carries
	 */
	default boolean lasting() {
		return false;
	}

	/**
	 * Whether it may be used from a chat that asked for silence: whoever asks there is
	 * answered, and nothing begins again that was stopped.
	 * @return true to be called, pressed and talked to from there
	 */
	default boolean whileStopped() {
		return false;
	}

	/**
	 * What is said besides when the person cancels here.
	 * @param state where the dialogue is
	 * @return replies after the one that says so
	 */
	default List<Reply> parting(S state) {
		return List.of();
	}

	/**
	 * Whether this dialogue reads the content of such a file. It is then brought before
	 * the turn begins, so that no transaction waits for Telegram.
	 * @param attachment the file
	 * @param speaker who sent it
	 * @return true to find it in {@link Said.File#content}
	 */
	default boolean reads(Incoming.Attachment attachment, Speaker speaker) {
		return false;
	}

	/**
	 * One step. May be run again for the same input after a roll-back.
	 * @param state where this dialogue is in this chat, or empty if it is not under way;
	 * a press on an old button comes with whatever is under way now
	 * @param said what was done
	 * @param speaker by whom, read anew
	 * @return what is answered and where the dialogue is then
	 */
	Turn<S> next(Optional<S> state, Said said, Speaker speaker);

}
