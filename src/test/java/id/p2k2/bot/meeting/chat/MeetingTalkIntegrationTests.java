package id.p2k2.bot.meeting.chat;

import java.util.List;
import java.util.stream.IntStream;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MeetingTalkIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@Test
	void plansOneMeetingByPressing() {
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		assertThat(andi.newest().labels()).containsExactly("Satu pertemuan", "Sebulan penuh");
		presses(andi, "Satu pertemuan");
		assertThat(andi.newest().labels()).containsExactlyInAnyOrder("Mawar", "Melati");
		presses(andi, "Melati");
		presses(andi, "Sen 7 Des");
		presses(andi, "09.00");
		assertThat(andi.newest().labels()).containsExactly("Rumah ketua");
		presses(andi, "Rumah ketua");
		says(andi, "Pola asuh");
		assertThat(andi.newest().text()).contains("Senin, 7 Desember 2026 pukul 09.00 WIB", "di rumah Bu Rini",
				"Pola asuh");
		assertThat(andi.newest().labels()).containsExactly("Simpan", "Ubah", "Batal");
		presses(andi, "Simpan");
		assertThat(andi.messages()).anyMatch((bubble) -> bubble.text().startsWith("Tersimpan."));
		assertThat(meetings()).isEqualTo(1);
		assertThat(andi.unansweredPresses()).isEmpty();
	}

	@Test
	void plansOneMeetingByTypingAndExplainsDatesThatCannotBe() {
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		says(andi, "1");
		says(andi, "kelompok melati");
		says(andi, "31 november");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("tidak ada di kalender"));
		says(andi, "minggu depan");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("belum jelas"));
		says(andi, "selasa 7/12");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("Senin, 7 Desember 2026, bukan Selasa"));
		says(andi, "7 des 2020");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("sudah lewat"));
		says(andi, "7 des");
		says(andi, "25");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("Jam itu tidak ada"));
		says(andi, "9");
		says(andi, "di balai desa");
		says(andi, "Pola asuh");
		assertThat(andi.newest().text()).contains("pukul 09.00 WIB\ndi balai desa");
		says(andi, "ya");
		assertThat(meetings()).isEqualTo(1);
	}

	@Test
	void refusesAnHourThatIsOverToday() {
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		presses(andi, "Satu pertemuan");
		presses(andi, "Melati");
		says(andi, "hari ini");
		says(andi, "jam 7 pagi");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("sudah lewat hari ini"));
	}

	@Test
	void changesAPartAndJoinsAnotherKelompok() {
		Phone andi = phone("Andi");
		drafts(andi);
		presses(andi, "Ubah");
		presses(andi, "Jam");
		says(andi, "setengah 10");
		assertThat(andi.newest().text()).contains("09.30");
		presses(andi, "Ubah");
		presses(andi, "Gabung kelompok");
		presses(andi, "Mawar");
		assertThat(andi.newest().text()).contains("Mawar dan Melati");
		presses(andi, "Simpan");
		assertThat(count("SELECT COUNT(*) FROM meeting_kelompok")).isEqualTo(2);
	}

	@Test
	void warnsOfAClashAndPlansAllTheSame() {
		planned();
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		presses(andi, "Satu pertemuan");
		presses(andi, "Mawar");
		says(andi, "7/12");
		says(andi, "10");
		says(andi, "balai desa");
		says(andi, "Pola asuh");
		assertThat(andi.newest().text()).contains("waktu yang berdekatan: kelompok Melati");
		presses(andi, "Simpan");
		assertThat(meetings()).isEqualTo(2);
	}

	@Test
	void confirmsBySlashCommandAndShowsTheStateAgain() {
		planned();
		Phone rini = phone("Rini");
		says(rini, "/konfirmasi");
		assertThat(rini.newest().text()).contains("Senin, 7 Desember 2026 pukul 09.00 WIB", "di rumah Bu Rini",
				"Jadi?");
		assertThat(rini.newest().labels()).containsExactly("Jadi", "Usul pindah", "Tidak jadi");
		says(rini, "insyaallah jadi");
		assertThat(rini.messages()).anyMatch((bubble) -> bubble.text().startsWith("Terima kasih, pertemuannya jadi"));
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE status = 'CONFIRMED'")).isEqualTo(1);
		says(rini, "/konfirmasi");
		assertThat(rini.newest().text()).contains("sudah jadi", "0 keluarga");
		assertThat(rini.newest().labels()).containsExactly("Jadi", "Usul pindah", "Tidak jadi");
	}

	@Test
	void saysSoWhenNothingIsPlanned() {
		says(phone("Rini"), "/konfirmasi");
		assertThat(phone("Rini").newest().text()).contains("Belum ada pertemuan");
		says(phone("Siti"), "/jadwal");
		assertThat(phone("Siti").newest().text()).contains("Belum ada jadwal pertemuan untuk kelompok Melati");
	}

	@Test
	void asksForAMoveThatThePendampingDecides() {
		planned();
		Phone rini = phone("Rini");
		says(rini, "/konfirmasi");
		presses(rini, "Usul pindah");
		presses(rini, "Sel 8 Des");
		says(rini, "jam 10");
		assertThat(rini.newest().text()).contains("Selasa, 8 Desember 2026 pukul 10.00 WIB", "Pak Andi");
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE local_date = '2026-12-07'")).isEqualTo(1);
		says(rini, "/konfirmasi");
		assertThat(rini.newest().text()).contains("menunggu jawaban Pak Andi");
		press(phone("Andi"), "temu:setuju:" + number("meeting_request"));
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE local_date = '2026-12-08' AND status = 'CONFIRMED'"))
			.isEqualTo(1);
	}

	@Test
	void asksForACancellationWithAReason() {
		planned();
		Phone rini = phone("Rini");
		says(rini, "/konfirmasi");
		says(rini, "tidak jadi");
		presses(rini, "Ada hajatan");
		assertThat(rini.newest().text()).contains("Kami tanyakan kepada Pak Andi");
		assertThat(this.world.jdbc().sql("SELECT reason FROM meeting_request").query(String.class).single())
			.isEqualTo("Ada hajatan");
	}

	@Test
	void takesNothingFromForgedButtons() {
		planned();
		press(phone("Lastri"), "temu:jadi:" + number("meeting") + ":1:" + this.village.group("Melati").value());
		press(phone("Lastri"), "temu:pindah:" + number("meeting") + ":1:" + this.village.group("Melati").value());
		press(phone("Rini"), "temu:hentikan:" + number("meeting") + ":1");
		press(phone("Rini"), "temu:ya");
		press(phone("Yuni"), "temu:datang:" + number("meeting") + ":1:" + this.village.kpm("Siti").value());
		press(phone("Siti"), "temu:jadi:x:y:z");
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE status = 'PLANNED'")).isEqualTo(1);
		assertThat(count("SELECT COUNT(*) FROM rsvp")).isZero();
		for (String who : List.of("Lastri", "Rini", "Yuni", "Siti")) {
			assertThat(phone(who).newest().fromBot()).isTrue();
		}
	}

	@Test
	void namesTheFamiliesOfOnePhoneAndKeepsTheirAnswersApart() {
		confirmed();
		Phone siti = phone("Siti");
		says(siti, "/jadwal");
		assertThat(siti.newest().text()).contains("Ibu Siti: belum menjawab", "Ibu Nur: belum menjawab");
		assertThat(siti.newest().labels()).containsExactly("Bisa datang – Ibu Siti", "Tidak bisa – Ibu Siti",
				"Bisa datang – Ibu Nur", "Tidak bisa – Ibu Nur");
		presses(siti, "Tidak bisa – Ibu Siti");
		assertThat(siti.newest().labels()).containsExactly("Sakit", "Kerja", "Hajatan/layatan", "Jauh", "Urusan anak",
				"Lainnya");
		presses(siti, "Kerja");
		assertThat(siti.newest().labels()).containsExactly("Bisa datang – Ibu Siti");
		assertThat(siti.visibleLabels()).contains("Bisa datang – Ibu Nur", "Tidak bisa – Ibu Nur");
	}

	@Test
	void showsThePendampingWhoComesAndTheKetuaOnlyHowMany() {
		confirmed();
		Phone siti = phone("Siti");
		says(siti, "/jadwal");
		presses(siti, "Tidak bisa – Ibu Siti");
		says(phone("Wati"), "/jadwal");
		says(phone("Wati"), "bisa");
		Phone andi = phone("Andi");
		says(andi, "/kelompok");
		presses(andi, "Melati");
		assertThat(andi.newest().text()).contains("1 bisa datang, 1 tidak bisa, 1 belum menjawab",
				"Bisa datang: Ibu Wati", "Tidak bisa: Ibu Siti", "Belum menjawab: Ibu Nur");
		assertThat(andi.newest().labels()).containsExactly("Pindah", "Batalkan", "Rekam suara");
		says(phone("Rini"), "/konfirmasi");
		assertThat(phone("Rini").newest().text()).contains("1 keluarga").doesNotContain("Wati", "Siti", "Nur");
	}

	@Test
	void offersNothingToSayOnceItHasBegun() {
		confirmed();
		Phone wati = phone("Wati");
		says(wati, "/jadwal");
		long bubble = wati.newest().id();
		this.world.clock().stopAt(java.time.Instant.parse("2026-12-07T02:30:00Z"));
		wati.pressesOn(bubble, "Bisa datang");
		this.world.settle();
		assertThat(wati.newest().text()).contains("sudah mulai");
		says(wati, "/jadwal");
		assertThat(wati.newest().labels()).isEmpty();
	}

	@Test
	void movesAndCancelsAsThePendampingSays() {
		planned();
		Phone andi = phone("Andi");
		says(andi, "/kelompok Melati");
		assertThat(andi.newest().labels()).containsExactly("Tandai jadi", "Pindah", "Batalkan", "Rekam suara");
		presses(andi, "Pindah");
		says(andi, "8/12");
		presses(andi, "10.00");
		presses(andi, "Tetap di rumah Bu Rini");
		assertThat(andi.newest().text()).contains("Selasa, 8 Desember 2026 pukul 10.00 WIB");
		says(andi, "/kelompok Melati");
		presses(andi, "Batalkan");
		presses(andi, "Ya, batalkan");
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE status = 'CANCELLED' AND revision = 3")).isEqualTo(1);
	}

	@Test
	void summarisesWhatWaits() {
		planned();
		this.world.clock().stopAt(java.time.Instant.parse("2026-12-06T01:00:00Z"));
		Phone andi = phone("Andi");
		says(andi, "/ringkasan");
		assertThat(andi.newest().text()).contains("Hari ini dan besok", "0 bisa datang", "Belum dikonfirmasi");
		presses(andi, "Tandai jadi");
		assertThat(count("SELECT COUNT(*) FROM meeting WHERE status = 'CONFIRMED'")).isEqualTo(1);
	}

	@Test
	void plansAMonthFromPastedLinesAndCopiesItIntoTheNext() {
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		presses(andi, "Sebulan penuh");
		presses(andi, "Desember 2026");
		assertThat(andi.newest().text()).contains("Mawar: belum ada", "Melati: belum ada");
		assertThat(andi.newest().labels()).containsExactly("Simpan semua", "Ubah satu", "Batal");
		says(andi, "Melati 7/12 9 rumah Bu Rini\nKenanga 8/12 9 balai desa\nMawar 31/11 9 balai desa");
		assertThat(lately(andi, 2)).anyMatch((text) -> text.contains("Kenanga 8/12 9 balai desa")
				&& text.contains("belum kami kenali") && text.contains("tidak ada di kalender"));
		assertThat(andi.newest().text()).contains("Melati: Sen 7 Des pukul 09.00, di rumah Bu Rini");
		presses(andi, "Ubah satu");
		presses(andi, "Mawar");
		says(andi, "7/12 10 balai desa");
		assertThat(andi.newest().text()).contains("Mawar: Sen 7 Des pukul 10.00, di balai desa",
				"berdekatan waktunya dengan kelompok Melati");
		presses(andi, "Simpan semua");
		assertThat(meetings()).isEqualTo(2);
		says(andi, "/rencana");
		presses(andi, "Sebulan penuh");
		presses(andi, "Januari 2027");
		assertThat(andi.newest().text()).contains("Melati: Sen 4 Jan pukul 09.00, di rumah Bu Rini");
	}

	@Test
	void pagesAMonthThatIsTooLongForOneMessage() {
		String long120 = "rumah warga di ujung jalan kampung yang panjang sekali, sebelah sawah, dekat jembatan bambu";
		IntStream.rangeClosed(1, 30)
			.forEach((number) -> this.village.group("Tambahan " + (char) ('A' + number % 26) + number, "Andi"));
		Phone andi = phone("Andi");
		says(andi, "/rencana");
		presses(andi, "Sebulan penuh");
		presses(andi, "Desember 2026");
		StringBuilder lines = new StringBuilder();
		IntStream.rangeClosed(1, 30)
			.forEach((number) -> lines
				.append("Tambahan " + (char) ('A' + number % 26) + number + " 7/12 9 " + long120 + "\n"));
		says(andi, lines.substring(0, Math.min(lines.length(), 4000)));
		assertThat(andi.newest().labels()).contains("Simpan semua");
		assertThat(andi.messages()).allMatch((bubble) -> bubble.text().length() <= 4096);
		assertThat(andi.messages().stream().filter((bubble) -> bubble.text().startsWith("Desember 2026")).count())
			.isGreaterThan(2);
	}

	private void planned() {
		Phone andi = phone("Andi");
		drafts(andi);
		presses(andi, "Simpan");
	}

	private void confirmed() {
		planned();
		press(phone("Rini"), "temu:jadi:" + number("meeting") + ":1:" + this.village.group("Melati").value());
	}

	private void drafts(Phone andi) {
		says(andi, "/rencana");
		presses(andi, "Satu pertemuan");
		presses(andi, "Melati");
		says(andi, "7/12");
		says(andi, "9");
		presses(andi, "Rumah ketua");
		says(andi, "Pola asuh");
	}

	private Phone phone(String name) {
		return this.village.phone(name);
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	private void presses(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

	/** A press with data of the test's making, on whatever message there is. */
	private void press(Phone phone, String data) {
		says(phone, "/menu");
		phone.pressesStale(phone.newest().id(), data);
		this.world.settle();
	}

	private static List<String> lately(Phone phone, int last) {
		List<Bubble> all = phone.messages().stream().filter(Bubble::fromBot).toList();
		return all.subList(Math.max(0, all.size() - last), all.size()).stream().map(Bubble::text).toList();
	}

	private long number(String table) {
		return this.world.jdbc().sql("SELECT MAX(id) FROM " + table).query(Long.class).single();
	}

	private long meetings() {
		return count("SELECT COUNT(*) FROM meeting");
	}

	private long count(String sql) {
		return this.world.jdbc().sql(sql).query(Long.class).single();
	}

}
