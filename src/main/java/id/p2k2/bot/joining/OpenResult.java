package id.p2k2.bot.joining;

import id.p2k2.bot.people.Links;
import id.p2k2.bot.people.StaffRole;

/** What a text is worth as a code. */
public sealed interface OpenResult
		permits OpenResult.NoCode, OpenResult.First, OpenResult.OfStaff, OpenResult.OfFamily, CardRefusal {

	/** Words, no code. */
	record NoCode() implements OpenResult {

	}

	/**
	 * The first koordinator's code.
	 *
	 * @param hash of the code
	 */
	record First(String hash) implements OpenResult {

	}

	/**
	 * A code of staff.
	 *
	 * @param code its number
	 * @param name whose, as others speak of them
	 * @param role as what
	 */
	record OfStaff(long code, String name, StaffRole role) implements OpenResult {

	}

	/**
	 * A nomor kartu.
	 *
	 * @param code its number
	 * @param family whose
	 * @param phrase the two words on the card
	 */
	record OfFamily(long code, Links.Invited family, String phrase) implements OpenResult {

	}

}
