package id.p2k2.bot.helpdesk.chat;

import java.util.List;

/** Where somebody is in a question. Nothing of it is a permission. */
sealed interface AskState {

	/** What is the question? */
	record Waiting() implements AskState {

	}

	/**
	 * What is the help with a home practice to be about?
	 *
	 * @param link whose practice
	 * @param sesi of which sesi
	 */
	record Helping(long link, String sesi) implements AskState {

	}

	/**
	 * Is it one of these?
	 *
	 * @param asked the question
	 * @param heard whether it was said without /tanya, so that it may be a complaint
	 * @param answers ids of the answers on offer
	 */
	record Offered(Asked asked, boolean heard, List<String> answers) implements AskState {

	}

	/**
	 * An answer stands; was it the one?
	 *
	 * @param asked the question
	 * @param heard whether it was said without /tanya
	 * @param answers ids of the others
	 */
	record Reading(Asked asked, boolean heard, List<String> answers) implements AskState {

	}

	/**
	 * A voice note or a picture came: to the pendamping?
	 *
	 * @param asked what came
	 */
	record Holding(Asked asked) implements AskState {

	}

	/**
	 * Several families share the phone: whose question?
	 *
	 * @param asked the question
	 */
	record Whose(Asked asked) implements AskState {

	}

	/**
	 * May it be kept?
	 *
	 * @param link of which family
	 * @param asked the question
	 */
	record Consenting(long link, Asked asked) implements AskState {

	}

	/**
	 * Send it?
	 *
	 * @param link of which family
	 * @param asked the question
	 */
	record Sending(long link, Asked asked) implements AskState {

	}

}
