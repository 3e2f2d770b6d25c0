package id.p2k2.bot.meeting.chat;

/** Where a pendamping is who plans one meeting. */
sealed interface PlanState {

	/** One or a month. */
	record Kind() implements PlanState {

	}

	/** Which kelompok. */
	record Group(Draft draft) implements PlanState {

	}

	/** Which day. */
	record Day(Draft draft) implements PlanState {

	}

	/** Which hour. */
	record Hour(Draft draft) implements PlanState {

	}

	/** Where. */
	record Place(Draft draft) implements PlanState {

	}

	/** What about. */
	record Sesi(Draft draft) implements PlanState {

	}

	/** Which modul, then which sesi of it. */
	record Catalogue(Draft draft) implements PlanState {

	}

	/** Store it? */
	record Summary(Draft draft) implements PlanState {

	}

	/** Change what? */
	record Change(Draft draft) implements PlanState {

	}

	/** Which kelompok joins. */
	record Join(Draft draft) implements PlanState {

	}

}
