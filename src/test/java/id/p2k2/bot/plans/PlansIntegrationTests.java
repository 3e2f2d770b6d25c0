package id.p2k2.bot.plans;

import java.util.Map;

import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The same at ten million rows is measured by {@link PlansBench}. */
@IntegrationTest
class PlansIntegrationTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate jdbc;

	@AfterEach
	void nothingWaitsAnyMore() {
		new Full(this.jdbc, World.BEGINNING, 0, 0).empty();
	}

	@Test
	void whatIsAskedOftenReadsFewRowsHoweverManyHaveEnded() {
		Full full = new Full(this.jdbc, World.BEGINNING, 20_000, 500);
		full.fill();
		Recorder recorder = Questions.ask(full, this.context);
		Questions.verify(full, recorder);
		Map<String, Recorder.Cost> costs = recorder.costs();
		assertThat(costs.get("claim of 100").reads()).isBetween(100L, 500L);
		assertThat(costs.get("outbox metrics").reads()).isBetween(200L, 2000L);
		assertThat(costs.get("outbox pruning").reads()).isBetween(100L, 1000L);
		assertThat(costs.get("inbox pruning").reads()).isBetween(100L, 1000L);
	}

}
