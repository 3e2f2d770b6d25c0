package id.p2k2.bot.shared;

import java.time.ZoneId;

/**
 * The three time zones of Indonesia; the constant's name is what a message shows. None
 * has summer time.
 */
public enum Zone {

	/** Western: Sumatra, Java, Kalimantan barat and tengah; UTC+7. */
	WIB("Asia/Jakarta"),

	/** Central: Bali, Nusa Tenggara, Sulawesi, the rest of Kalimantan; UTC+8. */
	WITA("Asia/Makassar"),

	/** Eastern: Maluku and Papua; UTC+9. */
	WIT("Asia/Jayapura");

	private final ZoneId zoneId;

	Zone(String zoneId) {
		this.zoneId = ZoneId.of(zoneId);
	}

	/** The zone by which the rules of java.time compute. */
	public ZoneId zoneId() {
		return this.zoneId;
	}

}
