package id.p2k2.bot.helpdesk.chat;

import java.util.List;

import id.p2k2.bot.helpdesk.Part;

/** Where a family is with one of its own tickets. Nothing of it is a permission. */
sealed interface OwnState {

	/**
	 * What else is there to say?
	 *
	 * @param ticket of which
	 * @param parts so far
	 */
	record Adding(long ticket, List<Part> parts) implements OwnState {

	}

}
