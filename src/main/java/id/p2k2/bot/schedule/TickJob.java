package id.p2k2.bot.schedule;

import java.time.Duration;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/** Runs the ticks of the interval its job is named after. */
@DisallowConcurrentExecution
class TickJob extends QuartzJobBean {

	private final Ticks ticks;

	TickJob(Ticks ticks) {
		this.ticks = ticks;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.ticks.run(Duration.parse(context.getJobDetail().getKey().getName()));
	}

}
