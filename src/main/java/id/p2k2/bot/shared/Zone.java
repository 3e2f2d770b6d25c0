package id.p2k2.bot.shared;

import java.time.ZoneId;

/**
 * The three time zones of Indonesia. The database's own zone names are never used: every
 * rule about hours and days is computed in Java with one of these.
 */
public enum Zone {

	/** Western Indonesia, UTC+7. */
	WIB("Asia/Jakarta"),

	/** Central Indonesia, UTC+8. */
	WITA("Asia/Makassar"),

	/** Eastern Indonesia, UTC+9. */
	WIT("Asia/Jayapura");

	private final ZoneId zoneId;

	Zone(String name) {
		this.zoneId = ZoneId.of(name);
	}

	/**
	 * The zone for java.time.
	 * @return the zone id; none of the three has daylight saving
	 */
	public ZoneId zoneId() {
		return this.zoneId;
	}

}
