package id.p2k2.bot.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/** Runs the tick its job is named after. */
@DisallowConcurrentExecution
class TickJob extends QuartzJobBean {

	private final Ticks ticks;

	TickJob(Ticks ticks) {
		this.ticks = ticks;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.ticks.run(context.getJobDetail().getKey().getName());
	}

}
