package id.p2k2.bot.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.schedule.Tick;

import org.springframework.stereotype.Component;

/** Codes nobody used in 30 days can no longer be read. */
@Component
class ExpiredCodes implements Tick {

	private final JoinCodes codes;

	ExpiredCodes(JoinCodes codes) {
		this.codes = codes;
	}

	@Override
	public String name() {
		return "erase-expired-codes";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(5);
	}

	@Override
	public int run(Instant now) {
		return this.codes.eraseExpired(now);
	}

	@Override
	public Optional<Instant> nextDue(Instant after) {
		return this.codes.nextExpiry(after);
	}

}
