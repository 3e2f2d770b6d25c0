package id.p2k2.bot.learning;

import java.time.LocalDate;
import java.util.List;

import id.p2k2.bot.fakes.Bubble;
import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.meeting.SesiSuggestion;
import id.p2k2.bot.meeting.Village;
import id.p2k2.bot.people.Speakers;
import id.p2k2.bot.privacy.PersonalData;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LearningIntegrationTests {

	@Autowired
	private World world;

	@Autowired
	private Speakers speakers;

	@Autowired
	private SesiSuggestion suggestion;

	@Autowired
	private NextSesi nextSesi;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private LearningData data;

	private Village village;

	@BeforeEach
	void settle() {
		this.village = Village.settled(this.world, this.speakers);
	}

	@Test
	void letsAStrangerRead() {
		Phone stranger = this.world.phone("Nomor baru");
		says(stranger, "/materi");
		assertThat(stranger.newest().labels()).hasSize(6).first().isEqualTo("Pengasuhan dan Pendidikan Anak");
		presses(stranger, "Perlindungan Anak");
		assertThat(stranger.messages()).hasSize(2);
		presses(stranger, "Penelantaran dan Eksploitasi terhadap Anak");
		assertThat(stranger.newest().text()).startsWith("Penelantaran dan Eksploitasi terhadap Anak (1/");
		while (stranger.newest().labels().contains("Lanjut")) {
			presses(stranger, "Lanjut");
		}
		assertThat(stranger.newest().labels()).containsExactly("Di rumah", "Materi lain");
		presses(stranger, "Di rumah");
		assertThat(stranger.newest().text()).startsWith("Di rumah: Penelantaran");
		says(stranger, "/kuis");
		assertThat(stranger.newest().text()).startsWith("Maaf, perintah itu tidak ada");
		assertThat(count("sesi_opened")).isZero();
	}

	@Test
	void readsEverySesiWithinTelegramsLimits() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/materi");
		for (Sesi sesi : this.catalogue.sesi()) {
			for (int i = 0; i < sesi.summary().size(); i++) {
				wati.pressesStale(1, LearningActions.read(sesi.code(), i));
				this.world.settle();
				assertThat(wati.newest().text()).contains(sesi.summary().get(i));
			}
			wati.pressesStale(1, LearningActions.practice(sesi.code()));
			this.world.settle();
			assertThat(wati.newest().text()).contains(sesi.practice().orElseThrow());
		}
		assertThat(wati.unansweredPresses()).isEmpty();
	}

	@Test
	void saysGentlyThatASesiIsGone() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/materi");
		wati.pressesStale(1, LearningActions.read("m9s9", 0));
		this.world.settle();
		assertThat(wati.newest().text()).startsWith("Maaf, pelajaran itu sudah tidak ada");
		wati.pressesStale(1, LearningActions.read("m1s1", 7));
		this.world.settle();
		assertThat(wati.newest().labels()).hasSize(6);
	}

	@Test
	void findsThePracticeOfWhatWasReadLast() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/pr");
		assertThat(wati.newest().text()).startsWith("Tugas di rumah dari pelajaran yang mana?");
		wati.pressesStale(1, LearningActions.read("m3s2", 0));
		this.world.settle();
		says(wati, "/pr");
		assertThat(wati.newest().text()).startsWith("Di rumah: Pentingnya Gizi untuk Ibu Menyusui");
	}

	@Test
	void prefersTheSesiOfTheGroupsLastMeeting() {
		Phone wati = this.village.phone("Wati");
		wati.pressesStale(1, LearningActions.read("m3s2", 0));
		this.world.settle();
		met("m1s2", "2026-11-10", "HELD");
		says(wati, "/pr");
		assertThat(wati.newest().text()).startsWith("Di rumah: Memahami Perilaku Anak");
	}

	@Test
	void suggestsWhatFollowsTheGroupsOwnMeetings() {
		assertThat(this.suggestion).isInstanceOf(NextSesi.class);
		assertThat(next()).isEqualTo("m1s1");
		met("m2s1", "2026-10-10", "HELD");
		met("m1s1", "2026-11-10", "PLANNED");
		assertThat(next()).isEqualTo("m2s2");
		met("m2s2", "2026-12-10", "CONFIRMED");
		assertThat(next()).isEqualTo("m2s3");
		met("m2s3", "2026-12-11", "CANCELLED");
		assertThat(next()).isEqualTo("m2s3");
		assertThat(this.nextSesi.last(this.village.group("Melati")).map(Sesi::code)).contains("m2s1");
		assertThat(this.suggestion.modul()).hasSize(6);
	}

	@Test
	void asksOneQuestionAfterTheOtherInOneMessage() {
		Phone wati = this.village.phone("Wati");
		met("m1s1", "2026-11-10", "HELD");
		says(wati, "/kuis");
		assertThat(wati.newest().text()).startsWith("Ibu Wati, boleh kami simpan jawaban kuis?");
		presses(wati, "Boleh");
		Bubble question = wati.newest();
		assertThat(question.text()).contains("Soal 1 dari 5").contains("1. Menegur keras");
		presses(wati, "Diam saja, nanti ia tahu sendiri");
		assertThat(wati.message(question.id()).text()).contains("Belum tepat.");
		assertThat(wati.message(question.id()).labels()).containsExactly("Coba lagi", "Lanjut");
		presses(wati, "Coba lagi");
		says(wati, "2");
		assertThat(wati.message(question.id()).text()).contains("Tepat!");
		for (int i = 2; i <= 5; i++) {
			presses(wati, "Lanjut");
			assertThat(wati.newest().text()).contains("Soal " + i + " dari 5");
			wati.pressesOn(question.id(), 0);
			this.world.settle();
		}
		presses(wati, "Lanjut");
		assertThat(wati.newest().id()).isEqualTo(question.id());
		assertThat(wati.newest().text()).startsWith("Terima kasih").doesNotContainPattern("\\d");
		assertThat(rows()).contains("m1s1-1 true 2 false", "m1s1-1 false 1 true").hasSize(6);
		assertThat(wati.unansweredPresses()).isEmpty();
	}

	@Test
	void goesOnAnotherDay() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/kuis m1s1");
		presses(wati, "Boleh");
		wati.pressesOn(wati.newest().id(), 1);
		this.world.settle();
		says(wati, "/batal");
		says(wati, "/kuis m1s1");
		assertThat(wati.newest().text()).contains("Soal 2 dari 5");
	}

	@Test
	void keepsNothingWithoutConsent() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/kuis m1s1");
		says(wati, "tidak");
		assertThat(wati.newest().text()).contains("Soal 1 dari 5");
		wati.pressesOn(wati.newest().id(), 1);
		this.world.settle();
		assertThat(wati.newest().text()).contains("Tepat!");
		presses(wati, "Lanjut");
		assertThat(wati.newest().text()).contains("Soal 2 dari 5");
		assertThat(count("quiz_answer")).isZero();
		says(wati, "/kuis m1s1");
		assertThat(wati.newest().text()).contains("Soal 1 dari 5");
	}

	@Test
	void countsATapThatComesTwiceOrLateOnce() {
		Phone wati = this.village.phone("Wati");
		says(wati, "/kuis m1s1");
		presses(wati, "Boleh");
		Bubble question = wati.newest();
		String first = data(question, 0);
		String second = data(question, 1);
		wati.pressesStale(question.id(), first);
		wati.pressesStale(question.id(), first);
		this.world.settle();
		assertThat(wati.newest().id()).isEqualTo(question.id());
		wati.pressesStale(question.id(), second);
		this.world.settle();
		assertThat(rows()).containsExactly("m1s1-1 true 0 false");
	}

	@Test
	void asksForWhichFamilyOnASharedPhone() {
		Phone siti = this.village.phone("Siti");
		says(siti, "/kuis m1s1");
		assertThat(siti.newest().labels()).containsExactly("Ibu Siti", "Ibu Nur");
		presses(siti, "Ibu Nur");
		assertThat(siti.newest().text()).startsWith("Ibu Nur, boleh");
		presses(siti, "Boleh");
		assertThat(siti.newest().text()).startsWith("Untuk Ibu Nur");
	}

	@Test
	void tellsAndErasesWhatIsKept() {
		Phone wati = this.village.phone("Wati");
		wati.pressesStale(1, LearningActions.read("m1s1", 0));
		says(wati, "/kuis m1s1");
		presses(wati, "Boleh");
		wati.pressesOn(wati.newest().id(), 1);
		this.world.settle();
		var link = this.village.speaker("Wati").families().getFirst().link();
		assertThat(this.data).isInstanceOf(PersonalData.class);
		assertThat(this.data.describe(link)).hasSize(2);
		this.data.erase(link);
		assertThat(this.data.describe(link)).isEmpty();
		assertThat(count("quiz_answer") + count("sesi_opened")).isZero();
	}

	private void says(Phone phone, String text) {
		phone.sends(text);
		this.world.settle();
	}

	private void presses(Phone phone, String label) {
		phone.presses(label);
		this.world.settle();
	}

	private String next() {
		return this.suggestion.next(this.village.group("Melati"), LocalDate.of(2026, 12, 7)).orElseThrow().code();
	}

	private static String data(Bubble bubble, int button) {
		return String.valueOf(bubble.inline().get(button).getFirst().data());
	}

	private long count(String table) {
		return this.world.jdbc().sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

	private List<String> rows() {
		return this.world.jdbc()
			.sql("SELECT question_id, first_try, chosen, correct FROM quiz_answer ORDER BY question_id, first_try")
			.query((row, _) -> row.getString(1) + " " + row.getBoolean(2) + " " + row.getInt(3) + " "
					+ row.getBoolean(4))
			.list();
	}

	private void met(String sesi, String date, String status) {
		this.world.jdbc()
			.sql("""
					INSERT INTO meeting (pendamping_id, local_date, local_hour, zone, starts_at, place, sesi, status, created_at)
					SELECT staff_id, :date, '09:00', 'WIB', CONCAT(:date, ' 02:00:00'), 'rumah Bu Rini', :sesi, :status, :date
					FROM assignment WHERE kelompok_id = :kelompok""")
			.param("date", date)
			.param("sesi", sesi)
			.param("status", status)
			.param("kelompok", this.village.group("Melati").value())
			.update();
		this.world.jdbc()
			.sql("INSERT INTO meeting_kelompok (meeting_id, kelompok_id) SELECT MAX(id), ? FROM meeting")
			.param(this.village.group("Melati").value())
			.update();
	}

}
