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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps Quartz's tables in step with the ticks of this program: one job for all that look
 * equally often, since Quartz asks the database some thirty things each time one fires.
 */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

	private static final String GROUP = "ticks";

	@Bean
	SmartInitializingSingleton tickRegistration(Scheduler scheduler, Ticks ticks, TransactionTemplate transaction) {
		return () -> transaction.executeWithoutResult((_) -> {
			try {
				register(scheduler, ticks);
			}
			catch (SchedulerException ex) {
				throw new IllegalStateException("the ticks could not be registered", ex);
			}
		});
	}

	/**
	 * In one transaction: Quartz's row lock lasts as long, so that instances that start
	 * together register one after the other.
	 */
	private static void register(Scheduler scheduler, Ticks ticks) throws SchedulerException {
		for (Duration every : ticks.intervals()) {
			JobDetail job = JobBuilder.newJob(TickJob.class)
				.withIdentity(every.toString(), GROUP)
				.storeDurably()
				.build();
			scheduler.scheduleJob(job, Set.of(trigger(every)), true);
		}
		Set<JobKey> forgotten = new HashSet<>(scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP)));
		ticks.intervals().forEach((every) -> forgotten.remove(new JobKey(every.toString(), GROUP)));
		for (JobKey job : forgotten) {
			scheduler.deleteJob(job);
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
