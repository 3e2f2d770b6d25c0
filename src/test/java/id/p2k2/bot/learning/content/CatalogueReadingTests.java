package id.p2k2.bot.learning.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each mistake an editor can make is told with file and line. */
class CatalogueReadingTests {

	private static final String FOLDER = "modul/05-kesejahteraan-sosial/";

	@TempDir
	Path own;

	@Test
	void readsThePackedWords() {
		assertThat(load()).isInstanceOf(CatalogueLoaded.Ready.class);
	}

	@Test
	void takesAFileOfTheOperatorInPlaceOfThePackedOne() throws IOException {
		change("sesi-1.md", "## Di rumah\n", "## Di rumah\nTanaman disiram.\n\n");
		assertThat(load()).isInstanceOfSatisfying(CatalogueLoaded.Ready.class,
				(ready) -> assertThat(ready.catalogue().sesi("m5s1").orElseThrow().practice().orElseThrow())
					.startsWith("Tanaman disiram."));
	}

	@Test
	void holdsBackWhateverWaitsForApproval() throws IOException {
		change("sesi-1.md", "## Di rumah\n", "## Di rumah\nperlu-persetujuan: pendamping — belum dilihat\n");
		assertThat(load()).isInstanceOfSatisfying(CatalogueLoaded.Ready.class,
				(ready) -> assertThat(ready.catalogue().sesi("m5s1").orElseThrow().practice()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					4 | alamat www.contoh.com | ## Ringkasan\\n | ## Ringkasan\\nLihat www.contoh.com ya.\\n
					4 | tanda { tidak boleh | ## Ringkasan\\n | ## Ringkasan\\nHalo {nama}.\\n
					4 | tanda < tidak boleh | ## Ringkasan\\n | ## Ringkasan\\nHalo <b>Ibu.\\n
					4 | tanda * tidak boleh | ## Ringkasan\\n | ## Ringkasan\\nHalo **Ibu**.\\n
					4 | pesan ringkasan kosong | ## Ringkasan\\n | ## Ringkasan\\n---\\n
					3 | bagian "## Rangkuman" tidak dikenal | ## Ringkasan\\n | ## Rangkuman\\n
					1 | bagian "## Ringkasan" tidak ada | ## Ringkasan\\n | ## Rangkuman\\n
					58 | bagian "## Sumber" sudah ada | ## Ringkasan\\n | ## Sumber\\n## Ringkasan\\n
					4 | tulis perlu-persetujuan: bidan | ## Ringkasan\\n | ## Ringkasan\\nperlu-persetujuan: siapa\\n
					5 | perlu-persetujuan hanya boleh di baris pertama | ## Ringkasan\\n | ## Ringkasan\\nA.\\nperlu-persetujuan: bidan — b\\n
					""")
	void tellsWhatIsWrongInASesi(String line, String what, String before, String after) throws IOException {
		change("sesi-1.md", before.replace("\\n", "\n"), after.replace("\\n", "\n"));
		assertMistake("sesi-1.md", line, what);
	}

	@Test
	void refusesTextsThatAreTooLong() throws IOException {
		change("sesi-1.md", "## Ringkasan\n", "## Ringkasan\n" + "Ibu sehat. ".repeat(70) + "\n---\n");
		assertMistake("sesi-1.md", "4", "pesan ringkasan terlalu panjang: 770 huruf, paling banyak 700");
	}

	@Test
	void refusesAFourthMessage() throws IOException {
		change("sesi-1.md", "## Ringkasan\n", "## Ringkasan\nA.\n---\nB.\n---\nC.\n---\n");
		assertMistake("sesi-1.md", "10", "ringkasan paling banyak tiga pesan");
	}

	@Test
	void refusesASesiWithoutItsHeading() throws IOException {
		change("sesi-1.md", "# Pelayanan", "Pelayanan");
		assertMistake("sesi-1.md", "1", "baris pertama harus");
	}

	@Test
	void refusesAHeadingUnlikeTheTitle() throws IOException {
		change("sesi-1.md", "# Pelayanan", "# Layanan");
		assertMistake("sesi-1.md", "1", "judul berbeda dari modul.yaml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			true          | false      | 4  | tidak ada jawaban yang benar
			- teks: D     | -          | 8  | pilihan ini sama
			id: m5s1-1    | id: m5s2-1 | 1  | id m5s2-1 harus m5s1-
			id: m5s1-2    | id: m5s1-1 | 10 | id m5s1-1 sudah dipakai
			penjelasan    | alasan     | 9  | kunci alasan tidak dikenal
			penjelasan: E | soal: E    | 9  | kunci soal sudah ada di atas
			soal          | tanya      | 1  | kunci soal tidak ada
			benar: true   | benar: ya  | 6  | benar harus true atau false
			""")
	void tellsWhatIsWrongInAQuiz(String before, String after, String line, String what) throws IOException {
		String quiz = quiz(4);
		String broken = before.startsWith("- teks") ? quiz.replaceFirst("- teks: D", "- teks: b")
				: quiz.replaceFirst(before, after);
		write("sesi-1.kuis.yaml", broken);
		assertMistake("sesi-1.kuis.yaml", line, what);
	}

	@Test
	void refusesTwoRightAnswers() throws IOException {
		write("sesi-1.kuis.yaml", quiz(4).replaceFirst("- teks: D", "- teks: D\n      benar: true"));
		assertMistake("sesi-1.kuis.yaml", "4", "ada 2 jawaban yang benar");
	}

	@Test
	void refusesTooManyQuestionsAndOptions() throws IOException {
		write("sesi-1.kuis.yaml", quiz(6));
		assertMistake("sesi-1.kuis.yaml", "1", "ada 6 soal; harus 4 sampai 5");
		write("sesi-1.kuis.yaml", quiz(4).replaceFirst("- teks: D", "- teks: D\n    - teks: E"));
		assertMistake("sesi-1.kuis.yaml", "4", "ada 4 pilihan; harus 2 sampai 3");
	}

	@Test
	void refusesWordsThatMayNotBeSent() throws IOException {
		change("sesi-1.md", "## Ringkasan\n", "## Ringkasan\nIbu sehat.\nAda sanksi bagi yang tidak datang.\n");
		assertMistake("sesi-1.md", "5", "\"sanksi\" tidak boleh");
		write("sesi-1.kuis.yaml", quiz(4).replaceFirst("penjelasan: E", "penjelasan: Uang cair bulan depan."));
		assertMistake("sesi-1.kuis.yaml", "9", "\"Uang cair\" tidak boleh");
	}

	@Test
	void whatIsHardToReadIsOnlyRemarked() throws IOException {
		change("sesi-1.md", "## Di rumah\n", "## Di rumah\nLakukan secara komprehensif.\n");
		assertThat(mistakes()).isEmpty();
		assertThat(ContentConfiguration.hardToRead(new MessagesFolder(Optional.of(this.own))))
			.anyMatch((remark) -> remark.startsWith(this.own + "/") && remark.contains("sesi-1.md:")
					&& remark.endsWith("kata \"komprehensif\" tidak ada di daftar kata"));
		assertThat(ContentConfiguration.hardToRead(new MessagesFolder(Optional.empty()))).isEmpty();
	}

	@Test
	void refusesTooFewQuestions() throws IOException {
		write("sesi-1.kuis.yaml", quiz(3));
		assertMistake("sesi-1.kuis.yaml", "1", "ada 3 soal");
	}

	@Test
	void refusesAnOptionThatIsTooLong() throws IOException {
		write("sesi-1.kuis.yaml", quiz(4).replaceFirst("teks: D", "teks: " + "ibu ".repeat(16)));
		assertMistake("sesi-1.kuis.yaml", "8", "pilihan terlalu panjang");
	}

	@Test
	void refusesWhatIsNoYaml() throws IOException {
		write("sesi-1.kuis.yaml", "- id: m5s1-1\n  soal: \"tidak ditutup\n");
		assertThat(mistakes())
			.anyMatch((mistake) -> mistake.contains("sesi-1.kuis.yaml:") && mistake.contains("susunan YAML keliru"));
	}

	@Test
	void refusesWhatIsNotUtf8() throws IOException {
		Path file = this.own.resolve(FOLDER + "sesi-1.md");
		Files.createDirectories(file.getParent());
		Files.write(file, "# Pelayanan \u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertMistake("sesi-1.md", "1", "simpan sebagai UTF-8");
	}

	@Test
	void refusesNumbersThatExist() throws IOException {
		change("modul.yaml", "global: 14", "global: 1");
		assertThat(mistakes()).anyMatch((mistake) -> mistake.contains("nomor global 1 sudah ada di "));
	}

	@Test
	void refusesKeysAndNumbersItDoesNotKnow() throws IOException {
		change("modul.yaml", "nomor: 5\n", "nomor: lima\nwarna: merah\n");
		assertMistake("modul.yaml", "1", "nomor harus berupa angka");
		assertMistake("modul.yaml", "2", "kunci warna tidak dikenal");
	}

	@Test
	void refusesAFileThatIsMissing() throws IOException {
		change("modul.yaml", "berkas: sesi-2", "berkas: sesi-9");
		assertThat(mistakes()).anyMatch((mistake) -> mistake.endsWith("sesi-9.md:1: berkas tidak ada"))
			.anyMatch((mistake) -> mistake.endsWith("sesi-2.md:1: berkas ini tidak disebut di modul.yaml"));
	}

	@Test
	void tellsAllMistakesAtOnce() throws IOException {
		change("sesi-1.md", "## Ringkasan\n",
				"## Ringkasan\nHalo {nama}. Lihat http://contoh.com\n## Lain\n## Ringkasan\n");
		write("sesi-1.kuis.yaml", quiz(3));
		assertThat(mistakes()).hasSize(5);
	}

	private CatalogueLoaded load() {
		return ContentConfiguration.load(new MessagesFolder(Optional.of(this.own)));
	}

	private List<String> mistakes() {
		return switch (load()) {
			case CatalogueLoaded.Ready _ -> List.of();
			case CatalogueLoaded.Broken(List<String> mistakes) -> mistakes;
		};
	}

	private void assertMistake(String file, String line, String what) {
		assertThat(mistakes()).anySatisfy(
				(mistake) -> assertThat(mistake).contains(file + ":" + line.strip() + ": ").contains(what.strip()));
	}

	private void change(String name, String before, String after) throws IOException {
		String text = String.join("\n", new MessagesFolder(Optional.empty()).lines(FOLDER + name).orElseThrow()) + "\n";
		assertThat(text).contains(before);
		write(name, text.replaceFirst(java.util.regex.Pattern.quote(before),
				java.util.regex.Matcher.quoteReplacement(after)));
	}

	private void write(String name, String text) throws IOException {
		Path file = this.own.resolve(FOLDER + name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static String quiz(int questions) {
		StringBuilder quiz = new StringBuilder();
		for (int i = 1; i <= questions; i++) {
			quiz.append("""
					- id: m5s1-%d
					  soal: A
					  pilihan:
					    - teks: B
					    # yang ini
					      benar: true
					    - teks: C
					    - teks: D
					  penjelasan: E
					""".formatted(i));
		}
		return quiz.toString();
	}

}
