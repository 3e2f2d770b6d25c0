package id.p2k2.bot.schedule;

import java.time.Duration;
import java.util.List;

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
	private Ticks ticks;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void everyTickIsOneClusteredTriggerInTheDatabase() throws SchedulerException {
		List<String> stored = this.world.jdbc()
			.sql("SELECT TRIGGER_NAME FROM QRTZ_TRIGGERS")
			.query(String.class)
			.list();
		assertThat(stored).containsExactlyInAnyOrderElementsOf(this.ticks.all().stream().map(Tick::name).toList());
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

	private long fired() {
		return this.world.jdbc()
			.sql("SELECT COUNT(*) FROM QRTZ_TRIGGERS WHERE PREV_FIRE_TIME > 0")
			.query(Long.class)
			.single();
	}

}
