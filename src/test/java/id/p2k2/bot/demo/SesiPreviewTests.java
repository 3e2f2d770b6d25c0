package id.p2k2.bot.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SesiPreviewTests {

	private static final Path ORIGINAL = Path.of("messages", "modul", "05-kesejahteraan-sosial", "sesi-2.md");

	@TempDir
	private Path folder;

	@Test
	void showsEachPartAsItWouldArrive() {
		SesiPreview.View view = new SesiPreview(Optional.empty()).view("m4s1");
		assertThat(view.mistakes()).isEmpty();
		assertThat(view.sesi()).hasSize(29);
		assertThat(view.messages()).extracting(SesiPreview.Shown::part)
			.startsWith("Ringkasan 1", "Ringkasan 2", "Ringkasan 3", "Di rumah", "Dibacakan", "Permainan",
					"Kuis m4s1-1", "Jawaban m4s1-1");
		assertThat(view.messages().getFirst().html()).startsWith("<b>Upaya Pencegahan Kekerasan").contains("SAPA 129");
		assertThat(view.messages().getFirst().buttons()).containsExactly("Lanjut");
		assertThat(view.messages().get(2).buttons()).containsExactly("Di rumah", "Kuis", "Materi lain");
	}

	@Test
	void showsWhatIsSavedAtOnceAndMistakesInItsPlace() throws IOException {
		SesiPreview preview = new SesiPreview(Optional.of(this.folder));
		String before = preview.stamp();
		Path file = save("# Pentingnya Kesejahteraan Lanjut Usia", "# Pentingnya Kesejahteraan Lanjut Usia");
		assertThat(preview.stamp()).isNotEqualTo(before);
		assertThat(preview.view("m5s2").mistakes()).isEmpty();
		save("## Ringkasan\n", "## Ringkasan\nKalimat baru dari editor.\n");
		String saved = preview.stamp();
		assertThat(preview.view("m5s2").messages().getFirst().html()).contains("Kalimat baru dari editor.");
		save("## Ringkasan\n", "## Ringkasan\nBaca di www.contoh.com\n");
		assertThat(preview.stamp()).isNotEqualTo(saved);
		SesiPreview.View broken = preview.view("m5s2");
		assertThat(broken.messages()).isEmpty();
		assertThat(broken.mistakes()).singleElement()
			.asString()
			.startsWith(file + ":4: alamat www.contoh.com tidak boleh dikirim");
	}

	private Path save(String from, String to) throws IOException {
		Path file = this.folder.resolve("modul").resolve("05-kesejahteraan-sosial").resolve("sesi-2.md");
		Files.createDirectories(file.getParent());
		String text = Files.readString(ORIGINAL);
		assertThat(text).contains(from);
		return Files.writeString(file, text.replaceFirst(from, to));
	}

}
