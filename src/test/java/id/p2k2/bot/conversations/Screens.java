package id.p2k2.bot.conversations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;

/** Every button that a phone has ever shown. */
final class Screens {

	private final Map<Phone, List<Seen>> seen = new HashMap<>();

	/**
	 * A button.
	 *
	 * @param message below which message
	 * @param label the words on it
	 * @param data what a press tells the bot
	 */
	record Seen(long message, String label, String data) {

	}

	void look(Phone phone) {
		List<Seen> known = this.seen.computeIfAbsent(phone, (_) -> new ArrayList<>());
		now(phone).filter((button) -> !known.contains(button)).forEach(known::add);
	}

	private static Stream<Seen> now(Phone phone) {
		return phone.messages().stream().filter(Bubble::fromBot).flatMap(Screens::buttons);
	}

	private static Stream<Seen> buttons(Bubble bubble) {
		return bubble.inline()
			.stream()
			.flatMap(List::stream)
			.filter((button) -> button.data() != null)
			.map((button) -> new Seen(bubble.id(), button.label(), Objects.requireNonNull(button.data())));
	}

	/** The newest one with this label that is no longer there. */
	Seen gone(Phone phone, String label) {
		List<Seen> now = now(phone).toList();
		return find(phone, label, (button) -> !now.contains(button));
	}

	/** The newest one with this label. */
	Seen newest(Phone phone, String label) {
		return find(phone, label, (_) -> true);
	}

	private Seen find(Phone phone, String label, Predicate<Seen> wanted) {
		return this.seen.getOrDefault(phone, List.of())
			.reversed()
			.stream()
			.filter((button) -> button.label().equals(label) && wanted.test(button))
			.findFirst()
			.orElseThrow(() -> new AssertionError("never seen: [" + label + "]\n" + phone.transcript()));
	}

}
