package id.p2k2.bot.digest;

import java.util.Comparator;
import java.util.List;

import id.p2k2.bot.text.Wording;

/**
 * What one feature has to say to one recipient.
 *
 * @param heading what the things below it are
 * @param items at least one, in the order in which they matter
 */
public record Section(Wording heading, List<Item> items) {

	boolean urgent() {
		return this.items.stream().anyMatch(Item::urgent);
	}

	Section sorted() {
		return new Section(this.heading,
				this.items.stream().sorted(Comparator.comparing((Item item) -> !item.urgent())).toList());
	}

}
