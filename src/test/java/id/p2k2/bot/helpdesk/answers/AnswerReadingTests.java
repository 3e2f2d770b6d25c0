package id.p2k2.bot.helpdesk.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import id.p2k2.bot.text.MessagesFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerReadingTests {

	private static final String SOUND = """
			- id: uji-satu
			  tanya: "Apa isi uji ini?"
			  juga: ["isi uji"]
			  jawab: |
			    Satu baris.
			    Tanya pendamping.
			  sumber: tanya pendamping
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void makeTheTopicFolder() throws IOException {
		Files.createDirectory(this.folder.resolve("tanya-jawab"));
	}

	@Test
	void addsAFileOfTheOperator() throws IOException {
		write("uji.yaml", SOUND);

		assertThat(ready().find("uji-satu")).get().extracting(Answer::text).isEqualTo("Satu baris.\nTanya pendamping.");
		assertThat(ready().find("kks-hilang")).isPresent();
	}

	@Test
	void tellsWhoseWordAnAnswerIsWhereAnEditorSaysSo() throws IOException {
		write("uji.yaml", SOUND + "  dari: Kemensos\n");

		assertThat(ready().find("uji-satu")).get().extracting(Answer::source).isEqualTo(Optional.of("Kemensos"));
		assertThat(ready().find("kks-hilang")).get().extracting(Answer::source).isEqualTo(Optional.empty());
	}

	@Test
	void namesAShownSourceThatIsAnAddress() throws IOException {
		write("uji.yaml", SOUND + "  dari: ayobogor.com\n");

		assertThat(mistakes()).singleElement().asString().contains("uji.yaml:8: alamat ayobogor.com bukan .go.id");
	}

	@Test
	void takesAFileOfTheOperatorInPlaceOfThePackedOne() throws IOException {
		write("kartu.yaml", SOUND);

		assertThat(ready().find("uji-satu")).isPresent();
		assertThat(ready().find("kks-hilang")).isEmpty();
	}

	@Test
	void namesAMissingKeyWithFileAndLine() throws IOException {
		write("uji.yaml", SOUND.replace("  sumber: tanya pendamping\n", ""));

		assertThat(mistakes()).singleElement().asString().endsWith("uji.yaml:1: kunci sumber tidak ada");
	}

	@Test
	void namesAnUnknownKeyAndAKeyThatIsThereTwice() throws IOException {
		write("uji.yaml", SOUND + "  warna: biru\n  id: uji-dua\n");

		assertThat(mistakes()).satisfiesExactlyInAnyOrder(
				(mistake) -> assertThat(mistake).endsWith("uji.yaml:8: kunci warna tidak dikenal"),
				(mistake) -> assertThat(mistake).endsWith("uji.yaml:9: kunci id sudah ada di atas"));
	}

	@Test
	void namesAnIdThatAnotherFileHas() throws IOException {
		write("uji.yaml", SOUND.replace("uji-satu", "kks-hilang"));

		assertThat(mistakes()).singleElement().asString().endsWith("uji.yaml:1: id kks-hilang sudah dipakai");
	}

	@Test
	void namesAnIdThatIsNoId() throws IOException {
		write("uji.yaml", SOUND.replace("uji-satu", "Uji Satu"));

		assertThat(mistakes()).singleElement().asString().contains("uji.yaml:1: id hanya boleh huruf kecil");
	}

	@Test
	void namesAQuestionThatIsThereAlready() throws IOException {
		write("uji.yaml", SOUND + SOUND.replace("uji-satu", "uji-dua"));

		assertThat(mistakes()).singleElement().asString().endsWith("uji.yaml:9: pertanyaan ini sudah ada");
	}

	@Test
	void namesTextsThatAreTooLongForAButtonOrABubble() throws IOException {
		write("uji.yaml",
				SOUND.replace("Apa isi uji ini?", "a".repeat(61)).replace("Satu baris.", "Kata ".repeat(140)));

		assertThat(mistakes()).hasSize(2);
		assertThat(mistakes().get(0)).endsWith("uji.yaml:2: tanya terlalu panjang: 61 huruf, paling banyak 60");
		assertThat(mistakes().get(1)).contains("uji.yaml:4: jawab terlalu panjang");
	}

	@Test
	void namesAnEmptyTextAndAListThatIsNone() throws IOException {
		write("uji.yaml", SOUND.replace("\"Apa isi uji ini?\"", "\"\"").replace("[\"isi uji\"]", "isi uji"));

		assertThat(mistakes()).hasSize(2);
		assertThat(mistakes().get(0)).endsWith("uji.yaml:2: tanya harus berisi tulisan");
		assertThat(mistakes().get(1)).endsWith("uji.yaml:3: juga harus berupa daftar tulisan");
	}

	@Test
	void namesThreatsAndPromisesWithTheirLine() throws IOException {
		write("uji.yaml", SOUND.replace("Tanya pendamping.", "Kalau tidak, bantuan dicabut."));

		assertThat(mistakes()).singleElement().asString().endsWith("uji.yaml:6: \"dicabut\" tidak boleh");
	}

	@Test
	void allowsAddressesOfTheGovernmentAlone() throws IOException {
		write("uji.yaml", SOUND.replace("Satu baris.", "Buka lapor.go.id, bukan cekbansoskemensosgo.id ya."));

		assertThat(mistakes()).singleElement()
			.asString()
			.endsWith("uji.yaml:5: alamat cekbansoskemensosgo.id bukan .go.id");
	}

	@Test
	void refusesTelephoneNumbersAndMarkup() throws IOException {
		write("uji.yaml", SOUND.replace("Satu baris.", "Telepon 0811-1022-210, <b>segera</b>."));

		assertThat(mistakes()).allMatch((mistake) -> mistake.contains("uji.yaml:5: "))
			.anyMatch((mistake) -> mistake.endsWith("nomor panjang tidak boleh"))
			.anyMatch((mistake) -> mistake.endsWith("tanda < tidak boleh"));
	}

	@Test
	void namesTheLineOfBrokenYaml() throws IOException {
		write("uji.yaml", SOUND + "- id: [\n");

		assertThat(mistakes()).singleElement().asString().contains("susunan YAML keliru").contains("uji.yaml:");
	}

	@Test
	void wantsAListOfAnswers() throws IOException {
		write("uji.yaml", "id: uji-satu\n");

		assertThat(mistakes()).singleElement().asString().contains("uji.yaml:1: berkas harus berupa daftar");
	}

	@Test
	void refusesABookWithoutTheAdviceOnHoaxes() throws IOException {
		write("penipuan.yaml", SOUND);

		assertThat(mistakes()).singleElement().asString().contains("id hoaks-tautan harus ada");
	}

	@Test
	void namesLinesOfEverydayWordsThatCannotBeUsed() throws IOException {
		write("kata-sehari-hari.txt", "# catatan\nblm, durung = belum\nblm = sudah\ntanpa arti\ndua kata = satu\n");

		assertThat(mistakes()).satisfiesExactly(
				(mistake) -> assertThat(mistake).endsWith("kata-sehari-hari.txt:3: kata blm sudah ada di atas"),
				(mistake) -> assertThat(mistake).contains("kata-sehari-hari.txt:4: tulis seperti ini"),
				(mistake) -> assertThat(mistake).contains("kata-sehari-hari.txt:5: \"dua kata\" harus satu kata"));
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve("tanya-jawab").resolve(name), text);
	}

	private AnswersLoaded load() {
		return AnswersConfiguration.load(new MessagesFolder(Optional.of(this.folder)));
	}

	private AnswerBook ready() {
		return ((AnswersLoaded.Ready) load()).book();
	}

	private List<String> mistakes() {
		return ((AnswersLoaded.Broken) load()).mistakes();
	}

}
