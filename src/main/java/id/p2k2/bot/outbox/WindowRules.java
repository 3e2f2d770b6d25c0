package id.p2k2.bot.outbox;

import java.time.Instant;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the next window of what missed its own: by the hours of the row's place, or by
 * the rules of the feature that queued it. A window that nobody knows is not queued.
 */
@Component
class WindowRules {

	private final ObjectProvider<SendWindows> features;

	private final ObjectProvider<OpenHours> hours;

	WindowRules(ObjectProvider<SendWindows> features, ObjectProvider<OpenHours> hours) {
		this.features = features;
		this.hours = hours;
	}

	/** Refuses a kind with windows of its own that no feature knows. */
	void require(String kind) {
		if (of(kind).isEmpty()) {
			throw new IllegalArgumentException("nobody knows the windows of kind " + kind);
		}
	}

	Optional<SendWindows.Window> next(SendWindows.Missed missed, Instant now) {
		if (missed.place().isPresent()) {
			OpenHours.Window window = this.hours.getObject().window(now, missed.place().get());
			return Optional.of(new SendWindows.Window(window.opens(), Optional.of(window.ends())));
		}
		return of(missed.kind()).flatMap((rules) -> rules.next(missed, now));
	}

	private Optional<SendWindows> of(String kind) {
		return this.features.stream().filter((known) -> known.knows(kind)).findFirst();
	}

}
