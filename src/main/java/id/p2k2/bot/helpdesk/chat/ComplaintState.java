package id.p2k2.bot.helpdesk.chat;

import java.util.Optional;

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
	 * Which petugas is it about?
	 *
	 * @param draft so far
	 */
	record AskingWhich(Draft draft) implements ComplaintState {

	}

	/**
	 * Nobody here may read what she has to say. What she writes now is neither kept nor
	 * offered to the pendamping, until she asks for something else.
	 *
	 * @param since when it began, in minutes
	 */
	record Unread(long since) implements ComplaintState {

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

	/** What is known so far. */
	default Optional<Draft> begun() {
		return switch (this) {
			case AskingConsent _, ChoosingCategory _, Unread _ -> Optional.empty();
			case Writing(Draft draft) -> Optional.of(draft);
			case Reviewing(Draft draft) -> Optional.of(draft);
			case Changing(Draft draft) -> Optional.of(draft);
			case ChangingCategory(Draft draft) -> Optional.of(draft);
			case AskingWhich(Draft draft) -> Optional.of(draft);
			case AskingSafe(Draft draft) -> Optional.of(draft);
			case AskingName(Draft draft) -> Optional.of(draft);
			case AskingKecamatan(Draft draft) -> Optional.of(draft);
			case Confirming(Draft draft) -> Optional.of(draft);
		};
	}

}
