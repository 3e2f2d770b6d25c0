package id.p2k2.bot.plans;

import id.p2k2.bot.bench.BenchReport;
import id.p2k2.bot.bench.BenchTable;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is asked often, with ten million messages that have ended. */
@IntegrationTest
@ExtendWith(BenchTable.class)
class PlansBench {

	private static final Logger log = LoggerFactory.getLogger(PlansBench.class);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	@Tag("explain")
	void explain() {
		Full full = new Full(this.jdbc, World.BEGINNING, BenchReport.scaled(10_000_000), BenchReport.scaled(100_000));
		long begun = System.nanoTime();
		full.fill();
		long filled = System.nanoTime();
		BenchReport report = new BenchReport("explain", this.jdbc.queryForObject("SELECT VERSION()", String.class))
			.with("messages", full.finished())
			.with("seconds", (filled - begun) / 1_000_000_000)
			.with("waiting", full.waiting())
			.with("updates", full.updates())
			.with("tickets", full.tickets());
		try {
			Recorder recorder = Questions.ask(full, this.context);
			recorder.plans()
				.forEach((plan) -> log.info("{} reads {} rows by {}: {}", plan.by(), plan.most(), plan.keys(),
						plan.sql().replaceAll("\\s+", " ")));
			recorder.costs()
				.forEach((what, cost) -> report.with(what.replace(' ', '_') + "_ms", cost.millis())
					.with(what.replace(' ', '_') + "_reads", cost.reads()));
			report.write();
			Questions.verify(full, recorder);
		}
		finally {
			full.empty();
		}
	}

}
