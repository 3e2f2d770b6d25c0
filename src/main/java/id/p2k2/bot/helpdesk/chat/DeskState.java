package id.p2k2.bot.helpdesk.chat;

import java.util.List;

import id.p2k2.bot.helpdesk.Part;

/**
 * Where a member of staff is with a ticket. The version is that of what was looked at;
 * nothing of it is a permission.
 */
sealed interface DeskState {

	/**
	 * What is to be answered?
	 *
	 * @param ticket which
	 * @param version of what was looked at
	 */
	record Answering(long ticket, long version) implements DeskState {

	}

	/**
	 * Is the answer right so?
	 *
	 * @param ticket which
	 * @param version of what was looked at
	 * @param parts the answer
	 */
	record Previewing(long ticket, long version, List<Part> parts) implements DeskState {

	}

	/**
	 * What was done?
	 *
	 * @param ticket which
	 * @param version of what was looked at
	 */
	record Closing(long ticket, long version) implements DeskState {

	}

	/**
	 * Are the last words right so?
	 *
	 * @param ticket which
	 * @param version of what was looked at
	 * @param parts what is said at the end
	 */
	record Ending(long ticket, long version, List<Part> parts) implements DeskState {

	}

	/**
	 * Which note?
	 *
	 * @param ticket which
	 */
	record Noting(long ticket) implements DeskState {

	}

	/**
	 * Why must it be known who wrote it?
	 *
	 * @param ticket which
	 */
	record Reasoning(long ticket) implements DeskState {

	}

}
