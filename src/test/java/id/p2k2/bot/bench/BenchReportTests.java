package id.p2k2.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BenchReportTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "lost, 1", "doubled, 1", "unknown, 1", "too_many_requests, 1" })
	void whateverIsLostOrDoubledFailsTheSmallestRunAfterItWasWritten(String figure, int number) throws IOException {
		BenchReport report = whole(0.001).with(figure, number).flawless();
		assertThatThrownBy(report::finish).isInstanceOf(AssertionError.class).hasMessageContaining(figure + " is 1");
		assertThat(written()).contains("\"" + figure + "\" : 1").contains("must be at most 0");
	}

	@Test
	void aGoalOfTheFullSizeIsReportedButBindsNoSmallerRun() throws IOException {
		assertThatCode(whole(0.99).with("per_second", 1999.9).least("per_second", 2000, "≥ 2,000/s", Goal.FULL)::finish)
			.doesNotThrowAnyException();
		assertThat(written()).contains("≥ 2,000/s: per_second is 1999.9, must be at least 2000");
		assertThatThrownBy(
				whole(1).with("per_second", 1999.9).least("per_second", 2000, "≥ 2,000/s", Goal.FULL)::finish)
			.hasMessageContaining("≥ 2,000/s");
	}

	@Test
	void aRatioBindsFromATenthOn() {
		assertThatCode(whole(0.01).with("ratio", 1.7).most("ratio", 1.6, "≤ 1.6 ×", Goal.A_TENTH)::finish)
			.doesNotThrowAnyException();
		assertThatThrownBy(whole(0.1).with("ratio", 1.7).most("ratio", 1.6, "≤ 1.6 ×", Goal.A_TENTH)::finish)
			.hasMessageContaining("≤ 1.6 ×");
	}

	@Test
	void whatWasNotMeasuredIsNullAndReachesNoGoal() throws IOException {
		BenchReport report = whole(1).none("reply_p95_ms", "none");
		assertThatThrownBy(report::finish).hasMessageContaining("reply_p95_ms is not measured");
		assertThat(written()).contains("\"reply_p50_ms\" : null").contains("\"cores\" : ");
		assertThatIllegalArgumentException().isThrownBy(() -> BenchReport.percentile(List.of(), 95));
	}

	@Test
	void aGoalThatIsJustReachedHolds() throws IOException {
		whole(1).with("per_second", 2000).least("per_second", 2000, "≥ 2,000/s", Goal.FULL).flawless().finish();
		assertThat(written()).doesNotContain(BenchReport.MISSED);
	}

	private BenchReport whole(double scale) {
		return new BenchReport("one", "MySQL", this.folder, scale).with("lost", 0)
			.with("doubled", 0)
			.with("unknown", 0)
			.with("too_many_requests", 0);
	}

	private String written() throws IOException {
		return Files.readString(this.folder.resolve("one.json"));
	}

}
