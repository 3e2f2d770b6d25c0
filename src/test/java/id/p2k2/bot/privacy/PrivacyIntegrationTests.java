package id.p2k2.bot.privacy;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.joining.Village;
import id.p2k2.bot.outbox.Message;
import id.p2k2.bot.outbox.Outbox;
import id.p2k2.bot.people.JoinCodes;
import id.p2k2.bot.people.KpmRepository;
import id.p2k2.bot.people.MemberRole;
import id.p2k2.bot.people.StaffRepository;
import id.p2k2.bot.people.StaffRole;
import id.p2k2.bot.shared.KpmId;
import id.p2k2.bot.shared.StaffId;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import id.p2k2.bot.text.CommonPhrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class PrivacyIntegrationTests {

	private static final String UNASKED = "Besok ada pertemuan";

	private final World world;

	private final Village village;

	private final Outbox outbox;

	private StaffId andi = new StaffId(0);

	private long melati;

	private KpmId siti = new KpmId(0);

	@Autowired
	PrivacyIntegrationTests(World world, KpmRepository families, StaffRepository staff, JoinCodes codes,
			Outbox outbox) {
		this.world = world;
		this.village = new Village(world, families, staff, codes);
		this.outbox = outbox;
	}

	@BeforeEach
	void settle() {
		this.andi = this.village.staff("Andi", StaffRole.PENDAMPING);
		this.melati = this.village.kelompok("Melati", this.andi);
		this.siti = this.village.family("Siti", this.melati, MemberRole.KPM);
	}

	@Test
	void afterStoppingNothingUnaskedArrivesNotEvenWhatWasQueued() {
		Phone phone = joined();
		unasked(phone, "before", Duration.ofHours(1));
		this.village.say(phone, "stop");
		assertThat(phone.newest().text()).contains("tidak mengirim pesan").contains("/lanjut");
		unasked(phone, "after", Duration.ofHours(1));
		this.world.moveTo("2026-12-01T12:00", Zone.WIB);
		assertThat(phone.transcript()).doesNotContain(UNASKED);
		this.village.say(phone, "/lanjut");
		assertThat(phone.newest().text()).contains("lagi mulai sekarang");
		unasked(phone, "later", Duration.ZERO);
		this.world.settle();
		assertThat(phone.newest().text()).isEqualTo(UNASKED);
	}

	@Test
	void staffMayStopTheirNoticesToo() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		this.village.say(phone, "/berhenti");
		assertThat(phone.newest().text()).contains("ringkasan dan pemberitahuan");
		unasked(phone, "digest", Duration.ZERO);
		this.world.settle();
		assertThat(phone.transcript()).doesNotContain(UNASKED);
	}

	@Test
	void whoOnceSaidNoIsAskedAgainWhenSheWantsMessages() {
		Phone phone = this.world.phone("Bu Siti");
		this.village.say(phone, this.village.card(this.siti));
		this.village.press(phone, "Ya, benar");
		this.village.press(phone, "Tidak");
		this.village.say(phone, "/lanjut");
		assertThat(phone.newest().labels()).containsExactly("Boleh", "Tidak");
		this.village.press(phone, "Boleh");
		assertThat(this.village.count("SELECT COUNT(*) FROM consent WHERE granted")).isEqualTo(1);
		this.village.say(phone, "/lanjut");
		assertThat(phone.newest().labels()).isEmpty();
	}

	@Test
	void tellsAFamilyWhatIsStored() {
		Phone phone = joined();
		this.village.say(phone, "/data");
		assertThat(phone.newest().text()).contains("Ibu Siti, kelompok Melati, anggota")
			.contains("sejak Selasa, 1 Desember 2026")
			.contains("Pengingat pertemuan: boleh, sejak Selasa, 1 Desember 2026 pukul 08.00 WIB")
			.contains("Menyimpan laporan: belum ditanyakan")
			.contains("Tidak pernah kami simpan");
	}

	@Test
	void tellsStaffWhatIsStored() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		this.village.say(phone, "/data");
		assertThat(phone.newest().text()).contains("Andi, pendamping, wilayah Kab. Bekasi");
	}

	@Test
	void erasesAfterADayAndLeavesNothingThatTellsOfTheChat() {
		Phone phone = joined();
		this.village.say(phone, "hapus data");
		assertThat(phone.newest().labels()).containsExactly("Ya, hapus", "Batal");
		assertThat(phone.newest().text()).contains("Nama di daftar kelompok tetap ada");
		this.village.press(phone, "Ya, hapus");
		assertThat(phone.newest().text()).contains("Rabu, 2 Desember 2026 pukul 08.00 WIB");
		this.world.moveTo("2026-12-02T07:59", Zone.WIB);
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isEqualTo(1);
		this.world.moveTo("2026-12-02T08:00", Zone.WIB);
		assertThat(phone.newest().text()).contains("sudah dihapus");
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isZero();
		assertThat(this.village.count("SELECT COUNT(*) FROM consent")).isZero();
		assertThat(this.village.count("SELECT COUNT(*) FROM kpm WHERE name = 'Siti'")).isEqualTo(1);
		this.world.moveTo("2026-12-02T15:30", Zone.WIB);
		assertThat(tablesThatKnow(phone)).isEmpty();
		this.village.say(phone, "/data");
		assertThat(phone.newest().text()).contains("Belum ada keluarga");
	}

	@Test
	void erasureIsTakenBackUntilItIsDone() {
		Phone phone = joined();
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Ya, hapus");
		this.village.say(phone, "/hapus");
		assertThat(phone.newest().labels()).containsExactly("Batalkan penghapusan");
		this.village.say(phone, "/data");
		assertThat(phone.newest().text()).contains("akan dihapus Rabu, 2 Desember 2026 pukul 08.00 WIB");
		this.village.press(phone, "Batalkan penghapusan");
		assertThat(phone.newest().text()).contains("tidak jadi dihapus");
		this.world.moveTo("2026-12-02T09:00", Zone.WIB);
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isEqualTo(1);
	}

	@Test
	void takingBackWhatIsDoneSaysThatItIsOver() {
		Phone phone = joined();
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Ya, hapus");
		long button = phone.newest().id();
		this.world.moveTo("2026-12-02T08:00", Zone.WIB);
		phone.pressesOn(button, "Batalkan penghapusan");
		this.world.settle();
		assertThat(phone.newest().text()).contains("Tidak ada penghapusan yang menunggu");
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isZero();
	}

	@Test
	void changingOnesMindAtOnceErasesNothing() {
		Phone phone = joined();
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Batal");
		assertThat(phone.newest().text()).contains("tidak ada yang dihapus");
		assertThat(this.village.count("SELECT COUNT(*) FROM erasure")).isZero();
	}

	@Test
	void aSilentChatIsErasedWithoutAWord() {
		Phone phone = joined();
		this.village.say(phone, "/berhenti");
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Ya, hapus");
		String before = phone.newest().text();
		this.world.moveTo("2026-12-02T16:00", Zone.WIB);
		assertThat(phone.newest().text()).isEqualTo(before);
		assertThat(tablesThatKnow(phone)).isEmpty();
	}

	@Test
	void whatEndedLinksKeepIsErasedToo() {
		Phone phone = joined();
		Phone second = this.world.phone("Orang lain");
		this.village.join(second, this.siti);
		this.village.press(phone, "Bukan saya");
		this.village.say(second, "/hapus");
		this.village.press(second, "Ya, hapus");
		this.world.moveTo("2026-12-02T16:00", Zone.WIB);
		assertThat(tablesThatKnow(second)).isEmpty();
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isEqualTo(1);
	}

	@Test
	void staffAreSentToTheKoordinatorAndOnlyTheFamilyOnTheirChatIsErased() {
		Phone phone = this.village.working("Pak Andi", this.andi);
		this.village.say(phone, "/hapus");
		assertThat(phone.newest().text()).contains("koordinator");
		assertThat(phone.newest().labels()).isEmpty();
		this.village.join(phone, this.siti);
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Ya, hapus");
		this.world.moveTo("2026-12-02T08:00", Zone.WIB);
		assertThat(this.village.count("SELECT COUNT(*) FROM link")).isZero();
		assertThat(this.village.count("SELECT COUNT(*) FROM staff_chat")).isEqualTo(1);
		assertThat(this.village.count("SELECT COUNT(*) FROM chat WHERE chat_id = ?", phone.id())).isEqualTo(1);
	}

	@Test
	void afterErasureTheFamilyMayJoinAnew() {
		Phone phone = joined();
		this.village.say(phone, "/hapus");
		this.village.press(phone, "Ya, hapus");
		this.world.moveTo("2026-12-02T08:00", Zone.WIB);
		this.village.join(phone, this.siti);
		this.world.moveTo("2026-12-02T16:00", Zone.WIB);
		this.village.say(phone, "/start");
		assertThat(phone.newest().text()).contains("Ibu Siti, kelompok Melati");
	}

	@Test
	void onlyLanguagesWithWordsCanBeChosen() {
		Phone phone = joined();
		this.village.say(phone, "/bahasa");
		assertThat(phone.newest().text()).contains("bahasa Indonesia".substring(7));
		phone.pressesStale(phone.newest().id(), "bahasa:pilih:xx");
		this.world.settle();
		assertThat(this.village.count("SELECT COUNT(*) FROM chat WHERE language <> 'id'")).isZero();
	}

	private Phone joined() {
		Phone phone = this.world.phone("Bu Siti");
		this.village.join(phone, this.siti);
		return phone;
	}

	private void unasked(Phone phone, String key, Duration ahead) {
		this.outbox.enqueue(Message.to(World.chat(phone), "test.unasked", key + phone.id())
			.say(CommonPhrase.plain(UNASKED), List.of())
			.priority(Message.BULK)
			.atAnyHour(this.world.clock().instant().plus(ahead),
					this.world.clock().instant().plus(ahead).plus(ahead).plusSeconds(60)));
	}

	/** The inbox keeps the chat's number until its own pruning. */
	private Set<String> tablesThatKnow(Phone phone) {
		Set<String> tables = this.world.jdbc()
			.sql("""
					SELECT DISTINCT table_name FROM information_schema.columns
					WHERE table_schema = DATABASE() AND column_name = 'chat_id' AND table_name <> 'inbox'""")
			.query(String.class)
			.set();
		assertThat(tables).contains("chat", "outbox", "conversation", "link", "erasure", "join_attempt");
		tables.removeIf(
				(table) -> this.village.count("SELECT COUNT(*) FROM " + table + " WHERE chat_id = ?", phone.id()) == 0);
		return tables;
	}

}
