package id.p2k2.bot.outbox;

/**
 * What one claim may take: of what is not paid for, of everything, and of places for
 * calls. Answers may take all of it, everything else leaves a share for them. For one
 * thread.
 */
final class Allowance {

	private final SendLimits limits;

	private int unpaid;

	private int all;

	private int places;

	private int otherPlaces;

	/**
	 * @param unpaid how many may leave that are not paid for, answers included
	 * @param all how many may leave, answers included
	 */
	Allowance(SendLimits limits, int unpaid, int all, Calls.Room room) {
		this.limits = limits;
		this.unpaid = unpaid;
		this.all = all;
		this.places = room.places();
		this.otherPlaces = room.otherPlaces();
	}

	/** How many answers may still leave. */
	int answers() {
		return Math.min(this.places, Math.min(this.unpaid, this.all));
	}

	/** How many may still leave that are neither answers nor paid for. */
	int notices() {
		return Math.min(Math.min(this.places, this.otherPlaces),
				Math.min(this.unpaid, this.all) - SendRate.KEPT_FOR_ANSWERS);
	}

	/** How many may still leave that are paid for; none where nothing is. */
	int paid() {
		return this.limits.paid()
				? Math.min(Math.min(this.places, this.otherPlaces), this.all - SendRate.KEPT_FOR_ANSWERS) : 0;
	}

	/** Whether nothing may leave. */
	boolean spent() {
		return answers() <= 0 && paid() <= 0;
	}

	/** Whether a row may leave. */
	boolean allows(OutboxRow row) {
		return (this.limits.paysFor(row) ? paid() : row.answer() ? answers() : notices()) > 0;
	}

	/** Takes a row's share. */
	void take(OutboxRow row) {
		this.unpaid -= this.limits.paysFor(row) ? 0 : 1;
		this.all--;
		this.places--;
		this.otherPlaces -= row.answer() ? 0 : 1;
	}

	/** Which rows are to be looked for that are not paid for. */
	OutboxRows.Which unpaidRows() {
		if (notices() <= 0) {
			return OutboxRows.Which.ANSWERS;
		}
		return this.limits.paid() ? OutboxRows.Which.NOTICES : OutboxRows.Which.ALL;
	}

}
