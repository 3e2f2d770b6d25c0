package id.p2k2.bot.plans;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedIndexesTests {

	@Test
	void aPlanByTheNamedIndexIsWhole() {
		assertThat(NamedIndexes.broken(plan("SELECT 1 FROM outbox o FORCE INDEX (outbox_chat)", "o", "outbox_chat")))
			.isEmpty();
		assertThat(NamedIndexes.broken(plan("UPDATE outbox FORCE INDEX (PRIMARY) SET a = 1", "outbox", "PRIMARY")))
			.isEmpty();
	}

	@Test
	void aPlanByAnotherIndexIsBroken() {
		assertThat(NamedIndexes.broken(plan("SELECT 1 FROM outbox o FORCE INDEX (outbox_chat)", "o", "outbox_next")))
			.hasSize(1);
	}

	@Test
	void aPlanThatLeavesTheTableOutIsBroken() {
		assertThat(NamedIndexes.broken(plan("SELECT 1 FROM a JOIN outbox q FORCE INDEX (outbox_chat)", "a", "PRIMARY")))
			.hasSize(1);
	}

	@Test
	void theLinesOfTheProgramAreFound() {
		assertThat(NamedIndexes.inProgram()).contains("LEFT JOIN outbox queued FORCE INDEX (outbox_unique)");
	}

	private static Plan plan(String sql, String table, String key) {
		return new Plan("a test", sql, List.of(new Plan.Step(table, "ref", key, 1, "")));
	}

}
