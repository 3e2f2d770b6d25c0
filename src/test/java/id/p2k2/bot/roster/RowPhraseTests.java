package id.p2k2.bot.roster;

import java.util.Arrays;

import id.p2k2.bot.roster.file.FileRefusal;
import id.p2k2.bot.roster.file.OpenResult;
import id.p2k2.bot.roster.file.RowRefusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowPhraseTests {

	@Test
	void hasWordsForEveryReasonOfTheReading() {
		assertThat(Arrays.stream(RowRefusal.values()).map(Enum::name))
			.allMatch((name) -> RowPhrase.valueOf(name).column().isEmpty());
	}

	@Test
	void fitsItsColumn() {
		assertThat(Arrays.stream(RowPhrase.values()).map(Enum::name)).allMatch((name) -> name.length() <= 30);
	}

	@Test
	void saysWhyAFileIsNotTaken() {
		assertThat(Arrays.stream(FileRefusal.values())
			.map((reason) -> FilePhrase.of(new OpenResult.Refused(reason, 1, java.util.List.of("nik"))).key()))
			.hasSize(10)
			.contains("file.nik-column", "file.empty");
	}

	@Test
	void namesCardFilesSafely() {
		assertThat(CardsMaker.fileName("Melati")).isEqualTo("Melati");
		assertThat(CardsMaker.fileName("RT 02/RW 05 \"A\"")).isEqualTo("RT-02-RW-05-A");
	}

	@Test
	void cutsAFileIntoPartsWithoutAGap() {
		assertThat(Lines.upTo(45_000)).containsExactly(new Lines(0, 19_999), new Lines(20_000, 39_999),
				new Lines(40_000, 59_999));
	}

}
