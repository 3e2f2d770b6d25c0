package id.p2k2.bot.learning;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class GroupQuizIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	private Village village;

	private Phone andi;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
		this.andi = this.village.phone("Andi");
	}

	@Test
	void showsCountsAndHardQuestionsButNoNames() {
		answers("Wati", 0);
		answers("Rini", 1);
		openMelati();
		assertThat(this.andi.newest().text())
			.contains("Kelompok Melati", "Keluarga yang ikut kuis di HP: 2", "(tepat 1 dari 2)")
			.doesNotContain("Wati", "Rini");
	}

	@Test
	void keepsThePendampingsGrade() {
		openMelati();
		assertThat(this.andi.newest().text()).contains("belum diisi");
		presses("Sangat Baik");
		assertThat(this.andi.newest().text()).contains("Nilai dari pendamping: Sangat Baik");
		presses("Kurang");
		assertThat(this.world.jdbc().sql("SELECT CONCAT(sesi, grade) FROM sesi_grade").query(String.class).list())
			.containsExactly("m1s1KURANG");
	}

	@Test
	void tellsNothingToAnotherPendamping() {
		Phone dewi = this.village.phone("Dewi");
		dewi.sends("/kuis");
		this.world.settle();
		assertThat(dewi.newest().text()).contains("belum ada kelompok");
		dewi.pressesStale(dewi.newest().id(), "kuisgrup:nilai:" + this.village.group("Melati").value() + ":m1s1:BAIK");
		this.world.settle();
		assertThat(dewi.newest().text()).startsWith("Pilihan itu sudah tidak berlaku");
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM sesi_grade").query(Long.class).single()).isZero();
	}

	@Test
	void countsHandsQuestionByQuestion() {
		says("/materi");
		openMelati();
		presses("Kuis angkat tangan");
		assertThat(this.andi.newest().text()).contains("Soal 1 dari 5, bacakan:");
		says("2");
		assertThat(this.andi.newest().text()).startsWith("Berapa tangan untuk pilihan 2?");
		says("banyak");
		assertThat(this.andi.newest().text()).startsWith("Berapa tangan untuk pilihan 2?");
		says("12");
		presses("Tidak ada");
		assertThat(this.andi.newest().text()).contains("Menegur keras, supaya lain kali ia lebih hati-hati: 2")
			.contains("lalu ajari: 12")
			.contains("Jawabannya: Tenang dulu");
		for (int i = 2; i <= 5; i++) {
			presses("Lanjut");
			says("1 2 3");
		}
		presses("Lanjut");
		assertThat(this.andi.newest().text()).contains("Soal 1: 12 tepat dari 14 tangan", "Soal 5: 2 tepat dari 6");
		assertThat(this.world.jdbc().sql("SELECT COUNT(*) FROM quiz_hands").query(Long.class).single()).isEqualTo(15);
		assertThat(this.andi.unansweredPresses()).isEmpty();
	}

	@Test
	void keepsWhatTheSameQuizCameToMonthsBefore() {
		openMelati();
		presses("Kurang");
		presses("Kuis angkat tangan");
		says("1 2 3");
		this.world.moveTo("2027-03-02T10:00", Zone.WIB);
		openMelati();
		presses("Baik");
		presses("Kuis angkat tangan");
		says("7 8 9");
		assertThat(this.world.jdbc()
			.sql("SELECT GROUP_CONCAT(hands ORDER BY round_on, chosen) FROM quiz_hands")
			.query(String.class)
			.single()).isEqualTo("1,2,3,7,8,9");
		assertThat(this.world.jdbc()
			.sql("SELECT GROUP_CONCAT(grade ORDER BY round_on) FROM sesi_grade")
			.query(String.class)
			.single()).isEqualTo("KURANG,BAIK");
		openMelati();
		assertThat(this.andi.newest().text()).contains("Nilai dari pendamping: Baik", "dari 24)",
				"Perlu dibahas lagi: soal 1.");
	}

	private void openMelati() {
		says("/kuis");
		presses("Melati (Sumberadi)");
		presses("Pengasuhan dan Pendidikan Anak");
		presses("Menjadi Orang Tua yang Lebih Baik");
	}

	private void answers(String name, int option) {
		Phone phone = this.village.phone(name);
		phone.sends("/kuis m1s1");
		this.world.settle();
		phone.presses("Boleh");
		this.world.settle();
		phone.pressesOn(phone.newest().id(), option);
		this.world.settle();
	}

	private void says(String text) {
		this.andi.sends(text);
		this.world.settle();
	}

	private void presses(String label) {
		this.andi.presses(label);
		this.world.settle();
	}

}
