package id.p2k2.bot.processes;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.p2k2.bot.schedule.Tick;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

/** What the measurements send is what the bot sends. */
@IntegrationTest
class BulkRowsIntegrationTests {

	/** What belongs to the moment, not to the message. */
	private static final Set<String> TIMES = Set.of("id", "earliest_at", "latest_at", "created_at", "rank_at");

	@Autowired
	private World world;

	@Autowired
	@Qualifier("meetingSteps")
	private Tick steps;

	@Test
	void theMeasuredRowsAreThoseOfTheTick() {
		// more than one kelompok, the last one with one family
		Settlement settled = new Settlement(Settlement.A_KELOMPOK + 1, BulkRows.FIRST_CHAT, Zone.WIB,
				World.BEGINNING.atZone(Zone.WIB.zoneId()).toLocalDate().plusDays(1), Settlement.A_KELOMPOK, true);
		settled.statements()
			.stream()
			.filter((statement) -> !statement.startsWith("ANALYZE"))
			.forEach((statement) -> this.world.jdbc().sql(statement).update());
		this.world.jdbc().sql(settled.dueNow()).update();
		this.world.jdbc().sql("UPDATE meeting_step SET due_at = ?").param("2026-12-01 01:00:00").update();
		this.steps.run(World.BEGINNING);
		List<Map<String, Object>> queued = rows();
		assertThat(queued).hasSize(settled.families());
		this.world.jdbc().sql("DELETE FROM outbox").update();
		this.world.jdbc().sql(BulkRows.due(settled)).update();
		List<Map<String, Object>> measured = rows();
		// nobody sends for their bot here, and the next test would wait for them
		this.world.jdbc().sql("DELETE FROM outbox").update();
		assertThat(measured).isEqualTo(queued);
	}

	/** Without times. */
	private List<Map<String, Object>> rows() {
		List<Map<String, Object>> rows = this.world.jdbc()
			.sql("SELECT * FROM outbox WHERE bot = ? ORDER BY chat_id")
			.param(BotWorld.BOT)
			.query()
			.listOfRows();
		rows.forEach((row) -> row.keySet().removeAll(TIMES));
		return rows;
	}

}
