package id.p2k2.bot.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import static id.p2k2.bot.roster.RosterStage.MEMBERS;
import static id.p2k2.bot.roster.RosterStage.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RosterListsIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private ImportCommand command;

	private RosterStage stage;

	private Phone joko;

	@BeforeEach
	void setTheStage() {
		this.stage = new RosterStage(this.world);
		this.joko = this.stage.staff("Joko", "KOORDINATOR", "Kab. Kebumen");
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, MEMBERS.replace("Dewi", "Andi"));
	}

	@Test
	void printsCardsForTheFamiliesOfAKelompokThatHaveNotJoined() {
		Phone andi = this.stage.joins("Andi");
		says(andi, "/kartu");
		assertThat(andi.newest().labels()).containsExactly("Mawar", "Melati");
		this.stage.press(andi, "Melati");
		assertThat(andi.newest().text()).contains("Kartu kelompok Melati untuk 4 keluarga");
		assertThat(this.stage.document(andi, "kartu-Melati.pdf")).startsWith("%PDF");
	}

	@Test
	void offersOneCardWhereEverybodyHasJoined() {
		this.world.jdbc()
			.sql("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) SELECT id, 1, id, 'FULL', '2026-12-01' FROM kpm")
			.update();
		Phone andi = this.stage.joins("Andi");
		says(andi, "/kartu");
		this.stage.press(andi, "Mawar");
		assertThat(andi.newest().labels()).containsExactly("Kartu untuk Ibu Lastri", "Kartu untuk Ibu Yuni");
		this.stage.press(andi, "Kartu untuk Ibu Yuni");
		assertThat(this.stage.document(andi, "kartu-Mawar.pdf")).startsWith("%PDF");
	}

	@Test
	void printsNoCardsOfAnothersKelompok() {
		Phone dewi = this.stage.joins("Dewi");
		says(dewi, "/kartu");
		assertThat(dewi.newest().text()).contains("Belum ada kelompok");
		dewi.pressesStale(dewi.newest().id(), "kartu:kelompok:1");
		this.world.settle();
		assertThat(dewi.transcript()).doesNotContain("kartu-");
	}

	@Test
	void listsStaffAndGivesANewCode() {
		this.stage.joins("Andi");
		says(this.joko, "/staf");
		assertThat(this.joko.newest().text()).contains("✔ Joko, koordinator", "✔ Andi, pendamping",
				"○ Dewi, pendamping", "○ Ratna, petugas pengaduan");
		String earlier = this.stage.document(this.joko, "kode-gabung.csv");
		this.stage.press(this.joko, "Dewi");
		this.stage.press(this.joko, "Kode baru");
		String newest = this.stage.document(this.joko, "kode-gabung.csv");
		assertThat(newest.lines()).hasSize(2).anyMatch((line) -> line.startsWith(",Dewi,PENDAMPING,"));
		assertThat(earlier).doesNotContain(newest.lines().toList().get(1));
	}

	@Test
	void deactivatesSomebodyAtOnce() {
		Phone andi = this.stage.joins("Andi");
		says(this.joko, "/staf");
		this.stage.press(this.joko, "Andi");
		assertThat(this.joko.newest().labels()).doesNotContain("Kode baru");
		this.stage.press(this.joko, "Nonaktifkan");
		assertThat(this.joko.newest().text()).contains("2 kelompok atas namanya");
		this.stage.press(this.joko, "Ya, nonaktifkan");
		says(andi, "/kartu");
		assertThat(andi.newest().text()).contains("perintah itu tidak ada");
	}

	@Test
	void doesNotLetAKoordinatorDeactivateThemselves() {
		says(this.joko, "/staf");
		this.stage.press(this.joko, "Joko");
		this.stage.press(this.joko, "Nonaktifkan");
		this.stage.press(this.joko, "Ya, nonaktifkan");
		assertThat(this.joko.newest().text()).contains("tidak bisa dilakukan");
	}

	@Test
	void showsReachByKecamatanAndKelompok() {
		long bot = World.chat(this.joko).bot();
		this.world.jdbc()
			.sql("INSERT INTO link (kpm_id, bot, chat_id, kind, created_at) SELECT id, ?, ?, 'FULL', '2026-12-01' FROM kpm WHERE name = 'Siti'")
			.params(bot, this.joko.id())
			.update();
		says(this.joko, "/wilayah");
		assertThat(this.joko.newest().text()).contains("Karanganyar: 2 kelompok, 1 dari 6 keluarga");
		this.stage.press(this.joko, "Karanganyar");
		assertThat(this.joko.newest().text()).contains("Mawar, Jatiluhur: 0 dari 2", "Melati, Jatiluhur: 1 dari 4");
	}

	@Test
	void importsFromTheCommandLine(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("anggota.csv"),
				MEMBERS.replace("Melati", "Kenanga").replace("Wati", "3305012345678901"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = this.command.run(file, new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(out.toString(StandardCharsets.UTF_8))
			.contains("3 baru, 0 berubah, 2 sama seperti sebelumnya, 1 ditolak");
		assertThat(code).isEqualTo(ImportCommand.DONE);
		assertThat(Files.readAllLines(folder.resolve("kode-gabung.csv"))).hasSize(4);
		assertThat(Files.readString(folder.resolve("baris-ditolak.csv"))).contains("••••");
		assertThat(this.stage.count("import_row WHERE import_id = (SELECT MAX(import_id) FROM import_row)"))
			.isEqualTo(6);
	}

	@Test
	void refusesAFileAtTheCommandLineWithOneSentence(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("surat.txt"), "Dengan hormat");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertThat(this.command.run(file, new PrintStream(out, true, StandardCharsets.UTF_8)))
			.isEqualTo(ImportCommand.REFUSED);
		assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

}
