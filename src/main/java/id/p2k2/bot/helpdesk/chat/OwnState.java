package id.p2k2.bot.helpdesk.chat;

import java.util.List;

import id.p2k2.bot.helpdesk.Part;

/** Where a family is with one of its own tickets. Nothing of it is a permission. */
sealed interface OwnState {

	/**
	 * What else is there to say?
	 *
	 * @param handle of which ticket
	 * @param parts so far
	 */
	record Adding(String handle, List<Part> parts) implements OwnState {

	}

}
