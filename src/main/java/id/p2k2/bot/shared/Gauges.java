package id.p2k2.bot.shared;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/**
 * Numbers of one name by their tags, shown as a whole. A row is registered once and never
 * taken away, so that a scrape at any moment meets each exactly once: Micrometer's
 * {@code MultiGauge} takes rows away and brings them anew, and a scrape in between fails.
 * Safe for use by many threads.
 */
public final class Gauges {

	private final String name;

	private final String description;

	private final MeterRegistry meters;

	private final Set<Tags> known = ConcurrentHashMap.newKeySet();

	private volatile Map<Tags, Double> rows = Map.of();

	private volatile double absent = Double.NaN;

	/**
	 * A name without rows.
	 * @param name in Micrometer's notation
	 * @param description what it counts
	 * @param meters where rows are registered
	 */
	public Gauges(String name, String description, MeterRegistry meters) {
		this.name = name;
		this.description = description;
		this.meters = meters;
	}

	/**
	 * Shows these rows; every other one that was shown before is 0 from now on.
	 * @param newRows numbers by tags
	 */
	public void show(Map<Tags, Double> newRows) {
		this.rows = Map.copyOf(newRows);
		this.absent = 0;
		newRows.keySet().stream().filter(this.known::add).forEach(this::register);
	}

	/** Nothing is known: every row is NaN, which is not old and not 0. */
	public void forget() {
		this.absent = Double.NaN;
		this.rows = Map.of();
	}

	private void register(Tags tags) {
		Gauge.builder(this.name, () -> this.rows.getOrDefault(tags, this.absent))
			.description(this.description)
			.tags(tags)
			.register(this.meters);
	}

}
