package id.p2k2.bot.attendance;

import java.util.Set;

/** What looking at, or changing, a sheet comes to. */
public sealed interface RosterResult {

	/**
	 * As asked; also when it stood so before.
	 *
	 * @param roster as it stands now
	 */
	record Done(Roster roster) implements RosterResult {

	}

	/**
	 * Another phone was quicker; nothing was changed.
	 *
	 * @param today as it stands
	 */
	record Outdated(Roster today) implements RosterResult {

	}

	/**
	 * Simpan, and some are unmarked: the pendamping must say so once more.
	 *
	 * @param roster as it stands
	 */
	record Unmarked(Roster roster) implements RosterResult {

	}

	/**
	 * Recorded.
	 *
	 * @param roster as it stands
	 * @param correction whether it had been recorded before
	 */
	record Saved(Roster roster, boolean correction) implements RosterResult {

	}

	/**
	 * Simpan for the second time, nothing has changed between.
	 *
	 * @param roster as it stands
	 */
	record AlreadySaved(Roster roster) implements RosterResult {

	}

	/**
	 * There was no meeting: its sheets are gone.
	 *
	 * @param sheet as it stood
	 */
	record NotHeld(Sheet sheet) implements RosterResult {

	}

	/**
	 * Some numbers are not on the list; nothing was changed.
	 *
	 * @param roster as it stands
	 * @param numbers those that are not
	 */
	record NotListed(Roster roster, Set<Integer> numbers) implements RosterResult {

	}

	/**
	 * The meeting has not begun.
	 *
	 * @param sheet of which
	 */
	record NotYet(Sheet sheet) implements RosterResult {

	}

	/** No such sheet any more, or not one this person has anything to do with. */
	record NotYours() implements RosterResult {

	}

}
