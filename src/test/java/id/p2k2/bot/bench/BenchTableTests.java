package id.p2k2.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BenchTableTests {

	@TempDir
	private Path folder;

	@Test
	void aScenarioHasItsFiguresInTheirColumns() throws IOException {
		String line = BenchTable.line(report("{\"messages\": 5, \"lost\": 0, \"texts\": 7, \"database\": \"MySQL\"}"));
		assertThat(line).isEqualTo("| one | 5 |  |  |  |  | 0 |  |  |  |  |  |  | MySQL | texts 7 |");
	}

	@Test
	void whatWasNotMeasuredShowsNoNumberAndWhatWasMissedIsSaid() throws IOException {
		String line = BenchTable.line(report(
				"{\"messages\": 5, \"lost\": null, \"findings\": [\"row 7\"], \"missed\": [\"≤ 60 s: 61\", \"0 × 429: 2\"]}"));
		assertThat(line).isEqualTo(
				"| one | 5 |  |  |  |  |  |  |  |  |  |  |  |  |  **missed: ≤ 60 s: 61** **missed: 0 × 429: 2** |");
	}

	@Test
	void aScenarioThatWasNotRunSaysSoAndShowsNoFigures() throws IOException {
		String line = BenchTable.line(report("{\"not_run\": \"it cannot be killed\"}"));
		assertThat(line).startsWith("| one |")
			.endsWith("| **not run**, because it cannot be killed |")
			.doesNotContainPattern("[0-9]");
		assertThat(line.chars().filter((c) -> c == '|')).hasSize(BenchTable.COLUMNS.size() + 3);
	}

	private Path report(String figures) throws IOException {
		return Files.writeString(this.folder.resolve("one.json"), figures);
	}

}
