package id.p2k2.bot.shared;

import java.time.ZoneId;

/** One of Indonesia's three time zones; none of them knows summer time. */
public enum Zone {

	WIB("Asia/Jakarta"), WITA("Asia/Makassar"), WIT("Asia/Jayapura");

	private final ZoneId zoneId;

	Zone(String zoneId) {
		this.zoneId = ZoneId.of(zoneId);
	}

	/** The zone by which Java computes. */
	public ZoneId zoneId() {
		return this.zoneId;
	}

}
