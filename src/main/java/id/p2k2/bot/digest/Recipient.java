package id.p2k2.bot.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;

/**
 * Somebody a digest is made for.
 *
 * @param staff who
 * @param audience as what
 * @param zone on whose clock: of their kelompok, else WIB
 * @param kabupaten where; empty for a koordinator of everything
 */
public record Recipient(StaffId staff, Audience audience, Zone zone, Optional<String> kabupaten) {

	/**
	 * Their day.
	 * @param now the moment
	 * @return the date there
	 */
	public LocalDate today(Instant now) {
		return LocalDate.ofInstant(now, this.zone.zoneId());
	}

}
