package id.p2k2.bot.joining.notice;

import java.time.Instant;
import java.util.Optional;

import id.p2k2.bot.outbox.OpenHours;
import id.p2k2.bot.outbox.SendWindows;

import org.springframework.stereotype.Component;

/** When words about joining may leave that did not before it became quiet. */
@Component
class JoiningWindows implements SendWindows {

	private final OpenHours hours;

	JoiningWindows(OpenHours hours) {
		this.hours = hours;
	}

	@Override
	public boolean knows(String kind) {
		return kind.startsWith("joining.");
	}

	@Override
	public Optional<Window> next(Missed missed, Instant now) {
		return missed.subject().map(Place::read).map((place) -> {
			Instant opens = this.hours.next(now, place.zone(), place.kelompok());
			return new Window(opens, Optional.of(this.hours.closes(opens, place.zone(), place.kelompok())));
		});
	}

}
