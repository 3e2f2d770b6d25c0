package id.p2k2.bot.fakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be set and then runs on, or stands still. Safe for many threads. */
public final class MovableClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	private volatile Instant standing = Instant.MAX;

	/**
	 * Sets it; it runs on from there.
	 * @param now the instant it shows
	 */
	public void runFrom(Instant now) {
		this.standing = Instant.MAX;
		this.ahead = Duration.between(Instant.now(), now);
	}

	/**
	 * Sets it; it stands still there.
	 * @param now the instant it shows
	 */
	public void stopAt(Instant now) {
		this.standing = now;
	}

	@Override
	public Instant instant() {
		Instant still = this.standing;
		return still.equals(Instant.MAX) ? Instant.now().plus(this.ahead) : still;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
