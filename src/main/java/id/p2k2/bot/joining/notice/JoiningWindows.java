package id.p2k2.bot.joining.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.outbox.SendWindows;

import org.springframework.stereotype.Component;

/**
 * When words about joining may leave that did not by night: every day has the same hours,
 * so those of the next day follow from when yesterday's ended.
 */
@Component
class JoiningWindows implements SendWindows {

	private static final Duration DAY = Duration.ofDays(1);

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("joining.");
	}

	@Override
	public Optional<Window> next(Missed missed, Instant now) {
		Instant opens = missed.ended().plus(Daytime.QUIET);
		while (!opens.plus(DAY).isAfter(now)) {
			opens = opens.plus(DAY);
		}
		Instant ends = opens.plus(DAY).minus(Daytime.QUIET);
		return Optional.of(ends.isAfter(now) ? new Window(opens.isAfter(now) ? opens : now, Optional.of(ends))
				: new Window(opens.plus(DAY), Optional.of(ends.plus(DAY))));
	}

}
