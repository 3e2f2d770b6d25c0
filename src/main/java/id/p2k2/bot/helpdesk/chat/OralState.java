package id.p2k2.bot.helpdesk.chat;

import java.util.List;

import id.p2k2.bot.helpdesk.Category;
import id.p2k2.bot.helpdesk.Part;

/** Where a pendamping is in writing down what was said aloud. */
sealed interface OralState {

	/** Which kelompok? */
	record ChoosingKelompok() implements OralState {

	}

	/**
	 * Whose?
	 *
	 * @param kelompok in which kelompok
	 */
	record ChoosingFamily(long kelompok) implements OralState {

	}

	/**
	 * What about?
	 *
	 * @param kelompok in which kelompok
	 * @param kpm whose, 0 for the kelompok
	 */
	record ChoosingCategory(long kelompok, long kpm) implements OralState {

	}

	/**
	 * What was said? In one or several messages.
	 *
	 * @param kelompok in which kelompok
	 * @param kpm whose, 0 for the kelompok
	 * @param category what about
	 * @param said so far
	 */
	record Writing(long kelompok, long kpm, Category category, List<Part> said) implements OralState {

	}

	/**
	 * Was something done about it?
	 *
	 * @param kelompok in which kelompok
	 * @param kpm whose, 0 for the kelompok
	 * @param category what about
	 * @param said what
	 */
	record AskingDone(long kelompok, long kpm, Category category, List<Part> said) implements OralState {

	}

}
