package id.p2k2.bot.meeting;

/** What planning comes to. */
public sealed interface PlanResult {

	/**
	 * It stands in the plan.
	 *
	 * @param meeting as stored
	 */
	record Planned(Meeting meeting) implements PlanResult {

	}

	/**
	 * One of the kelompok meets at that very time already; nothing was stored.
	 *
	 * @param meeting the one that stands
	 */
	record AlreadyPlanned(Meeting meeting) implements PlanResult {

	}

	/** Date and hour are over. */
	record InThePast() implements PlanResult {

	}

	/** A kelompok this person does not serve on that day. */
	record NotYourKelompok() implements PlanResult {

	}

}
