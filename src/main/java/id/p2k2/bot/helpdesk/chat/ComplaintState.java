package id.p2k2.bot.helpdesk.chat;

/** Where a family is in a complaint. Nothing of it is a permission. */
sealed interface ComplaintState {

	/**
	 * May complaints be kept?
	 *
	 * @param link of which family
	 * @param since when it began, in minutes
	 * @param said what has been said already, scrubbed; empty if nothing
	 */
	record AskingConsent(long link, long since, String said) implements ComplaintState {

	}

	/**
	 * What is it about?
	 *
	 * @param link of which family
	 * @param since when it began, in minutes
	 * @param said what has been said already, scrubbed; empty if nothing
	 */
	record ChoosingCategory(long link, long since, String said) implements ComplaintState {

	}

	/**
	 * What has happened? In one or several messages.
	 *
	 * @param draft so far
	 */
	record Writing(Draft draft) implements ComplaintState {

	}

	/**
	 * Is it right so? An ordinary one.
	 *
	 * @param draft so far
	 */
	record Reviewing(Draft draft) implements ComplaintState {

	}

	/**
	 * What is to be changed?
	 *
	 * @param draft so far
	 */
	record Changing(Draft draft) implements ComplaintState {

	}

	/**
	 * What is it about instead?
	 *
	 * @param draft so far
	 */
	record ChangingCategory(Draft draft) implements ComplaintState {

	}

	/**
	 * May it be answered on this phone?
	 *
	 * @param draft so far
	 */
	record AskingSafe(Draft draft) implements ComplaintState {

	}

	/**
	 * With or without a name?
	 *
	 * @param draft so far
	 */
	record AskingName(Draft draft) implements ComplaintState {

	}

	/**
	 * Where?
	 *
	 * @param draft so far
	 */
	record AskingKecamatan(Draft draft) implements ComplaintState {

	}

	/**
	 * Send it? A restricted one.
	 *
	 * @param draft so far
	 */
	record Confirming(Draft draft) implements ComplaintState {

	}

}
