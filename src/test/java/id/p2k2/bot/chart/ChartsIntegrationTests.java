package id.p2k2.bot.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

import id.p2k2.bot.fakes.Attachment;
import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.GeneratedKeyHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pak Andi serves Melati (four families) and Mawar (two); it is 1 December 2026.
 */
@IntegrationTest
class ChartsIntegrationTests {

	private static final int CAPTION = 1024;

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Charts charts;

	@Autowired
	private Scopes scopes;

	@TempDir
	private Path folder;

	private Village village;

	private Phone andi;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.village.staff("Joko", "Pak Joko", StaffRole.KOORDINATOR);
		this.andi = this.village.phone("Andi");
	}

	@Test
	void showsTwelveMonthsOfAllKelompokAndOfOne() throws IOException {
		for (int month = 1; month <= 12; month++) {
			meeting("Melati", LocalDate.of(2026, month, 1), "HADIR", "SAKIT", "IZIN", "ALPA");
			meeting("Mawar", LocalDate.of(2026, month, 1), "HADIR", null);
		}
		meeting("Mawar", LocalDate.of(2025, 11, 1), "ALPA", "ALPA");
		asks(this.andi, "Kehadiran per bulan");
		assertThat(this.andi.newest().labels()).containsExactly("Semua kelompok (2)", "Mawar (Sumberadi)",
				"Melati (Sumberadi)");
		presses(this.andi, "Semua kelompok (2)");
		assertThat(this.andi.newest().text()).startsWith("Kehadiran 2 kelompok\nJan 2026: 2 hadir, 1 izin, 1 sakit")
			.contains("Agu 2026:", "Des 2026: 2 hadir, 1 izin, 1 sakit, 1 alpa\nBelum ditandai: 12")
			.doesNotContain("2025");
		assertPicture(this.andi.newest());
		asks(this.andi, "Kehadiran per bulan");
		presses(this.andi, "Melati (Sumberadi)");
		assertThat(this.andi.newest().text()).contains("Des 2026: 1 hadir, 1 izin, 1 sakit, 1 alpa")
			.doesNotContain("Belum");
		Phone joko = this.village.phone("Joko");
		asks(joko, "Kehadiran per bulan");
		assertThat(joko.newest().text()).startsWith("Kehadiran Kab. Kebumen\n").contains("Des 2026: 2 hadir");
		assertPicture(joko.newest());
	}

	@Test
	void showsAKoordinatorQuizzesByMonthAndByKecamatan() throws IOException {
		Phone joko = this.village.phone("Joko");
		asks(joko, "Kuis");
		assertThat(joko.newest().labels()).containsExactly("Per bulan", "Per kecamatan");
		presses(joko, "Per bulan");
		assertThat(joko.newest().text()).isEqualTo("Belum ada jawaban kuis di Kab. Kebumen dalam setahun ini.");
		hands("Melati", "m1s1-1", "2026-09-30 17:30:00", 12, 8);
		hands("Mawar", "m1s1-1", "2026-09-30 16:30:00", 10, 5);
		hands("Mawar", "m1s1-2", "2025-12-31 16:30:00", 9, 9);
		long link = this.village.speaker("Siti").families().getFirst().link().value();
		for (int question = 1; question <= 4; question++) {
			this.world.jdbc()
				.sql("""
						INSERT INTO quiz_answer (link_id, question_id, first_try, sesi, chosen, correct, answered_at)
						VALUES (?, ?, TRUE, 'm1s1', 0, ?, '2026-12-01 00:10:00')""")
				.params(link, "q" + question, question > 1)
				.update();
		}
		this.world.jdbc().sql("""
				INSERT INTO quiz_answer (link_id, question_id, first_try, sesi, chosen, correct, answered_at)
				VALUES (?, 'q1', FALSE, 'm1s1', 1, TRUE, '2026-12-01 00:12:00')""").param(link).update();
		asks(joko, "Kuis");
		presses(joko, "Per bulan");
		assertThat(joko.newest().text()).isEqualTo("""
				Jawaban kuis yang tepat, Kab. Kebumen
				September 2026 sampai Desember 2026, jawaban pertama di HP dan angkat tangan:
				Sep 2026: 5 dari 10
				Okt 2026: 8 dari 12
				Des 2026: 3 dari 4""");
		assertPicture(joko.newest());
		asks(joko, "Kuis");
		presses(joko, "Per kecamatan");
		assertThat(joko.newest().text()).endsWith("\nKebumen: 16 dari 26");
		assertPicture(joko.newest());
	}

	private void hands(String kelompok, String question, String at, int all, int right) {
		for (int option = 0; option < 2; option++) {
			this.world.jdbc()
				.sql("""
						INSERT INTO quiz_hands (kelompok_id, question_id, chosen, sesi, hands, correct, counted_at, round_on)
						VALUES (?, ?, ?, 'm1s1', ?, ?, ?, DATE(?))""")
				.params(this.village.group(kelompok).value(), question, option, (option == 0) ? right : all - right,
						option == 0, at, at)
				.update();
		}
	}

	/** With names as long as they may be, and more kecamatan than any kabupaten has. */
	@Test
	void drawsFiftyKecamatanWithinOneCaption() throws IOException {
		for (int i = 0; i < 50; i++) {
			this.world.jdbc()
				.sql("INSERT INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. Kebumen', ?, 'Desa')")
				.param("Kecamatan Karanganyar Timur Laut %02d".formatted(i))
				.update();
			this.village.group("Anggrek " + i, "Andi");
			hands("Anggrek " + i, "m1s1-1", "2026-11-01 00:00:00", 120_000 + i, 3_000 * i % 100_000);
		}
		Phone joko = this.village.phone("Joko");
		asks(joko, "Kuis");
		presses(joko, "Per kecamatan");
		assertPicture(joko.newest());
		assertThat(joko.newest().text()).containsPattern("dan \\d+ lagi$");
	}

	@Test
	void pagesThroughManyKelompok() {
		for (int i = 0; i < 106; i++) {
			this.village.group("Anggrek Bulan Ungu nomor %03d".formatted(i), "Andi");
		}
		asks(this.andi, "Laporan yang belum selesai");
		assertThat(this.andi.newest().labels()).hasSize(21).startsWith("Semua kelompok (108)").endsWith("Berikutnya");
		for (int page = 1; page <= 5; page++) {
			presses(this.andi, "Berikutnya");
		}
		assertThat(this.andi.newest().labels()).hasSize(9).endsWith("Melati (Sumberadi)");
	}

	@Test
	void keepsRestrictedTicketsOutOfEveryBarAndSmallNumbersFromEverybody() throws IOException {
		Phone joko = this.village.phone("Joko");
		tickets("BANTUAN", 3, 0);
		tickets("BANTUAN", 2, 5);
		tickets("TANYA", 1, 30);
		tickets("POTONGAN", 4, 3);
		tickets("AMAN", 4, 3);
		asks(joko, "Laporan yang belum selesai");
		assertThat(joko.newest().text()).isEqualTo("""
				Laporan yang belum selesai, Kab. Kebumen
				Bantuan belum cair: 3 sampai 3 hari, 2 sampai seminggu, 0 lebih lama
				Pertanyaan: 0 sampai 3 hari, 0 sampai seminggu, 1 lebih lama""");
		assertPicture(joko.newest());
		tickets("POTONGAN", 2, 3);
		asks(joko, "Laporan yang belum selesai");
		assertThat(joko.newest().text())
			.endsWith("Laporan khusus sejak awal: 5 atau lebih. Isinya hanya dibaca petugas pengaduan.");
		asks(this.andi, "Laporan yang belum selesai");
		presses(this.andi, "Semua kelompok (2)");
		assertThat(this.andi.newest().text()).contains("Bantuan belum cair: 3").doesNotContain("khusus", "potongan");
	}

	@Test
	void countsNoTicketWithoutANameAndNoneHeldBackForThePendamping() {
		tickets("KARTU", 2, 1);
		this.world.jdbc().sql("UPDATE ticket SET anonymous = TRUE ORDER BY id LIMIT 1").update();
		this.world.jdbc().sql("UPDATE ticket SET held_until = '2027-01-01' ORDER BY id DESC LIMIT 1").update();
		asks(this.andi, "Laporan yang belum selesai");
		presses(this.andi, "Melati (Sumberadi)");
		assertThat(this.andi.newest().text()).endsWith("Tidak ada laporan yang belum selesai.");
		assertThat(this.andi.newest().attachment()).isNull();
	}

	@Test
	void drawsNothingForWhoDoesNotServeTheKelompokAnyMore() {
		meeting("Melati", LocalDate.of(2026, 11, 1), "HADIR");
		String key = "k" + this.village.group("Melati").value();
		String argument = this.charts.ask(this.village.speaker("Andi"), Kind.HADIR, key, "")
			.flatMap(Charts.Asked::argument)
			.orElseThrow();
		assertThat(this.charts.ask(this.village.speaker("Dewi"), Kind.HADIR, key, "")).isEmpty();
		assertThat(this.charts.make(argument, this.folder.resolve("ada"))).contains("grafik-hadir.png");
		this.village.takesOver("Dewi", "Melati", "2026-12-01");
		assertThat(this.charts.make(argument, this.folder.resolve("tiada"))).isEmpty();
		assertThat(Files.exists(this.folder.resolve("tiada"))).isFalse();
		assertThat(this.charts.ask(this.village.speaker("Dewi"), Kind.HADIR, key, "")).isPresent();
	}

	@Test
	void answersAForgedButtonOfAnotherKelompokOrKabupatenWithNothing() {
		meeting("Melati", LocalDate.of(2026, 11, 1), "HADIR");
		tickets("BANTUAN", 1, 1);
		String melati = "k" + this.village.group("Melati").value();
		String kabupaten = this.scopes.of(this.village.speaker("Joko"), Kind.HADIR).getFirst().key();
		this.village.group("Tulip", "Dewi");
		for (String who : List.of("Dewi", "Siti", "Rini", "Joko")) {
			Phone phone = this.village.phone(who);
			forges(phone, "grafik:satu:HADIR:" + melati);
			forges(phone, "grafik:satu:LAPORAN:" + melati);
			forges(phone, "grafik:satu:KUIS:" + melati);
			forges(phone, "grafik:sesi:KUIS:" + melati + ":m1s1");
			forges(phone, "grafik:satu:HADIR:semua");
		}
		for (String who : List.of("Andi", "Dewi", "Siti")) {
			forges(this.village.phone(who), "grafik:satu:LAPORAN:" + kabupaten);
		}
		forges(this.andi, "grafik:sesi:KUIS:" + melati + ":m99s1");
	}

	private void forges(Phone phone, String data) {
		phone.sends("/menu");
		this.world.settle();
		phone.pressesStale(phone.newest().id(), data);
		this.world.settle();
		assertThat(phone.newest().text()).startsWith("Maaf, gambar itu tidak ada di sini.");
		assertThat(phone.newest().attachment()).isNull();
	}

	@Test
	void showsAKoordinatorTheirOwnKabupatenOnly() {
		this.world.jdbc().sql("INSERT INTO desa (kabupaten, kecamatan, name) VALUES ('Kab. Lain', 'A', 'B')").update();
		assertThat(this.scopes.of(this.village.speaker("Joko"), Kind.HADIR)).extracting(Scope::kabupaten)
			.containsExactly(Optional.of("Kab. Kebumen"));
		assertThat(this.scopes.of(this.village.speaker("Joko"), Kind.KUIS)).hasSize(1);
		this.world.jdbc().sql("UPDATE staff SET kabupaten = NULL WHERE role = 'KOORDINATOR'").update();
		assertThat(this.scopes.of(this.village.speaker("Joko"), Kind.HADIR)).hasSize(2);
		this.world.jdbc().sql("UPDATE staff SET active = FALSE WHERE role = 'KOORDINATOR'").update();
		assertThat(this.scopes.of(this.village.speaker("Joko"), Kind.HADIR)).isEmpty();
	}

	@Test
	void keepsTheLongestCaptionWithinWhatTelegramTakes() {
		for (int month = 1; month <= 12; month++) {
			meeting("Melati", LocalDate.of(2026, month, 1), "HADIR", "SAKIT", "IZIN", null);
		}
		String key = "k" + this.village.group("Melati").value();
		this.world.jdbc().sql("UPDATE kelompok SET name = REPEAT('x', 60) WHERE name = 'Melati'").update();
		asks(this.andi, "Kehadiran per bulan");
		this.andi.pressesStale(this.andi.newest().id(), "grafik:satu:HADIR:" + key);
		this.world.settle();
		assertPictureIsThere(this.andi.newest());
		assertThat(this.andi.newest().text().length()).isLessThan(CAPTION - 12 * 20);
	}

	private static void assertPictureIsThere(Bubble bubble) {
		assertThat(Objects.requireNonNull(bubble.attachment()).kind()).isEqualTo("photo");
	}

	private static void assertPicture(Bubble bubble) throws IOException {
		Attachment picture = Objects.requireNonNull(bubble.attachment());
		assertThat(picture.kind()).isEqualTo("photo");
		assertThat(picture.mime()).isEqualTo("image/png");
		assertThat(picture.bytes()).hasSizeLessThan(100_000);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
		assertThat(image.getWidth()).isEqualTo(1000);
		assertThat(bubble.text().length()).isLessThanOrEqualTo(CAPTION);
	}

	private void asks(Phone phone, String picture) {
		phone.sends("/grafik");
		this.world.settle();
		presses(phone, picture);
	}

	private void presses(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

	/** A recorded sheet; the marks go to the members in the order of their numbers. */
	private void meeting(String kelompok, LocalDate day, @Nullable String... marks) {
		long meeting = insert("""
				INSERT INTO meeting (pendamping_id, local_date, local_hour, zone, starts_at, place, status, created_at)
				VALUES (?, ?, '09:00', 'WIB', ?, 'balai desa', 'TERJADI', ?)""", this.village.staffId("Andi").value(),
				day, day.atTime(2, 0), day.atTime(1, 0));
		long sheet = insert(
				"""
						INSERT INTO attendance_sheet (meeting_id, kelompok_id, local_date, starts_at, ask_at, asked_at, recorded_at)
						VALUES (?, ?, ?, ?, ?, ?, ?)""",
				meeting, this.village.group(kelompok).value(), day, day.atTime(2, 0), day.atTime(4, 0),
				day.atTime(4, 0), day.atTime(5, 0));
		List<Long> families = this.world.jdbc()
			.sql("SELECT kpm_id FROM membership WHERE kelompok_id = ? ORDER BY kpm_id")
			.param(this.village.group(kelompok).value())
			.query(Long.class)
			.list();
		for (int i = 0; i < marks.length; i++) {
			this.world.jdbc()
				.sql("INSERT INTO attendance_mark (sheet_id, kpm_id, number, mark) VALUES (?, ?, ?, ?)")
				.param(sheet)
				.param(families.get(i))
				.param(i + 1)
				.param(marks[i])
				.update();
		}
	}

	private void tickets(String category, int number, int days) {
		boolean restricted = List.of("POTONGAN", "PETUGAS", "AMAN").contains(category);
		for (int i = 0; i < number; i++) {
			this.world.jdbc()
				.sql("""
						INSERT INTO ticket (code, category, source, restricted, anonymous, replies_safe, state, kabupaten,
						  kelompok_id, zone, filed_at, remind_at, due_at, version)
						SELECT CONCAT('K-', LPAD(COUNT(*), 5, '0')), :category, 'KELUHAN', :restricted, FALSE, TRUE, 'BARU',
						  'Kab. Kebumen', :kelompok, 'WIB', TIMESTAMPADD(DAY, :days, '2026-12-01 00:30:00'), '2027-01-01',
						  '2027-01-01', 1 FROM ticket""")
				.param("category", category)
				.param("restricted", restricted)
				.param("kelompok", this.village.group("Melati").value())
				.param("days", -days)
				.update();
		}
	}

	private long insert(String sql, Object... parameters) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.world.jdbc().sql(sql).params(parameters).update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

}
