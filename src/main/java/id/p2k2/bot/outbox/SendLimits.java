package id.p2k2.bot.outbox;

/**
 * How fast one bot may send.
 *
 * @param perSecond messages a second
 * @param perSecondAndChat messages a second to one person
 * @param inFlight calls at a time
 */
record SendLimits(double perSecond, double perSecondAndChat, int inFlight) {

}
