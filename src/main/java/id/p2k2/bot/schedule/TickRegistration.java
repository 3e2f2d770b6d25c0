package id.p2k2.bot.schedule;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps Quartz's tables in step with the ticks of this program: one job for all that look
 * equally often, since Quartz asks the database some thirty things each time one fires.
 * And in step with the machine's clock: Quartz stores when each is to run next, which
 * would be an hour away after the clock was set back by one.
 */
@Component
class TickRegistration implements SmartInitializingSingleton {

	private static final String GROUP = "ticks";

	private final Scheduler scheduler;

	private final Ticks ticks;

	private final TransactionTemplate transaction;

	TickRegistration(Scheduler scheduler, Ticks ticks, TransactionTemplate transaction) {
		this.scheduler = scheduler;
		this.ticks = ticks;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		register();
	}

	@EventListener
	void follow(ClockJumped jump) {
		if (jump.back()) {
			register();
		}
	}

	/**
	 * In one transaction: Quartz's row lock lasts as long, so that instances that start
	 * together register one after the other.
	 */
	private void register() {
		this.transaction.executeWithoutResult((_) -> {
			try {
				registerAll();
			}
			catch (SchedulerException ex) {
				throw new IllegalStateException("the ticks could not be registered", ex);
			}
		});
	}

	private void registerAll() throws SchedulerException {
		for (Duration every : this.ticks.intervals()) {
			JobDetail job = JobBuilder.newJob(TickJob.class)
				.withIdentity(every.toString(), GROUP)
				.storeDurably()
				.build();
			this.scheduler.scheduleJob(job, Set.of(trigger(every)), true);
		}
		Set<JobKey> forgotten = new HashSet<>(this.scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP)));
		this.ticks.intervals().forEach((every) -> forgotten.remove(new JobKey(every.toString(), GROUP)));
		for (JobKey job : forgotten) {
			this.scheduler.deleteJob(job);
		}
	}

	private static Trigger trigger(Duration every) {
		return TriggerBuilder.newTrigger()
			.withIdentity(every.toString(), GROUP)
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(every.toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
