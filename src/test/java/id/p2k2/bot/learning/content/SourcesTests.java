package id.p2k2.bot.learning.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts of health, law and money stand with their source beside them, or wait for
 * approval; and what looks for them can fail.
 */
class SourcesTests {

	private static final MessagesFolder FOLDER = new MessagesFolder(Optional.empty());

	private static final String SOURCES = "## Sumber";

	private static final String ILLNESS = "modul/03-kesehatan-dan-gizi/sesi-3.md";

	private static final String MAP = "modul/06-pencegahan-dan-penanganan-stunting/sesi-13.md";

	@TempDir
	private Path override;

	@Test
	void everyDoubtfulFactIsSourcedOrHeldBack() {
		assertThat(new DoubtfulFacts(FOLDER).mistakes()).isEmpty();
	}

	@Test
	void theTableHoldsWhatTheFieldNotesDoubt() {
		assertThat(new DoubtfulFacts(FOLDER).codes()).contains("paud", "ojk-157", "pinjol", "tambah-darah",
				"tanda-hamil", "kunjungan-hamil", "vitamin-a", "oralit", "zinc", "demam", "tanda-anak", "cuci-tangan",
				"asap-rokok", "nyamuk", "sentuhan", "perdagangan", "umur-nikah", "pasung", "perawat",
				"umur-lansia-pkh");
	}

	@Test
	void aSourceThatGoesMissingIsFound() throws IOException {
		write(ILLNESS, text(ILLNESS).replaceAll("(?m)^- \\[zinc\\].*\\R", ""));
		assertThat(mistakes()).isNotEmpty()
			.allMatch((mistake) -> mistake.contains("[zinc]"))
			.anyMatch((mistake) -> mistake.contains("sesi-3.md:"))
			.anyMatch((mistake) -> mistake.contains("sesi-3.kuis.yaml:"));
	}

	@Test
	void aFactThatMovesIntoAnotherSesiNeedsItsSourceThere() throws IOException {
		write(MAP, text(MAP).replace("## Di rumah\n", "## Di rumah\nSimpan oralit di rumah.\n"));
		assertThat(mistakes()).singleElement().asString().contains("sesi-13.md:", "[oralit]");
	}

	@Test
	void whatIsHeldBackNeedsNoSource() throws IOException {
		write(MAP, text(MAP).replace("## Di rumah\n",
				"## Di rumah\nperlu-persetujuan: bidan — takarannya belum pasti\nSimpan oralit di rumah.\n"));
		assertThat(mistakes()).isEmpty();
	}

	@Test
	void whatMustNotBeSaidIsFound() throws IOException {
		write(MAP, text(MAP).replace("## Di rumah\n", "## Di rumah\nPeriksa hamil enam kali.\n"));
		assertThat(mistakes()).singleElement().asString().contains("sesi-13.md:", "kunjungan-hamil");
	}

	@Test
	void aSourceWithoutAnybodyBehindItIsFound() throws IOException {
		write(ILLNESS, text(ILLNESS).replaceAll("(?m)^(- \\[zinc\\] .*?) — .*$", "$1 — kata tetangga"));
		assertThat(mistakes()).singleElement().asString().contains("sesi-3.md", "[zinc]");
	}

	@Test
	void everySesiNamesItsSources() {
		assertThat(FOLDER.files(".md").stream().filter((file) -> file.startsWith("modul/"))).hasSize(29)
			.allSatisfy((file) -> {
				List<String> lines = FOLDER.lines(file).orElseThrow();
				assertThat(lines.subList(lines.indexOf(SOURCES) + 1, lines.size())).as(file)
					.anyMatch((line) -> line.startsWith("- "));
			});
	}

	@Test
	void everyLineSaysHowItWasRead() {
		assertThat(new SourceLines(FOLDER).mistakes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Demam — IDAI; kutipan dibaca di kompas.com/demam                    | berita hanya untuk
			Demam — kata dokter; kutipan pejabat dibaca di health.detik.com/x   | pejabatnya tidak disebut
			Demam — IDAI; dibaca sebagai kutipan di alodokter.com/demam         | blog bukan asal
			Demam — WHO; tercatat di ibudanbayi.blogspot.com                    | blog bukan asal
			Demam — WHO; dibaca sebagai kutipan di kompasiana.com/x             | blog bukan asal
			Surat — Kementerian; dibaca di id.scribd.com/document/1             | ini salinan
			Surat — Kementerian; kutipan dibaca di fdocuments.in/document/1     | ini salinan
			Demam — WHO, who.int/fever                                          | tulis bagaimana dibaca
			""")
	void aLineAgainstTheConventionIsFound(String line, String what) {
		assertThat(SourceLines.mistakes(line)).anyMatch((mistake) -> mistake.contains(what));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "110 gratis — Polri, Brigjen Trunoyudo; kutipan pejabat dibaca di sandiwartanews.com/?p=7091",
					"Surat — Kementerian Kesehatan; dibaca sebagai salinan di id.scribd.com/document/1",
					"Diare — UNICEF; kutipan dibaca di unicef.org/ffl/07/1.html dan factsforlife.org/07/messages.html",
					"Hitungan sendiri" })
	void aLineThatKeepsToItPasses(String line) {
		assertThat(SourceLines.mistakes(line)).isEmpty();
	}

	@Test
	void answersRestOnTheSameSourcesAsTheLessons() {
		List<String> answers = FOLDER.files(".yaml")
			.stream()
			.filter((file) -> file.startsWith("tanya-jawab/"))
			.flatMap((file) -> java.util.Arrays.stream(text(file).split("(?m)^- id: ")))
			.toList();
		String lessons = text("modul/04-perlindungan-anak/sesi-1.md");
		java.util.Map
			.of("SAPA 129", "pusat.jakarta.go.id", "\\b112\\b", "djppi.kominfo.go.id", "\\b110\\b", "Brigjen Trunoyudo")
			.forEach((number, source) -> {
				assertThat(lessons).contains(source);
				assertThat(answers).filteredOn((answer) -> says(answer, number))
					.isNotEmpty()
					.allSatisfy((answer) -> assertThat(answer).contains(source));
			});
		assertThat(answers).filteredOn((answer) -> says(answer, "(?i)posyandu|imunisasi"))
			.isNotEmpty()
			.noneMatch((answer) -> says(answer, "(?i)tanpa biaya|gratis"));
	}

	/** Whether what families read of an answer has such words. */
	private static boolean says(String answer, String words) {
		int from = answer.indexOf("jawab:");
		int until = answer.indexOf("\n  sumber:");
		return from >= 0 && until > from
				&& java.util.regex.Pattern.compile(words).matcher(answer.substring(from, until)).find();
	}

	private static String text(String file) {
		return String.join("\n", FOLDER.lines(file).orElseThrow()) + "\n";
	}

	private void write(String file, String text) throws IOException {
		assertThat(text).isNotEqualTo(text(file));
		Path written = this.override.resolve(file);
		Files.createDirectories(written.getParent());
		Files.writeString(written, text);
	}

	private List<String> mistakes() {
		return new DoubtfulFacts(new MessagesFolder(Optional.of(this.override))).mistakes();
	}

}
