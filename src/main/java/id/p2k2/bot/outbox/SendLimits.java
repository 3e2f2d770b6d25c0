package id.p2k2.bot.outbox;

/**
 * How fast one bot may send.
 *
 * @param perSecond messages a second that Telegram is not paid for
 * @param paidPerSecond messages a second in all where it is paid for bulk, else 0
 * @param perSecondAndChat messages a second to one person
 * @param inFlight calls at a time
 */
public record SendLimits(double perSecond, double paidPerSecond, double perSecondAndChat, int inFlight) {

	private static final int FEWEST_IN_FLIGHT = 100;

	/** Telegram slows a bot down that has a thousand calls under way. */
	private static final int MOST_IN_FLIGHT = 500;

	/** The rate is reached while an answer takes less than this. */
	private static final double SECONDS_IN_FLIGHT = 0.5;

	SendLimits(double perSecond, double perSecondAndChat, int inFlight) {
		this(perSecond, 0, perSecondAndChat, inFlight);
	}

	/**
	 * With as many calls at a time as the rate needs: half a second's messages, at least
	 * 100, at most 500.
	 */
	static SendLimits of(double perSecond, double paidPerSecond, double perSecondAndChat) {
		int needed = (int) Math.ceil(Math.max(perSecond, paidPerSecond) * SECONDS_IN_FLIGHT);
		return new SendLimits(perSecond, paidPerSecond, perSecondAndChat,
				Math.clamp(needed, FEWEST_IN_FLIGHT, MOST_IN_FLIGHT));
	}

	/**
	 * Whether Telegram is paid for bulk.
	 * @return true if bulk asks for it with each message
	 */
	public boolean paid() {
		return this.paidPerSecond > 0;
	}

	/** Whether Telegram is paid for this message. */
	boolean paysFor(OutboxRow row) {
		return paid() && row.payable();
	}

	/** What may leave in all. */
	double mostPerSecond() {
		return paid() ? this.paidPerSecond : this.perSecond;
	}

}
