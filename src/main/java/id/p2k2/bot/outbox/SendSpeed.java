package id.p2k2.bot.outbox;

/** How fast messages leave, for who forecasts how long many of them take. */
public interface SendSpeed {

	/**
	 * What one bot sends; several share the work and are never slower.
	 * @return messages a second, above 0
	 */
	double perSecond();

}
