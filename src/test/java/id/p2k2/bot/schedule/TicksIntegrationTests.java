package id.p2k2.bot.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import id.p2k2.bot.fakes.Await;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TicksIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Scheduler scheduler;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void everyIntervalIsOneClusteredTriggerInTheDatabase() throws SchedulerException {
		List<String> stored = this.world.jdbc()
			.sql("SELECT TRIGGER_NAME FROM QRTZ_TRIGGERS")
			.query(String.class)
			.list();
		assertThat(stored).containsExactlyInAnyOrder("PT10S", "PT30S", "PT1M", "PT5M");
		assertThat(this.scheduler.getMetaData().isJobStoreClustered()).isTrue();
	}

	@Test
	void quartzRunsTheTicks() throws SchedulerException {
		this.scheduler.start();
		try {
			Await.until("a tick fires", Duration.ofMinutes(2), () -> fired() > 0);
		}
		finally {
			this.scheduler.standby();
		}
		assertThat(fired()).isPositive();
	}

	@Test
	void ticksGoOnAfterTheClockWasSetBack() throws SchedulerException {
		long hour = Duration.ofHours(1).toMillis();
		this.world.jdbc().sql("UPDATE QRTZ_TRIGGERS SET NEXT_FIRE_TIME = NEXT_FIRE_TIME + ?").param(hour).update();
		assertThat(nextFire()).isGreaterThan(System.currentTimeMillis() + hour / 2);
		this.events.publishEvent(new ClockJumped(Duration.ofHours(-1)));
		assertThat(nextFire()).isLessThan(System.currentTimeMillis() + hour / 2);
	}

	private long nextFire() {
		return this.world.jdbc().sql("SELECT MAX(NEXT_FIRE_TIME) FROM QRTZ_TRIGGERS").query(Long.class).single();
	}

	@Test
	void aPulseRunsEveryTickOfItsIntervalThoughOneBreaks() {
		Set<String> ran = ConcurrentHashMap.newKeySet();
		Ticks some = new Ticks(List.of(tick("breaks", 10, ran), tick("works", 10, ran), tick("waits", 60, ran)),
				Clock.systemUTC());
		some.run(Duration.ofSeconds(10));
		assertThat(ran).containsExactlyInAnyOrder("breaks", "works");
	}

	private static Tick tick(String name, int seconds, Set<String> ran) {
		return new Tick() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Duration every() {
				return Duration.ofSeconds(seconds);
			}

			@Override
			public int run(Instant now) {
				ran.add(name);
				if ("breaks".equals(name)) {
					throw new IllegalStateException();
				}
				return 0;
			}

			@Override
			public Optional<Instant> nextDue(Instant after) {
				return Optional.empty();
			}
		};
	}

	private long fired() {
		return this.world.jdbc()
			.sql("SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE PREV_FIRE_TIME > 0")
			.query(Long.class)
			.single();
	}

}
