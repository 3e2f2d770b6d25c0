package id.p2k2.bot.shared;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GaugesTests {

	private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

	private final Gauges gauges = new Gauges("queue.rows", "what waits", this.meters);

	@Test
	void showsRowsAndZeroForThoseThatAreGone() {
		this.gauges.show(Map.of(Tags.of("kind", "a"), 1.0, Tags.of("kind", "b"), 2.0));
		this.gauges.show(Map.of(Tags.of("kind", "b"), 3.0));
		assertThat(this.meters.scrape()).contains("queue_rows{kind=\"a\"} 0.0", "queue_rows{kind=\"b\"} 3.0");
	}

	@Test
	void showsThatNothingIsKnown() {
		this.gauges.show(Map.of(Tags.empty(), 1.0));
		this.gauges.forget();
		assertThat(this.meters.scrape()).contains("queue_rows NaN");
	}

	@Test
	void everyScrapeMeetsEachRowOnceWhileRowsAreReplaced() throws InterruptedException {
		this.gauges.show(Map.of(Tags.empty(), 0.0));
		AtomicBoolean over = new AtomicBoolean();
		Thread replacing = Thread.ofPlatform().start(() -> {
			for (double number = 0; !over.get(); number++) {
				this.gauges.show(Map.of(Tags.empty(), number));
			}
		});
		try {
			for (int scrape = 0; scrape < 200; scrape++) {
				assertThat(this.meters.scrape()).containsOnlyOnce("\nqueue_rows ");
			}
		}
		finally {
			over.set(true);
		}
		replacing.join();
	}

}
