package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every check of {@link Readability} can fail. */
class ReadabilityTests {

	private final Readability readability = new Readability(new MessagesFolder(Optional.empty()));

	@ParameterizedTest
	@ValueSource(strings = { "kamu", "Anda", "gagal", "Salah!", "sanksi", "dicoret", "awas", "kalian" })
	void refusesWordsThatHurt(String word) {
		assertThat(mistakes("Ibu dan anak makan.\nLalu " + word + " di rumah."))
			.anySatisfy((mistake) -> assertThat(mistake).startsWith("sesi.md:11: ").endsWith("tidak boleh"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Uang pasti cair.", "Ibu akan dapat bantuan.", "Nanti bantuan dihentikan." })
	void refusesPromisesAndThreats(String text) {
		assertThat(mistakes(text)).anyMatch((mistake) -> mistake.endsWith("tidak boleh"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "parenting", "signifikan", "BPJS", "Pkh", "mpASI", "weekend", "komprehensif" })
	void refusesWordsOutsideTheLists(String word) {
		assertThat(mistakes("Ini " + word + " di rumah."))
			.containsExactly("sesi.md:10: kata \"" + word + "\" tidak ada di daftar kata");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bu Siti makan di rumahnya.", "HP-nya di meja, tandanya benar.", "Beri ASI 100 ml.",
			"Upaya Pencegahan Kekerasan dan Perlakuan Salah pada Anak" })
	void letsPlainWordsPass(String text) {
		assertThat(mistakes(text)).isEmpty();
	}

	@Test
	void refusesASentenceWithoutEnd() {
		assertThat(mistakes("ibu dan anak ".repeat(10)))
			.containsExactly("sesi.md:10: kalimat terlalu panjang: 30 kata, paling banyak 25");
	}

	@Test
	void measuresTheAverage() {
		assertThat(Readability.average(List.of(piece("Satu dua tiga. Empat!\n\nLima 1.000 enam tujuh?"))))
			.isEqualTo(8 / 3.0);
	}

	private List<String> mistakes(String text) {
		return this.readability.mistakes(piece(text));
	}

	private static Piece piece(String text) {
		return new Piece(Piece.Kind.MESSAGE, new Place("sesi.md", 10), text, Optional.empty());
	}

}
