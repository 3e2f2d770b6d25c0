package id.p2k2.bot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockWatchTests {

	private final List<Object> told = new ArrayList<>();

	private Instant wall = Instant.parse("2026-12-01T00:00:00Z");

	private long nanos = Long.MAX_VALUE - 5;

	private final ClockWatch watch = new ClockWatch(this.told::add, () -> this.wall, () -> this.nanos);

	@Test
	void saysNothingOfTimeThatPasses() {
		passes(Duration.ofSeconds(2), Duration.ZERO);
		passes(Duration.ofMinutes(5), Duration.ofMillis(900));
		passes(Duration.ofSeconds(2), Duration.ofMillis(-900));
		assertThat(this.told).isEmpty();
	}

	@Test
	void tellsOnceOfEachJump() {
		passes(Duration.ofSeconds(2), Duration.ofHours(-1));
		passes(Duration.ofSeconds(2), Duration.ZERO);
		passes(Duration.ofSeconds(2), Duration.ofHours(1));
		assertThat(this.told).containsExactly(new ClockJumped(Duration.ofHours(-1)),
				new ClockJumped(Duration.ofHours(1)));
		assertThat(((ClockJumped) this.told.getFirst()).back()).isTrue();
		assertThat(((ClockJumped) this.told.getLast()).back()).isFalse();
	}

	private void passes(Duration time, Duration jump) {
		this.wall = this.wall.plus(time).plus(jump);
		this.nanos += time.toNanos();
		this.watch.look();
	}

}
