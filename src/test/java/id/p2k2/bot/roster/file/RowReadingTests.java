package id.p2k2.bot.roster.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import id.p2k2.bot.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowReadingTests {

	private static final Map<String, String> SITI = Map.of("id_luar", "", "kelompok", "Melati", "desa", "Karangsari",
			"kecamatan", "Serang Baru", "kabupaten", "Kab. Kebumen", "zona", "WIB", "pendamping", "Pak Andi", "nama",
			"Bu Siti", "sapaan", "Ibu", "peran", "KPM");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "kelompok", "desa", "kecamatan", "kabupaten", "zona", "pendamping", "nama", "peran" })
	void refusesAnEmptyNeededCell(String column) {
		assertThat(read(column, " \u00A0 ")).isEqualTo(new RefusedRow(2, RowRefusal.EMPTY_CELL, column, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3305010101010001", "3305 0101 0101 0001", "3305.0101.0101.0001", "KK 3305-0101-0101-0001",
			"Siti 3305010101010001", "3,30501E+15", "３３０５０１０１０１０１０００１", "3305\u00A00101\u200B01010001" })
	void refusesNikInAnyColumnAndShowsNothingOfIt(String nik) {
		for (String column : SITI.keySet()) {
			assertThat(read(column, nik)).isEqualTo(new RefusedRow(2, RowRefusal.NIK_LIKE, column, "••••"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Siti 081234567890", "Siti +62 812-3456-7890", "Siti (0287) 381234" })
	void refusesAPhoneNumberInAName(String name) {
		RefusedRow row = refused("nama", name);
		assertThat(row.reason()).isEqualTo(RowRefusal.PHONE_LIKE);
		assertThat(row.maskedCell()).startsWith("Siti").contains("••••").doesNotContain("81");
	}

	@Test
	void refusesAPhoneNumberAfterAKelompokButNotYears() {
		assertThat(refused("kelompok", "Melati 0812 3456 7890").reason()).isEqualTo(RowRefusal.PHONE_LIKE);
		assertThat(member("kelompok", "Melati 2026/2027").kelompok()).isEqualTo("Melati 2026/2027");
	}

	@Test
	void keepsAnIdOfSomebodyElse() {
		assertThat(member("id_luar", "0812345678").idLuar()).isEqualTo("0812345678");
	}

	@Test
	void refusesControlCharacters() {
		assertThat(refused("nama", "Si\u0007ti").reason()).isEqualTo(RowRefusal.CONTROL_CHARACTER);
		assertThat(refused("nama", "Si\u202Eti").reason()).isEqualTo(RowRefusal.CONTROL_CHARACTER);
		assertThat(refused("nama", "\"Siti\nAminah\"").reason()).isEqualTo(RowRefusal.LINE_BREAK);
	}

	@Test
	void trimsCollapsesAndComposes() {
		assertThat(member("nama", "  Siti \u00A0 Ame\u0301lia\u200B ").name()).isEqualTo("Siti Amélia");
	}

	@ParameterizedTest
	@CsvSource({ "nama,80", "kelompok,60", "desa,60", "kecamatan,60", "id_luar,40" })
	void boundsLengths(String column, int length) {
		String longest = "x" + "é".repeat(length - 1);
		assertThat(read(column, longest)).isInstanceOf(MemberRow.class);
		RefusedRow row = refused(column, longest + "e");
		assertThat(row.reason()).isEqualTo(RowRefusal.TOO_LONG);
		assertThat(row.maskedCell()).hasSizeLessThanOrEqualTo(40);
	}

	@Test
	void refusesNamesWithoutLetters() {
		assertThat(refused("nama", "46000").reason()).isEqualTo(RowRefusal.NO_LETTERS);
		assertThat(refused("kelompok", "-").reason()).isEqualTo(RowRefusal.NO_LETTERS);
		assertThat(member("kelompok", "7").kelompok()).isEqualTo("7");
	}

	@Test
	void refusesWhatIsNotOnTheList() {
		assertThat(refused("zona", "GMT").reason()).isEqualTo(RowRefusal.UNKNOWN_ZONE);
		assertThat(refused("peran", "KOORDINATOR").reason()).isEqualTo(RowRefusal.UNKNOWN_ROLE);
		assertThat(refused("sapaan", "Mbak").reason()).isEqualTo(RowRefusal.UNKNOWN_SAPAAN);
	}

	@Test
	void readsListedWordsInAnyCase() {
		assertThat(member("zona", "wit").zone()).isEqualTo(Zone.WIT);
		assertThat(member("peran", "Wakil").role()).isEqualTo(MemberRoleName.WAKIL);
		assertThat(member("sapaan", "PAK").sapaan()).isEqualTo(Sapaan.BAPAK);
	}

	@ParameterizedTest
	@CsvSource({ "Bu Siti,Siti,IBU", "PAK ANDI,Andi,BAPAK", "Bpk. Andi,Andi,BAPAK", "ibu Nur Aini,Nur Aini,IBU",
			"Budi,Budi,", "Bu,Bu,", "Ibunda Sari,Ibunda Sari,", "Siti,Siti," })
	void understandsTheWordBeforeAPersonsName(String written, String name, @Nullable Sapaan sapaan) {
		Addressed read = Addressed.read(OrdinaryCase.ofPerson(written));
		assertThat(read).isEqualTo(new Addressed(name, sapaan));
	}

	@Test
	void believesTheColumnMoreThanTheName() {
		assertThat(member("sapaan", "").sapaan()).isEqualTo(Sapaan.IBU);
		assertThat(member("sapaan", "Bapak").sapaan()).isEqualTo(Sapaan.BAPAK);
		assertThat(member("sapaan", "Bapak").name()).isEqualTo("Siti");
		assertThat(member("nama", "Siti").written()).isNull();
		assertThat(member("pendamping", "Pak Andi").pendamping()).isEqualTo("Andi");
	}

	@ParameterizedTest
	@CsvSource({ "KAB. KEBUMEN,Kab. Kebumen", "Kabupaten Kebumen,Kab. Kebumen", "kab.Kebumen,Kab. Kebumen",
			"Kebumen,Kab. Kebumen", "KOTA MALANG,Kota Malang", "Kotabaru,Kab. Kotabaru" })
	void spellsAKabupatenInOneWay(String written, String read) {
		assertThat(member("kabupaten", written).kabupaten()).isEqualTo(read);
	}

	@Test
	void leavesOutTheWordBeforeAName() {
		assertThat(member("kelompok", "KELOMPOK MELATI II").kelompok()).isEqualTo("Melati II");
		assertThat(member("kelompok", "Kelompok").kelompok()).isEqualTo("Kelompok");
		assertThat(member("desa", "Desa Karangsari").desa()).isEqualTo("Karangsari");
		assertThat(member("desa", "Desantara").desa()).isEqualTo("Desantara");
		assertThat(member("kecamatan", "Kec. Serang Baru").kecamatan()).isEqualTo("Serang Baru");
	}

	@Test
	void refusesMoreCellsThanColumns() {
		assertThat(refused("peran", "KPM,sisa").reason()).isEqualTo(RowRefusal.TOO_MANY_CELLS);
		assertThat(read("peran", "KPM,,")).isInstanceOf(MemberRow.class);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Serang Baru", "Kab.", ", Kab. Kebumen", "Serang Baru, Kebumen", "Kab. 12" })
	void refusesAnAreaWithoutKabupaten(String wilayah) {
		Path path = new TestFiles(this.folder).text("nama;peran;wilayah\nPak Andi;PENDAMPING;" + wilayah + "\n");
		assertThat(TestFiles.rows(path)).singleElement()
			.isEqualTo(new RefusedRow(2, RowRefusal.UNKNOWN_AREA, "wilayah", wilayah));
	}

	@Test
	void readsAnAreaInCapitals() {
		Path path = new TestFiles(this.folder)
			.text("nama;peran;wilayah\nPAK ANDI;PENDAMPING;KEC. SERANG BARU,KAB KEBUMEN\n");
		assertThat(TestFiles.rows(path)).singleElement()
			.isEqualTo(new StaffRow(2, "Andi", Sapaan.BAPAK, "Pak Andi", StaffRoleName.PENDAMPING, "Kab. Kebumen",
					"Serang Baru"));
	}

	private MemberRow member(String column, String cell) {
		return (MemberRow) read(column, cell);
	}

	private RefusedRow refused(String column, String cell) {
		return (RefusedRow) read(column, cell);
	}

	private Row read(String column, String cell) {
		Map<String, String> cells = new HashMap<>(SITI);
		cells.put(column, cell);
		String row = TestFiles.MEMBERS.strip()
			.lines()
			.flatMap((header) -> Arrays.stream(header.split(",")))
			.map((heading) -> heading.equals(column) || !cells.get(heading).contains(",") ? quoted(cells.get(heading))
					: cells.get(heading))
			.reduce((left, right) -> left + "," + right)
			.orElseThrow();
		return TestFiles.rows(new TestFiles(this.folder).text(TestFiles.MEMBERS + row + "\n")).getFirst();
	}

	/** A comma in a role is the one that a writer forgot to quote. */
	private static String quoted(String cell) {
		return (cell.contains(",") && !cell.startsWith("KPM")) ? "\"" + cell + "\"" : cell;
	}

}
