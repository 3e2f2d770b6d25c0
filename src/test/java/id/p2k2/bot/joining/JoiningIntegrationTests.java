package id.p2k2.bot.joining;

import java.time.Duration;
import java.util.List;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.KpmRepository;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.NomorKartu;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class JoiningIntegrationTests {

	private final World world;

	private final Village village;

	private StaffId andi = new StaffId(0);

	private long melati;

	private KpmId siti = new KpmId(0);

	@Autowired
	JoiningIntegrationTests(World world, KpmRepository families, StaffRepository staff, JoinCodes codes) {
		this.world = world;
		this.village = new Village(world, families, staff, codes);
	}

	@BeforeEach
	void settle() {
		this.andi = this.village.staff("Andi", StaffRole.PENDAMPING);
		this.melati = this.village.kelompok("Melati", this.andi);
		this.siti = this.village.family("Siti", this.melati, MemberRole.KPM);
	}

	@Test
	void theFirstKoordinatorAgreesAndGetsTheMenu() {
		Phone joko = this.world.phone("Pak Joko");
		this.village.say(joko, "/start UJI-KOORDINATOR-1");
		assertThat(joko.newest().labels()).containsExactly("Setuju");
		assertThat(joko.newest().text()).contains("Yang kami simpan");
		this.village.press(joko, "Setuju");
		assertThat(joko.newest().text()).contains("koordinator");
		assertThat(joko.newest().labels()).isNotEmpty();
		assertThat(this.village.count("SELECT COUNT(*) FROM staff WHERE role = 'KOORDINATOR'")).isEqualTo(1);
	}

	@Test
	void aSecondChatCannotUseTheFirstKoordinatorsCode() {
		Phone joko = this.world.phone("Pak Joko");
		Phone other = this.world.phone("Orang lain");
		this.village.say(other, "/start uji-koordinator-1");
		this.village.say(joko, "UJI-KOORDINATOR-1");
		this.village.press(joko, "Setuju");
		this.village.press(other, "Setuju");
		assertThat(other.newest().text()).contains("sudah pernah dipakai");
		this.village.say(other, "/start UJI-KOORDINATOR-1");
		assertThat(other.newest().text()).contains("sudah pernah dipakai");
		this.village.say(joko, "/start UJI-KOORDINATOR-1");
		assertThat(joko.newest().text()).contains("Senang bertemu lagi");
		assertThat(this.village.count("SELECT COUNT(*) FROM staff_chat")).isEqualTo(1);
	}

	@Test
	void aPendampingJoinsWithTheirCode() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		assertThat(phone.newest().text()).contains("pendamping");
		this.village.say(phone, "/start");
		assertThat(phone.newest().text()).contains("Andi, pendamping");
	}

	@Test
	void aFamilyJoinsInTheOrderOfTheStory() {
		Phone phone = this.world.phone("Bu Siti");
		String card = this.village.card(this.siti);
		this.village.say(phone, "/start " + card);
		assertThat(phone.transcript()).contains("bukan pendaftaran bantuan")
			.contains("tidak membagi uang")
			.contains("NIK, PIN, atau OTP")
			.contains(NomorKartu.find(card).orElseThrow().phrase());
		assertThat(phone.newest().text()).isEqualTo("Ibu Siti dari kelompok Melati?");
		assertThat(phone.newest().labels()).containsExactly("Ya, benar", "Bukan");
		assertThat(links()).isZero();
		this.village.press(phone, "Ya, benar");
		assertThat(phone.newest().text()).startsWith("Boleh kami kirim pengingat pertemuan");
		assertThat(phone.newest().labels()).containsExactly("Boleh", "Tidak");
		this.village.press(phone, "Boleh");
		assertThat(phone.newest().text()).contains("Ibu Siti sudah bergabung");
		assertThat(phone.newest().labels()).isNotEmpty();
		assertThat(this.village.count("SELECT COUNT(*) FROM consent WHERE purpose = 'PENGINGAT' AND granted"))
			.isEqualTo(1);
		assertThat(phone.unansweredPresses()).isEmpty();
	}

	@Test
	void theCardIsReadInAnySpellingAndAnswersMayBeTyped() {
		Phone phone = this.world.phone("Bu Siti");
		String spelt = this.village.card(this.siti).toLowerCase().replace('0', 'o').replace('1', 'l').replace("-", " ");
		this.village.say(phone, "nomor kartu: " + spelt);
		assertThat(phone.newest().labels()).containsExactly("Ya, benar", "Bukan");
		this.village.say(phone, "nggih");
		this.village.say(phone, "mboten");
		assertThat(phone.newest().text()).contains("tidak mengubah apa pun tentang bantuan");
		assertThat(this.village.count("SELECT COUNT(*) FROM consent WHERE granted")).isZero();
		assertThat(links()).isEqualTo(1);
	}

	@Test
	void notBeingSheBindsNothingAndTellsThePendamping() {
		Phone pendamping = this.village.working("Pak Andi", this.andi);
		Phone finder = this.world.phone("Orang lain");
		this.village.say(finder, this.village.card(this.siti));
		this.village.press(finder, "Bukan");
		assertThat(finder.newest().text()).contains("kartunya tetap bisa dipakai");
		assertThat(links()).isZero();
		assertThat(pendamping.newest().text()).contains("Kartu Ibu Siti (kelompok Melati)").contains("masih berlaku");
		Phone owner = this.world.phone("Bu Siti");
		this.village.join(owner, this.siti);
		assertThat(links()).isEqualTo(1);
	}

	@Test
	void ofTwoChatsWithTheSameCardOnlyOneWins() {
		Phone one = this.world.phone("Bu Siti");
		Phone two = this.world.phone("Orang lain");
		String card = this.village.card(this.siti);
		one.starts(card);
		two.starts(card);
		this.world.settle();
		one.presses("Ya, benar");
		two.presses("Ya, benar");
		this.world.settle();
		assertThat(links()).isEqualTo(1);
		assertThat(List.of(one.newest().text(), two.newest().text()))
			.anySatisfy((text) -> assertThat(text).startsWith("Boleh kami kirim"))
			.anySatisfy((text) -> assertThat(text).contains("sudah pernah dipakai"));
	}

	@Test
	void aUsedCardIsSaidToBeUsedAndToItsOwnerThatSheHasJoined() {
		Phone phone = this.world.phone("Bu Siti");
		String card = this.village.card(this.siti);
		this.village.join(phone, this.siti);
		this.village.say(phone, "/start " + card);
		assertThat(phone.newest().text()).contains("Senang bertemu lagi").contains("Ibu Siti, kelompok Melati");
		Phone other = this.world.phone("Orang lain");
		this.village.say(other, "/start " + card);
		assertThat(other.newest().text()).contains("sudah pernah dipakai").contains("kartu baru");
	}

	@Test
	void theSameFamilyOnTheSameChatUsesNoSecondCardUp() {
		Phone phone = this.world.phone("Bu Siti");
		this.village.join(phone, this.siti);
		this.village.say(phone, this.village.card(this.siti));
		assertThat(phone.newest().text()).contains("Senang bertemu lagi");
		assertThat(this.village.count("SELECT COUNT(*) FROM join_code WHERE used_at IS NULL")).isEqualTo(1);
		assertThat(links()).isEqualTo(1);
	}

	@Test
	void anExpiredCardIsSaidToBeTooOldAndCanNoLongerBeRead() {
		String card = this.village.card(this.siti);
		later(JoinCodes.LIFE.plusMinutes(1));
		this.world.tick();
		Phone phone = this.world.phone("Bu Siti");
		this.village.say(phone, card);
		assertThat(phone.newest().text()).contains("30 hari").contains("kartu baru");
		assertThat(this.village.count("SELECT COUNT(*) FROM join_code WHERE code IS NOT NULL")).isZero();
	}

	@Test
	void aCardThatExpiresBetweenQuestionAndAnswerBindsNothing() {
		Phone phone = this.world.phone("Bu Siti");
		later(JoinCodes.LIFE.minusMinutes(1).negated());
		String card = this.village.card(this.siti);
		this.world.clock().stopAt(World.BEGINNING);
		this.village.say(phone, card);
		later(Duration.ofMinutes(2));
		this.village.press(phone, "Ya, benar");
		assertThat(phone.newest().text()).contains("tidak berlaku");
		assertThat(links()).isZero();
	}

	@Test
	void tenWrongCodesPauseAChatForAnHourEvenForARightOne() {
		Phone phone = this.world.phone("Orang lain");
		for (int i = 0; i < 9; i++) {
			this.village.say(phone, "/start SALAH-" + i);
			assertThat(phone.newest().text()).contains("belum kami temukan");
		}
		this.village.say(phone, "7KQM-2XTD-9P5");
		assertThat(phone.newest().text()).contains("satu jam");
		this.village.say(phone, this.village.card(this.siti));
		assertThat(phone.newest().text()).contains("satu jam");
		this.village.say(phone, "halo");
		assertThat(phone.newest().text()).contains("Tulis nomor kartu");
		later(Duration.ofMinutes(61));
		this.village.say(phone, this.village.card(this.siti));
		assertThat(phone.newest().labels()).containsExactly("Ya, benar", "Bukan");
	}

	@Test
	void wrongCodesOfDifferentHoursDoNotAddUp() {
		Phone phone = this.world.phone("Orang lain");
		for (int i = 0; i < 12; i++) {
			this.village.say(phone, "/start SALAH-" + i);
			assertThat(phone.newest().text()).contains("belum kami temukan");
			later(Duration.ofMinutes(10));
		}
	}

	@Test
	void aStrangerLearnsWhoWeAreAndNothingAboutAnyGroup() {
		Phone stranger = this.world.phone("Nomor baru");
		for (String text : List.of("/start", "halo", "bu mau daftar bantuan")) {
			this.village.say(stranger, text);
			assertThat(stranger.newest().text()).contains("Tulis nomor kartu")
				.contains("pendamping")
				.contains("/materi")
				.doesNotContain("Melati");
		}
		assertThat(this.village.count("SELECT COUNT(*) FROM join_attempt")).isZero();
	}

	@Test
	void threeFamiliesShareAPhoneAndTheFourthLeavesWordOnly() {
		Phone phone = this.world.phone("Bu Siti");
		this.village.join(phone, this.siti);
		for (String name : List.of("Nur", "Wati")) {
			this.village.join(phone, this.village.family(name, this.melati, MemberRole.KPM));
			assertThat(phone.newest().text()).contains("Ibu " + name);
		}
		assertThat(kinds()).containsExactly("FULL", "FULL", "FULL");
		this.village.join(phone, this.village.family("Yuni", this.melati, MemberRole.KPM));
		assertThat(phone.transcript()).contains("hanya menyampaikan kabar pertemuan untuk Ibu Yuni");
		assertThat(kinds()).containsExactly("FULL", "FULL", "FULL", "TITIP_KABAR");
	}

	@Test
	void onTheChatOfAKetuaOthersLeaveWordOnlyWhoeverCameFirst() {
		Phone phone = this.world.phone("Bu Rini");
		KpmId rini = this.village.family("Rini", this.melati, MemberRole.KETUA);
		this.village.join(phone, this.siti);
		this.village.join(phone, rini);
		this.village.join(phone, this.village.family("Nur", this.melati, MemberRole.KPM));
		assertThat(kinds()).containsExactly("TITIP_KABAR", "FULL", "TITIP_KABAR");
		assertThat(phone.transcript()).contains("Sekarang HP ini dipakai ketua kelompok");
	}

	@Test
	void onTheChatOfAPendampingAFamilyLeavesWordOnly() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		this.village.join(phone, this.siti);
		assertThat(kinds()).containsExactly("TITIP_KABAR");
	}

	@Test
	void theChatOfAPetugasCarriesNoOtherRole() {
		Phone ratna = this.village.working("Bu Ratna", this.village.staff("Ratna", StaffRole.PETUGAS_PENGADUAN));
		this.village.say(ratna, "/start " + this.village.code(this.andi));
		assertThat(ratna.newest().text()).contains("petugas pengaduan saja");
		this.village.say(ratna, this.village.card(this.siti));
		assertThat(ratna.newest().text()).contains("petugas pengaduan saja");
		this.village.say(ratna, "/start UJI-KOORDINATOR-1");
		assertThat(ratna.newest().text()).contains("petugas pengaduan saja");
		Phone andis = this.village.working("Pak Andi", this.andi);
		assertThat(links()).isZero();
		StaffId second = this.village.staff("Sari", StaffRole.PETUGAS_PENGADUAN);
		this.village.say(andis, "/start " + this.village.code(second));
		assertThat(andis.newest().text()).contains("akun Telegram lain");
		Phone sitis = this.world.phone("Bu Siti");
		this.village.join(sitis, this.siti);
		this.village.say(sitis, "/start " + this.village.code(second));
		assertThat(sitis.newest().text()).contains("akun Telegram lain");
		assertThat(ratna.transcript()).doesNotContain("yang baru bergabung");
		this.village.working("Bu Sari", second);
		assertThat(ratna.newest().text()).contains("petugas pengaduan yang baru bergabung: Sari, Kab. Bekasi");
	}

	@Test
	void aPetugasCodeOpenedBeforeAnotherRoleJoinedIsRefusedAtTheEnd() {
		Phone phone = this.world.phone("Pak Andi");
		this.village.say(phone,
				"/start " + this.village.code(this.village.staff("Ratna", StaffRole.PETUGAS_PENGADUAN)));
		long asked = phone.newest().id();
		this.village.say(phone, "/start " + this.village.code(this.andi));
		this.village.press(phone, "Setuju");
		assertThat(phone.message(asked).labels()).containsExactly("Setuju");
		phone.pressesOn(asked, "Setuju");
		this.world.settle();
		assertThat(this.village.count("SELECT COUNT(*) FROM staff_chat")).isEqualTo(1);
	}

	@Test
	void aSecondPhoneIsAnnouncedAndCanBeDisowned() {
		Phone pendamping = this.village.working("Pak Andi", this.andi);
		Phone old = this.world.phone("Bu Siti");
		this.village.join(old, this.siti);
		Phone fresh = this.world.phone("Orang lain");
		this.village.join(fresh, this.siti);
		assertThat(old.newest().text()).contains("Ada HP baru yang bergabung untuk Ibu Siti");
		assertThat(old.newest().labels()).containsExactly("Bukan saya");
		this.village.press(old, "Bukan saya");
		assertThat(this.village.count("SELECT COUNT(*) FROM link WHERE ended_at IS NULL")).isEqualTo(1);
		assertThat(old.newest().text()).contains("sudah kami lepas");
		assertThat(fresh.newest().text()).contains("tidak terhubung lagi");
		assertThat(pendamping.newest().text()).contains("Satu HP dilepas dari Ibu Siti");
		this.village.say(fresh, "/start");
		assertThat(fresh.newest().text()).contains("Tulis nomor kartu");
	}

	@Test
	void theNewerPhoneCannotDisownTheOlderOne() {
		Phone old = this.world.phone("Bu Siti");
		this.village.join(old, this.siti);
		long first = this.village.count("SELECT MAX(id) FROM link");
		Phone fresh = this.world.phone("Orang lain");
		this.village.join(fresh, this.siti);
		fresh.pressesStale(fresh.newest().id(), "gabung:bukansaya:" + first);
		fresh.pressesStale(fresh.newest().id(), "gabung:bukansaya:" + (first + 1));
		fresh.pressesStale(fresh.newest().id(), "gabung:bukansaya:x");
		this.world.settle();
		assertThat(this.village.count("SELECT COUNT(*) FROM link WHERE ended_at IS NULL")).isEqualTo(2);
	}

	@Test
	void theCommandsFollowTheRole() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		assertThat(phone.commands()).containsKeys("/menu", "/bantuan", "/batal", "/berhenti", "/lanjut", "/data",
				"/hapus", "/bahasa");
	}

	@Test
	void noCodeIsLeftInTheQueueOrTheInbox() {
		Phone phone = this.world.phone("Bu Siti");
		String card = this.village.card(this.siti);
		this.village.join(phone, this.siti);
		for (String code : List.of(card, NomorKartu.find(card).orElseThrow().value())) {
			String like = "%" + code + "%";
			assertThat(this.village.count("SELECT COUNT(*) FROM outbox WHERE phrase_values LIKE ?", like)).isZero();
			assertThat(this.village.count("SELECT COUNT(*) FROM inbox WHERE body LIKE ?", like)).isZero();
			assertThat(this.village.count("SELECT COUNT(*) FROM join_code WHERE code = ?", code)).isZero();
		}
	}

	private void later(Duration passed) {
		this.world.clock().stopAt(this.world.clock().instant().plus(passed));
	}

	private long links() {
		return this.village.count("SELECT COUNT(*) FROM link");
	}

	private List<String> kinds() {
		return this.world.jdbc().sql("SELECT kind FROM link ORDER BY id").query(String.class).list();
	}

}
