package id.p2k2.bot.learning.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every check of {@link Readability} can fail. */
class ReadabilityTests {

	private final Readability readability = new Readability(new MessagesFolder(Optional.empty()));

	@ParameterizedTest
	@ValueSource(strings = { "parenting", "signifikan", "BPJS", "Pkh", "mpASI", "weekend", "komprehensif", "optimal",
			"implementasi", "sosialisasi", "konsumsi", "mengoptimalkan", "berkesinambungan", "edukatif", "asupan" })
	void refusesWordsFamiliesDoNotUse(String word) {
		assertThat(mistakes("Ini " + word + " di rumah."))
			.contains("sesi.md:10: kata \"" + word + "\" tidak ada di daftar kata");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bu Siti makan di rumahnya.", "HP-nya di meja, tandanya benar.",
			"Beri ASI sedikit-sedikit.", "Ibu menyusui bayinya.", "Jangan menakut-nakuti anak.",
			"Anak-anak bermain berlari-lari.", "Dimandikan lalu diselimuti.", "Bapak memperbaiki pagar bambu." })
	void letsPlainWordsPassInAllTheirForms(String text) {
		assertThat(mistakes(text)).isEmpty();
	}

	@Test
	void doesNotKnowWordsBecauseLessonsUseThem() {
		assertThat(Roots.of("menyusuinya")).contains("susu");
		assertThat(Roots.of("kepandaian")).contains("pandai");
		assertThat(Roots.ofEcho("nakuti")).contains("takut");
		assertThat(Roots.of("komprehensif")).containsOnly("komprehensif");
	}

	@Test
	void refusesTooManyLongWords() {
		assertThat(mistakes("Kebiasaan keluarganya diketahui. Ibu dan anak makan.")).containsExactly(
				"sesi.md:10: terlalu banyak kata panjang: 3, paling banyak 1 (Kebiasaan, keluarganya," + " diketahui)");
		assertThat(mistakes("Kebiasaan baik itu mudah.")).isEmpty();
	}

	@Test
	void refusesAVeryLongWordThatIsNotOnTheList() {
		assertThat(mistakes("Anak dan ibu.\nJangan mempersoalkannyakah."))
			.anyMatch((mistake) -> mistake.startsWith("sesi.md:11: kata \"mempersoalkannyakah\" terlalu panjang"));
		assertThat(mistakes("Bagaimana imunisasinya?")).isEmpty();
	}

	@Test
	void refusesALongSentenceWhereItBegins() {
		assertThat(mistakes("Ibu makan.\nIbu " + "dan anak ".repeat(10) + "makan."))
			.contains("sesi.md:11: kalimat terlalu panjang: 22 kata, paling banyak 20");
	}

	@Test
	void refusesSentencesThatAreLongOnAverage() {
		assertThat(mistakes("Ibu " + "dan anak ".repeat(6) + "makan. Bapak " + "dan anak ".repeat(6) + "makan."))
			.containsExactly("sesi.md:10: kalimat rata-rata 14.0 kata, paling banyak 12");
	}

	@Test
	void neitherColonNorNewLineEndsASentence() {
		String list = "Bawa anak ke puskesmas kalau:\n• demam tinggi dan lama,\n• muntah terus,\n• kejang di rumah";
		assertThat(Sentences.of(list)).singleElement().extracting(Sentences.Sentence::words).isEqualTo(14);
		assertThat(Sentences.of(list.replace("kalau:\n", "kalau:\n\n"))).hasSize(1);
		assertThat(Sentences.of("Sapa anak: peluk, dengar.")).hasSize(1);
	}

	@Test
	void anItemCountsByItselfIfItStandsAlone() {
		assertThat(Sentences.of("Ada satu tanda ini?\n\n• Demam tinggi.\n• Muntah terus.\n1. Ambil kertas."))
			.extracting(Sentences.Sentence::words, Sentences.Sentence::line)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(4, 0), org.assertj.core.groups.Tuple.tuple(2, 2),
					org.assertj.core.groups.Tuple.tuple(2, 3), org.assertj.core.groups.Tuple.tuple(2, 4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Satu dua. Tiga!                     | 2
			Kata Ibu, "Makan dulu." Anak makan. | 2
			Uangnya Rp1.000 di meja.            | 1
			Judul tanpa titik                   | 1
			""")
	void countsSentences(String text, int count) {
		assertThat(Sentences.of(text)).hasSize(count);
	}

	@Test
	void aTermIsExplainedWhereItStandsFirst() {
		Piece bare = piece("Cegah stunting.\nBeri oralit di rumah.");
		Piece explained = piece("Oralit itu minuman pengganti cairan.");
		assertThat(this.readability.unexplained(List.of(bare))).containsExactlyInAnyOrder(
				"sesi.md:10: istilah \"stunting\" belum diterangkan di sini",
				"sesi.md:11: istilah \"oralit\" belum diterangkan di sini");
		assertThat(this.readability.unexplained(List.of(explained, bare)))
			.containsExactly("sesi.md:10: istilah \"stunting\" belum diterangkan di sini");
		assertThat(this.readability.unexplained(List.of(piece("Telepon OJK.")))).hasSize(1);
		assertThat(this.readability.unexplained(List.of(piece("Jangan dipasung.")))).hasSize(1);
	}

	@Test
	void thePlainWordsAreNotTheTermsAgain() {
		WordLists lists = new WordLists(new MessagesFolder(Optional.empty()));
		assertThat(lists.terms().keySet()).allSatisfy((term) -> {
			assertThat(lists.known(term)).as(term).isTrue();
			assertThat(lists.terms().get(term)).as(term).isNotEmpty().noneMatch(String::isBlank);
		});
		Set<String> plain = Set.copyOf(new MessagesFolder(Optional.empty()).lines("daftar-kata/umum.txt")
			.orElseThrow()
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.flatMap((line) -> java.util.Arrays.stream(line.split("\\s+")))
			.toList());
		assertThat(plain).hasSizeGreaterThan(1500).doesNotContainAnyElementsOf(lists.terms().keySet());
	}

	private List<String> mistakes(String text) {
		return this.readability.mistakes(piece(text));
	}

	private static Piece piece(String text) {
		return new Piece(Piece.Kind.MESSAGE, new Place("sesi.md", 10), text, Optional.empty());
	}

}
