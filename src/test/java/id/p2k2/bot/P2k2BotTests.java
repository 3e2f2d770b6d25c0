package id.p2k2.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class P2k2BotTests {

	@TempDir
	private Path messages;

	@Test
	void tellsTheMistakesOfPhrasesAndLessonsTogether() throws IOException {
		Files.writeString(this.messages.resolve("id.properties"), "tidak.ada = Halo\n");
		Path modul = Files.createDirectories(this.messages.resolve("modul/09-baru"));
		Files.writeString(modul.resolve("modul.yaml"), "nomor: 9\njudul: Baru\n");
		MockEnvironment environment = new MockEnvironment()
			.withProperty("TELEGRAM_BOT_TOKEN", "7000000001:" + "a".repeat(35))
			.withProperty("P2K2_MESSAGES", this.messages.toString());
		assertThat(P2k2Bot.mistakes(environment)).anyMatch((mistake) -> mistake.contains("id.properties:1: "))
			.anyMatch((mistake) -> mistake.endsWith("modul.yaml:1: kunci sesi tidak ada"));
	}

	@Test
	void tellsForbiddenWordsWhereverTheOperatorWroteThem() throws IOException {
		Files.writeString(this.messages.resolve("jv.properties"), "plan.dropped = Uang cair bulan depan.\n");
		Path answers = Files.createDirectories(this.messages.resolve("tanya-jawab"));
		Files.writeString(answers.resolve("baru.yaml"), """
				- id: baru
				  tanya: "Apa ini?"
				  juga: []
				  jawab: "Yang tidak datang kena sanksi."
				  sumber: tanya pendamping
				""");
		Path modul = Files.createDirectories(this.messages.resolve("modul/05-kesejahteraan-sosial"));
		Files.writeString(modul.resolve("sesi-1.md"), "# Pelayanan bagi Penyandang Disabilitas Berat\n\nwajib\n");
		Files.writeString(modul.resolve("sesi-2.kuis.yaml"),
				"- id: m5s2-1\n  soal: Apa?\n  pilihan: []\n  penjelasan: Ibu bodoh.\n");
		MockEnvironment environment = new MockEnvironment()
			.withProperty("TELEGRAM_BOT_TOKEN", "7000000001:" + "a".repeat(35))
			.withProperty("P2K2_MESSAGES", this.messages.toString());
		assertThat(P2k2Bot.mistakes(environment))
			.anyMatch((mistake) -> mistake.endsWith("jv.properties:1: \"Uang cair\" tidak boleh"))
			.anyMatch((mistake) -> mistake.contains("baru.yaml:4: "))
			.anyMatch((mistake) -> mistake.contains("sesi-1.md:1: "))
			.anyMatch((mistake) -> mistake.endsWith("sesi-2.kuis.yaml:4: \"bodoh\" tidak boleh"));
	}

}
