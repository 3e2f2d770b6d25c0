package id.p2k2.bot.helpdesk;

import id.p2k2.bot.shared.TicketId;

/** What filing comes to. */
public sealed interface FilingResult {

	/**
	 * Kept.
	 *
	 * @param id which
	 * @param code by which people know it
	 * @param handle by which the family's own messages name it
	 */
	record Filed(TicketId id, String code, String handle) implements FilingResult {

	}

	/** The family has not agreed that complaints are kept. */
	record NotAgreed() implements FilingResult {

	}

	/** Nobody can read a restricted one; nothing is kept. */
	record NoReader() implements FilingResult {

	}

	/** Voices and pictures tell who speaks; nothing is kept. */
	record Recognisable() implements FilingResult {

	}

	/** Nothing was said, or too much is open: nothing is kept. */
	record Refused() implements FilingResult {

	}

}
