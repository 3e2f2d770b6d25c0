package id.p2k2.bot.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForbiddenWordsTests {

	private final ForbiddenWords forbidden = ForbiddenWords.packed();

	@TempDir
	private Path own;

	@ParameterizedTest
	@ValueSource(strings = { "Yang tidak datang, uang bantuan hilang.", "Uang turun bulan depan.",
			"Uangnya cair minggu depan.", "Bulan depan PKH ditambah.", "Bantuan terlambat karena data.",
			"Kalau rajin hadir, bantuan tetap diberikan.", "Uang datang tanggal 5.", "Saldo masuk besok.",
			"Dana PKH ditahan dulu.", "Percayalah, pencairan segera.", "Keluarga bisa dikeluarkan dari PKH.",
			"Bantuan dihapus.", "Datang ya, biar uangnya lancar.", "Bantuan\nakan cair.", "Besok uangnya turun.",
			"Tidak ikut kuis, bantuan tetap." })
	void whatSaysAnythingAboutAidIsFound(String text) {
		assertThat(this.forbidden.hits(text)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ibu bodoh kalau tidak tahu.", "Ini salah ibu.", "Anak malas itu karena orang tuanya.",
			"Ibu wajib datang.", "Harus datang supaya dapat beras.", "Nama Ibu dicoret.", "Ada sanksi.", "Kamu gagal.",
			"Yang jarang hadir dilaporkan ke dinas.", "Kalau tidak hadir kena teguran.", "Awas!", "Hukuman menanti.",
			"Anda salah!", "Itu kesalahan Ibu." })
	void insultsBlameAndThreatsAreFound(String text) {
		assertThat(this.forbidden.hits(text)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tekan salah satu.", "Begitu uang datang, sisihkan sedikit.", "Uang masuk dicatat.",
			"Ibu dan Bapak makan bersama.", "Perlu bantuan? Telepon 129.", "Cari bantuan. Datang ke puskesmas.",
			"Anak tidak datang ke sekolah? Temui gurunya." })
	void whatIsHarmlessPasses(String text) {
		assertThat(this.forbidden.hits(text)).isEmpty();
	}

	@Test
	void tellsTheLine() {
		String text = "Ibu makan.\nLalu Bapak.\nKamu juga.";
		assertThat(this.forbidden.hits(text)).singleElement()
			.satisfies((hit) -> assertThat(hit.line(text)).isEqualTo(2))
			.satisfies((hit) -> assertThat(hit.mistake()).isEqualTo("\"Kamu\" tidak boleh"));
	}

	@Test
	void everyExceptionHasAReasonAndIsNeeded() throws java.io.IOException {
		assertThat(ForbiddenWords.exceptions()).isNotEmpty()
			.allSatisfy((exception) -> assertThat(exception.reason()).as(exception.phrase()).isNotBlank());
		String all;
		try (var files = Files.walk(Path.of("messages"))) {
			all = files
				.filter((file) -> Files.isRegularFile(file) && !file.toString().contains("daftar-kata")
						&& file.toString().matches(".*\\.(md|yaml|properties)"))
				.map(ForbiddenWordsTests::read)
				.collect(Collectors.joining("\n"));
		}
		assertThat(ForbiddenWords.exceptions()).allSatisfy((exception) -> assertThat(all).contains(exception.phrase()));
	}

	@Test
	void aFolderOfTheOperatorCannotAllowMore() throws java.io.IOException {
		Path list = this.own.resolve("daftar-kata/pengecualian.txt");
		Files.createDirectories(list.getParent());
		Files.writeString(list, "Ada sanksi | boleh\n");
		assertThat(new MessagesFolder(Optional.of(this.own)).lines("daftar-kata/pengecualian.txt")).isPresent();
		assertThat(ForbiddenWords.packed().hits("Ada sanksi.")).hasSize(1);
	}

	@Test
	void shortTextsOfTheOperatorAreChecked() throws java.io.IOException {
		Files.writeString(this.own.resolve("jv.properties"), "plan.dropped = Nggih.\nplan.back = Uang turun besok\n");
		TextsLoaded loaded = TextConfiguration.load(new MessagesFolder(Optional.of(this.own)));
		assertThat(loaded).isInstanceOfSatisfying(TextsLoaded.Broken.class, (broken) -> assertThat(broken.mistakes())
			.isEqualTo(List.of(this.own.resolve("jv.properties") + ":2: \"Uang turun\" tidak boleh")));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
