package id.p2k2.bot.bench;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTests {

	@Test
	void fillsEachNameWhereverItStandsAndLeavesAllElse() {
		Template template = new Template("{CHAT} = x AND '{\"a\":1}' = {ROW}{CHAT}");
		assertThat(template.filled(Map.of("{CHAT}", "6", "{ROW}", "7"))).isEqualTo("6 = x AND '{\"a\":1}' = 76");
		assertThat(new Template("COMMIT").filled(Map.of())).isEqualTo("COMMIT");
	}

	@Test
	void whatStandsInOnePersonsTurnsIsFoundInNoOthers() {
		assertThat(Script.values(40)).hasSize(7).containsEntry("{KELOMPOK}", "730000001");
		assertThat(Script.values(44).values()).doesNotContain(Script.chat(40) + "", "710000040", "720000040",
				"Siti 40");
		assertThat(Script.values(43)).containsOnlyKeys("{CHAT}");
	}

}
