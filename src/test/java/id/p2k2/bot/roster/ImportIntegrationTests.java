package id.p2k2.bot.roster;

import java.nio.charset.Charset;
import java.time.LocalDate;

import id.p2k2.bot.fakes.Phone;
import id.p2k2.bot.shared.Zone;
import id.p2k2.bot.support.IntegrationTest;
import id.p2k2.bot.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.p2k2.bot.roster.RosterStage.HEADING;
import static id.p2k2.bot.roster.RosterStage.MEMBERS;
import static id.p2k2.bot.roster.RosterStage.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ImportIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	private static final String MELATI = ",Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,";

	@Autowired
	private World world;

	private RosterStage stage;

	private Phone joko;

	@BeforeEach
	void setTheStage() {
		this.stage = new RosterStage(this.world);
		this.joko = this.stage.staff("Joko", "KOORDINATOR", null);
	}

	@Test
	void bringsStaffAndSendsTheirCodes() {
		this.stage.send(this.joko, "staf.csv", STAFF);
		assertThat(this.joko.newest().text()).contains("3 baru, 0 ditolak");
		assertThat(this.joko.newest().labels()).containsExactly("Simpan", "Batal");
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.document(this.joko, "kode-gabung.csv").lines()).hasSize(4)
			.anyMatch((line) -> line.matches(",Andi,PENDAMPING,....-....-...,https://t.me/.+\\?start=.{11}"));
		assertThat(
				this.world.jdbc().sql("SELECT kabupaten FROM staff WHERE name = 'Joko'").query(String.class).single())
			.isEqualTo("Kab. Kebumen");
	}

	@Test
	void bringsMembersWithTheirKelompokAndPendamping() {
		this.stage.bring(this.joko, STAFF);
		this.stage.send(this.joko, "anggota.csv", MEMBERS);
		assertThat(this.joko.newest().text()).contains("6 baru, 0 ditolak", "Melati, Jatiluhur: 4 baru",
				"Mawar, Jatiluhur: 2 baru");
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.document(this.joko, "kode-gabung.csv").lines()).hasSize(7)
			.anyMatch((line) -> line.startsWith("Melati,Siti,KPM,"));
		assertThat(this.stage.families("Melati", TODAY)).containsExactly("Nur KPM", "Rini KETUA", "Siti KPM",
				"Wati KPM");
		assertThat(this.stage.pendamping("Mawar", TODAY)).isEqualTo("Dewi");
		assertThat(this.joko.transcript()).doesNotContain("baris-ditolak.csv");
	}

	@Test
	void bringsNewKelompokAndDesaBesideKnownOnes() {
		bringAll();
		this.stage.bring(this.joko, HEADING + """
				,Anggrek,Aglik,Karanganyar,Kab. Kebumen,WIB,Dewi,Tuti,Ibu,KETUA
				,Melati,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Andi,Ani,Ibu,KPM
				,Kenanga,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Dewi,Murni,Ibu,KETUA
				,Dahlia,Wonorejo,Karanganyar,Kab. Kebumen,WIB,Dewi,Sri,Ibu,KETUA
				""");
		assertThat(this.stage.count("desa")).isEqualTo(3);
		assertThat(this.stage.count("kelompok")).isEqualTo(5);
		assertThat(this.stage.families("Dahlia", TODAY)).containsExactly("Sri KETUA");
	}

	@Test
	void changesNothingWhenTheSameFileComesTwice() {
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, MEMBERS);
		this.stage.send(this.joko, "anggota.csv", MEMBERS);
		assertThat(this.joko.newest().text()).contains("Tidak ada yang perlu disimpan", "0 baru, 0 ditolak",
				"6 sama seperti sebelumnya");
		assertThat(this.joko.newest().labels()).isEmpty();
		this.stage.send(this.joko, "staf.csv", STAFF);
		assertThat(this.joko.newest().text()).contains("0 baru, 0 ditolak", "3 sama seperti sebelumnya");
		assertThat(this.stage.count("kpm")).isEqualTo(6);
	}

	@Test
	void savesOnceWhenTwoPreviewsOfTheSameFileAreSaved() {
		this.stage.bring(this.joko, STAFF);
		Phone second = this.stage.joins("Joko");
		this.stage.send(this.joko, "anggota.csv", MEMBERS);
		this.stage.send(second, "anggota.csv", MEMBERS);
		this.stage.press(this.joko, "Simpan");
		this.stage.press(second, "Simpan");
		assertThat(this.stage.count("kpm")).isEqualTo(6);
		assertThat(second.newest().text()).contains("0 baru, 0 berubah");
	}

	@Test
	void changesARoleAndASapaan() {
		bringAll();
		this.stage.bring(this.joko, HEADING + MELATI + "Siti,Ibu,WAKIL\n" + MELATI + "Wati,Bapak,KPM\n");
		assertThat(this.stage.families("Melati", TODAY)).contains("Siti WAKIL").hasSize(4);
		assertThat(this.world.jdbc().sql("SELECT sapaan FROM kpm WHERE name = 'Wati'").query(String.class).single())
			.isEqualTo("BAPAK");
		assertThat(this.joko.newest().text()).contains("0 baru, 2 berubah");
	}

	@Test
	void movesAFamilyAndRenamesItByItsIdLuar() {
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, HEADING + "K-1" + MELATI + "Sity,,KPM\n");
		this.world.moveTo("2026-12-10T09:00", Zone.WIB);
		this.stage.bring(this.joko,
				HEADING + "K-1,Mawar,Jatiluhur,Karanganyar,Kab. Kebumen,WIB,Dewi,Siti Aminah,,KETUA\n");
		assertThat(this.stage.families("Melati", LocalDate.of(2026, 12, 9))).containsExactly("Siti Aminah KPM");
		assertThat(this.stage.families("Melati", LocalDate.of(2026, 12, 10))).isEmpty();
		assertThat(this.stage.families("Mawar", LocalDate.of(2026, 12, 10))).containsExactly("Siti Aminah KETUA");
	}

	@Test
	void handsAKelompokOverToAnotherPendampingFromTodayOn() {
		bringAll();
		this.world.moveTo("2026-12-10T09:00", Zone.WIB);
		this.stage.send(this.joko, "anggota.csv", MEMBERS.replace("Andi", "Dewi"));
		assertThat(this.joko.newest().text()).contains("Pendamping kelompok Melati menjadi Dewi");
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.pendamping("Melati", LocalDate.of(2026, 12, 9))).isEqualTo("Andi");
		assertThat(this.stage.pendamping("Melati", LocalDate.of(2026, 12, 10))).isEqualTo("Dewi");
	}

	@Test
	void listsRefusedRowsWithTheirReasons() {
		this.stage.bring(this.joko, STAFF);
		this.stage.send(this.joko, "anggota.csv",
				HEADING + MELATI + "Siti,,KPM\n" + MELATI + "Nur,,KPM\n" + MELATI + "Nur,,KPM\n" + MELATI
						+ "3305012345678901,,KPM\n" + MELATI.replace("Andi", "Dewi") + "Wati,,KPM\n"
						+ MELATI.replace("WIB", "WITA") + "Lastri,,KPM\n"
						+ MELATI.replace("Melati", "Kenanga").replace("Andi", "Bambang") + "Yuni,,KPM\n");
		assertThat(this.joko.newest().text()).contains("1 baru, 6 ditolak", "Baris 3 ditolak: nama ini ada",
				"dan 1 baris lain yang ditolak");
		this.stage.press(this.joko, "Simpan");
		String refused = this.stage.document(this.joko, "baris-ditolak.csv");
		assertThat(refused.lines().skip(1).map((line) -> line.substring(0, line.indexOf(',', 2))))
			.containsExactly("3,nama", "4,nama", "5,nama", "6,pendamping", "7,zona", "8,pendamping");
		assertThat(refused).contains("••••", "kirim staf.csv dulu").doesNotContain("3305012345678901");
		assertThat(this.stage.families("Melati", TODAY)).containsExactly("Siti KPM");
		assertThat(this.stage.count("kelompok")).isEqualTo(1);
	}

	@Test
	void refusesAFileWithAColumnOfNik() {
		this.stage.send(this.joko, "anggota.csv", "nama,peran,wilayah,nik\nAndi,PENDAMPING,Kab. Kebumen,1\n");
		assertThat(this.joko.newest().text()).contains("berisi NIK", "nik");
		assertThat(this.stage.count("import")).isZero();
	}

	@Test
	void refusesAPendampingWhoseNameFitsTwo() {
		this.stage.bring(this.joko, STAFF + "Andi,PENDAMPING,\"Gombong, Kab. Kebumen\"\n");
		this.stage.send(this.joko, "anggota.csv", MEMBERS);
		assertThat(this.joko.newest().text()).contains("2 baru, 4 ditolak", "ada dua pendamping dengan nama ini");
	}

	@Test
	void refusesStaffRowsThatCannotBeToldApart() {
		this.stage.send(this.joko, "staf.csv", STAFF + "Dewi,PENDAMPING,Kab. Kebumen\n");
		assertThat(this.joko.newest().text()).contains("2 baru, 2 ditolak");
	}

	@Test
	void letsAPendampingBringOnlyTheirOwnKelompok() {
		bringAll();
		Phone andi = this.stage.joins("Andi");
		this.stage.send(andi, "anggota.csv",
				HEADING + MELATI + "Sri,,KPM\n" + MELATI.replace("Melati", "Mawar").replace("Andi", "Dewi")
						+ "Endang,,KPM\n" + MELATI.replace("Melati", "Mawar") + "Endah,,KPM\n"
						+ MELATI.replace("Melati", "Kenanga") + "Tuti,,KPM\n");
		assertThat(andi.newest().text()).contains("2 baru, 2 ditolak", "bukan kelompok dampingan Bapak/Ibu");
		this.stage.press(andi, "Simpan");
		assertThat(this.stage.pendamping("Mawar", TODAY)).isEqualTo("Dewi");
		assertThat(this.stage.pendamping("Kenanga", TODAY)).isEqualTo("Andi");
		this.stage.send(andi, "staf.csv", STAFF);
		assertThat(andi.newest().text()).contains("Daftar staf dikirim oleh koordinator");
	}

	@Test
	void keepsAnotherKabupatenOutOfAKoordinatorsHands() {
		bringAll();
		this.stage.send(this.joko, "anggota.csv", MEMBERS.replace("Kebumen", "Cilacap"));
		assertThat(this.joko.transcript()).contains("0 baru, 6 ditolak", "di luar kabupaten Bapak/Ibu");
	}

	@Test
	void keepsNamesWithSpecialCharactersAsTheyAre() {
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, HEADING + MELATI + "Nur'aini,,KPM\n" + MELATI + "Siti 🌸,,KPM\n" + MELATI
				+ "Tri <b>,,KPM\n" + MELATI + "Ani & Ana,,KPM\n" + MELATI + "{nama},,KPM\n");
		assertThat(this.stage.families("Melati", TODAY)).containsExactlyInAnyOrder("Nur'aini KPM", "Siti 🌸 KPM",
				"Tri <b> KPM", "Ani & Ana KPM", "{nama} KPM");
		assertThat(this.stage.document(this.joko, "kode-gabung.csv")).contains("Nur'aini", "🌸", "Ani & Ana");
	}

	@Test
	void readsWindows1252AndAByteOrderMark() {
		this.stage.bring(this.joko, '\ufeff' + STAFF);
		this.stage.send(this.joko, "anggota.csv",
				(HEADING + MELATI + "Andrée,,KPM\n").getBytes(Charset.forName("windows-1252")));
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.families("Melati", TODAY)).containsExactly("Andrée KPM");
	}

	@Test
	void asksAboutNearlyEqualNamesAndTakesOneForTheOther() {
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, HEADING + MELATI + "Siti Aminah,,KPM\n");
		this.stage.send(this.joko, "anggota.csv", HEADING + MELATI + "Siti Aminnah,,KETUA\n");
		assertThat(this.joko.newest().text()).contains("1 baru", "Siti Aminnah / Siti Aminah");
		this.stage.press(this.joko, "Periksa nama mirip");
		assertThat(this.joko.newest().text()).contains("Orang yang sama?");
		this.stage.press(this.joko, "Sama");
		assertThat(this.joko.newest().text()).contains("0 baru, 0 ditolak", "1 berubah");
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.families("Melati", TODAY)).containsExactly("Siti Aminnah KETUA");
	}

	@Test
	void takesTwoNearlyEqualRowsForTwoPeopleWhenToldSo() {
		this.stage.bring(this.joko, STAFF);
		this.stage.send(this.joko, "anggota.csv",
				HEADING + MELATI + "Siti Aminah,,KPM\n" + MELATI + "Siti Aminnah,,KPM\n");
		this.stage.press(this.joko, "Periksa nama mirip");
		this.stage.press(this.joko, "Berbeda");
		this.stage.press(this.joko, "Simpan");
		assertThat(this.stage.families("Melati", TODAY)).hasSize(2);
	}

	@Test
	void givesUpAndForgetsTheRows() {
		this.stage.send(this.joko, "staf.csv", STAFF);
		this.stage.press(this.joko, "Batal");
		assertThat(this.joko.newest().text()).contains("tidak ada yang disimpan");
		assertThat(this.stage.count("import_row")).isZero();
		assertThat(this.stage.count("staff")).isEqualTo(1);
	}

	@Test
	void forgetsTheRowsOfAFileADayLater() {
		this.stage.send(this.joko, "staf.csv", STAFF);
		this.world.moveTo("2026-12-02T08:30", Zone.WIB);
		assertThat(this.stage.count("import_row")).isZero();
		assertThat(this.stage.count("import")).isZero();
	}

	@Test
	void givesAnIdLuarToAFamilyKnownByName() {
		bringAll();
		this.stage.bring(this.joko, HEADING + "K-7" + MELATI + "Siti,,KPM\n");
		assertThat(this.stage.count("kpm")).isEqualTo(6);
		assertThat(this.world.jdbc().sql("SELECT id_luar FROM kpm WHERE name = 'Siti'").query(String.class).single())
			.isEqualTo("K-7");
	}

	@Test
	void explainsTheFilesWhenAsked() {
		this.joko.sends("/impor");
		this.world.settle();
		assertThat(this.joko.newest().text()).contains("nama, peran, wilayah", "20 MB");
		this.stage.send(this.joko, "staf.csv", STAFF);
		assertThat(this.joko.newest().text()).contains("3 baru, 0 ditolak");
	}

	private void bringAll() {
		this.stage.bring(this.joko, STAFF);
		this.stage.bring(this.joko, MEMBERS);
	}

}
