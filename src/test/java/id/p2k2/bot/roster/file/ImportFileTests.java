package id.p2k2.bot.roster.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import id.p2k2.bot.roster.file.OpenResult.Opened;
import id.p2k2.bot.shared.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ImportFileTests {

	private static final String STAFF = """
			nama,peran,wilayah
			Pak Andi,PENDAMPING,"Serang Baru, Kab. Kebumen"
			Bu Ratna,petugas pengaduan,KABUPATEN KEBUMEN
			""";

	private static final List<Row> STAFF_ROWS = List.of(
			new StaffRow(2, "Andi", Sapaan.BAPAK, "Pak Andi", StaffRoleName.PENDAMPING, "Kab. Kebumen", "Serang Baru"),
			new StaffRow(3, "Ratna", Sapaan.IBU, "Bu Ratna", StaffRoleName.PETUGAS_PENGADUAN, "Kab. Kebumen", null));

	private static final String RINI = "A-1,Melati,Karangsari,Serang Baru,Kab. Kebumen,WIB,Pak Andi,Bu Rini,Ibu,KETUA\n";

	@TempDir
	private Path folder;

	private TestFiles files;

	@BeforeEach
	void prepare() {
		this.files = new TestFiles(this.folder);
	}

	@Test
	void readsStaff() {
		assertThat(TestFiles.rows(this.files.text(STAFF))).isEqualTo(STAFF_ROWS);
	}

	@Test
	void readsMembers() {
		assertThat(TestFiles.rows(this.files.text(TestFiles.MEMBERS + RINI)))
			.containsExactly(new MemberRow(2, "A-1", "Melati", "Karangsari", "Serang Baru", "Kab. Kebumen", Zone.WIB,
					"Andi", "Rini", Sapaan.IBU, "Bu Rini", MemberRoleName.KETUA));
	}

	@Test
	void tellsTheTwoFilesApartByTheirColumns() throws IOException {
		try (ImportFile staff = ((Opened) ImportFile.open(this.files.text(STAFF))).file();
				ImportFile members = ((Opened) ImportFile.open(this.files.text(TestFiles.MEMBERS + RINI))).file()) {
			assertThat(staff.kind()).isEqualTo(ImportKind.STAFF);
			assertThat(members.kind()).isEqualTo(ImportKind.MEMBERS);
		}
	}

	@Test
	void readsCrlfAndQuotesAndByteOrderMarks() {
		String windows = STAFF.replace("\n", "\r\n");
		assertThat(TestFiles.rows(this.files.text("\uFEFF" + windows))).isEqualTo(STAFF_ROWS);
		assertThat(TestFiles.rows(this.files.text("\uFEFF" + windows, StandardCharsets.UTF_16LE)))
			.isEqualTo(STAFF_ROWS);
		assertThat(TestFiles.rows(this.files.text(windows, StandardCharsets.UTF_16))).isEqualTo(STAFF_ROWS);
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", "\t" })
	void readsOtherSeparators(String separator) {
		String text = "nama,peran,wilayah\nBu Dewi,PELATIH,Kota Malang\n".replace(",", separator);
		assertThat(TestFiles.rows(this.files.text(text))).containsExactly(
				new StaffRow(2, "Dewi", Sapaan.IBU, "Bu Dewi", StaffRoleName.PELATIH, "Kota Malang", null));
	}

	@Test
	void readsWindows1252WhereItIsNotUtf8() {
		Path path = this.files.text("nama,peran,wilayah\nBu André,PELATIH,Kab. Kebumen\n",
				Charset.forName("windows-1252"));
		assertThat(TestFiles.rows(path)).containsExactly(
				new StaffRow(2, "André", Sapaan.IBU, "Bu André", StaffRoleName.PELATIH, "Kab. Kebumen", null));
	}

	@Test
	void readsAnAreaWithACommaThatNobodyQuoted() {
		Path path = this.files.text("nama,peran,wilayah\nPak Andi,PENDAMPING,Serang Baru, Kab. Kebumen\n");
		assertThat(TestFiles.rows(path)).containsExactly(STAFF_ROWS.getFirst());
	}

	@Test
	void toleratesHeadingsAsPeopleWriteThem() {
		String text = "No;WILAYAH ; Nama;PERAN;;\n1;Kab. Kebumen;Bu Ratna;Petugas_Pengaduan;;\n;;;;;\n";
		assertThat(TestFiles.rows(this.files.text(text))).containsExactly(new StaffRow(2, "Ratna", Sapaan.IBU,
				"Bu Ratna", StaffRoleName.PETUGAS_PENGADUAN, "Kab. Kebumen", null));
	}

	@Test
	void leavesOutOptionalColumns() {
		String text = "Kelompok,Desa,Kecamatan,Kabupaten,Zona,Pendamping,Nama,Peran\n"
				+ "Melati,Karangsari,Serang Baru,Kebumen,wita,Pak Andi,Bu Siti,kpm\n";
		assertThat(TestFiles.rows(this.files.text(text))).containsExactly(new MemberRow(2, null, "Melati", "Karangsari",
				"Serang Baru", "Kab. Kebumen", Zone.WITA, "Andi", "Siti", Sapaan.IBU, "Bu Siti", MemberRoleName.KPM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\n", "\uFEFF", "nama,peran,wilayah", "nama,peran,wilayah\n,,\n" })
	void refusesAnEmptyFile(String text) {
		assertThat(TestFiles.refusal(this.files.text(text)).reason()).isEqualTo(FileRefusal.EMPTY);
	}

	@Test
	void refusesUnknownColumnsByName() {
		var refusal = TestFiles.refusal(this.files.text("nama,peran,wilayah,alamat\nBu Dewi,PELATIH,Kab. Kebumen,x\n"));
		assertThat(refusal.reason()).isEqualTo(FileRefusal.UNKNOWN_COLUMNS);
		assertThat(refusal.names()).containsExactly("alamat");
		assertThat(refusal.line()).isEqualTo(1);
	}

	@Test
	void refusesATableOfSomethingElse() {
		assertThat(TestFiles.refusal(this.files.text("harga;barang\n1;beras\n")).reason())
			.isEqualTo(FileRefusal.UNKNOWN_COLUMNS);
	}

	@Test
	void doesNotTakeAFirstRowForHeadings() {
		assertThat(TestFiles.refusal(this.files.text("Pak Andi,PENDAMPING,Kab. Kebumen\n")).reason())
			.isEqualTo(FileRefusal.UNKNOWN_COLUMNS);
	}

	@Test
	void refusesMissingColumnsByName() {
		var refusal = TestFiles.refusal(this.files.text("kelompok,nama,peran\nMelati,Bu Siti,KPM\n"));
		assertThat(refusal.reason()).isEqualTo(FileRefusal.MISSING_COLUMNS);
		assertThat(refusal.names()).containsExactly("desa", "kecamatan", "kabupaten", "zona", "pendamping");
	}

	@Test
	void refusesAColumnThatStandsTwice() {
		var refusal = TestFiles.refusal(this.files.text("nama,nama,peran,wilayah\na,b,PELATIH,Kab. Kebumen\n"));
		assertThat(refusal.reason()).isEqualTo(FileRefusal.DUPLICATE_COLUMNS);
		assertThat(refusal.names()).containsExactly("nama");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nik", "NIK Ibu", "No. KK", "no_kk", "no kks", "KKS", "nomor rekening", "no ktp" })
	void refusesAColumnForNik(String heading) {
		var refusal = TestFiles
			.refusal(this.files.text("nama,peran,wilayah," + heading + "\na,PELATIH,Kab. Kebumen,\n"));
		assertThat(refusal.reason()).isEqualTo(FileRefusal.NIK_COLUMN);
		assertThat(refusal.names()).containsExactly(heading);
	}

	@Test
	void refusesAColumnFilledWithNik() {
		String rows = RINI.replace("A-1", "3305010101010001") + RINI.replace("A-1", "3305.0101.0101.0002");
		var refusal = TestFiles.refusal(this.files.text(TestFiles.MEMBERS + rows));
		assertThat(refusal.reason()).isEqualTo(FileRefusal.NIK_COLUMN);
		assertThat(refusal.names()).containsExactly("id_luar");
	}

	@Test
	void refusesWhatIsNoTable() {
		byte[] random = new byte[5000];
		new Random(7).nextBytes(random);
		for (byte[] content : List.of(random, "%PDF-1.7 x".getBytes(StandardCharsets.ISO_8859_1),
				"\u0089PNG\r\n\u001A\nxxxxxxxxxxx".getBytes(StandardCharsets.ISO_8859_1),
				"\u00FF\u00D8\u00FF\u00E0 JFIF".getBytes(StandardCharsets.ISO_8859_1),
				"<html><table>".getBytes(StandardCharsets.US_ASCII))) {
			assertThat(TestFiles.refusal(this.files.bytes(content)).reason()).isEqualTo(FileRefusal.NOT_A_TABLE);
		}
	}

	@Test
	void tellsAnOldWorkbookFromOneWithAPassword() {
		String start = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
		byte[] old = start.getBytes(StandardCharsets.ISO_8859_1);
		String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
		byte[] locked = (start + " ".repeat((1 << 16) - 20) + name).getBytes(StandardCharsets.ISO_8859_1);
		assertThat(TestFiles.refusal(this.files.bytes(old)).reason()).isEqualTo(FileRefusal.OLD_EXCEL);
		assertThat(TestFiles.refusal(this.files.bytes(locked)).reason()).isEqualTo(FileRefusal.ENCRYPTED);
	}

	@Test
	void refusesARowAndReadsOn() {
		Path path = this.files.text(TestFiles.MEMBERS + RINI.replace("KETUA", "LURAH") + RINI);
		assertThat(TestFiles.rows(path)).hasSize(2)
			.startsWith(new RefusedRow(2, RowRefusal.UNKNOWN_ROLE, "peran", "LURAH"));
	}

	@Test
	void saysWhereAnUnclosedQuotationMarkBegan() {
		Path path = this.files.text(TestFiles.MEMBERS + RINI + RINI.replace("Melati", "\"Melati") + RINI + RINI);
		assertThat(TestFiles.rows(path)).hasSize(2).last().isInstanceOfSatisfying(RefusedRow.class, (row) -> {
			assertThat(row.line()).isEqualTo(3);
			assertThat(row.reason()).isEqualTo(RowRefusal.LINE_BREAK);
		});
	}

	@Test
	void endsWhereAnEndlessCellBegins() {
		Path path = this.files.text(TestFiles.MEMBERS + RINI + "\"" + "x".repeat(3_000_000) + "\n" + RINI);
		assertThat(TestFiles.rows(path)).last().isEqualTo(new RefusedRow(3, RowRefusal.UNREADABLE_FROM_HERE, "", ""));
	}

	@Test
	void readsManyRowsOneByOne() throws IOException {
		int count = 200_000;
		Path path = this.files.text("");
		try (var writer = Files.newBufferedWriter(path)) {
			writer.write(TestFiles.MEMBERS);
			for (int row = 0; row < count; row++) {
				writer.write(RINI.replace("A-1", "A-" + row));
			}
		}
		try (ImportFile file = ((Opened) ImportFile.open(path)).file()) {
			assertTimeout(Duration.ofSeconds(30),
					() -> assertThat(file.rows().filter(MemberRow.class::isInstance).count()).isEqualTo(count));
		}
	}

	@Test
	void neverThrowsAtDamagedContent() {
		byte[] whole = (TestFiles.MEMBERS + RINI.repeat(5)).getBytes(StandardCharsets.UTF_8);
		var random = new Random(11);
		for (int round = 0; round < 500; round++) {
			byte[] damaged = whole.clone();
			for (int slip = 0; slip < 5; slip++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			assertThatCode(() -> consume(this.files.bytes(damaged))).doesNotThrowAnyException();
		}
	}

	static void consume(Path path) throws IOException {
		if (ImportFile.open(path) instanceof Opened(ImportFile file)) {
			try (file) {
				assertThat(file.rows().count()).isNotNegative();
			}
		}
	}

}
