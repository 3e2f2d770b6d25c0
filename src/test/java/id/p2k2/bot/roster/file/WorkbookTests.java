package id.p2k2.bot.roster.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.p2k2.bot.shared.Zone;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WorkbookTests {

	private static final String MEMBERS = TestFiles.MEMBERS
			+ "A-1,Melati,Karangsari,Serang Baru,Kab. Kebumen,WIB,Pak Andi,Bu Rini,Ibu,KETUA\n";

	@TempDir
	private Path folder;

	private TestFiles files;

	@BeforeEach
	void prepare() {
		this.files = new TestFiles(this.folder);
	}

	@Test
	void readsMembers() {
		assertThat(TestFiles.rows(this.files.workbook(MEMBERS)))
			.containsExactly(new MemberRow(2, "A-1", "Melati", "Karangsari", "Serang Baru", "Kab. Kebumen", Zone.WIB,
					"Andi", "Rini", Sapaan.IBU, "Bu Rini", MemberRoleName.KETUA));
	}

	@Test
	void readsNumbersAsTheyAreShown() {
		assertThat(withId((sheet) -> sheet.value(1, 0, 1207))).isInstanceOfSatisfying(MemberRow.class,
				(row) -> assertThat(row.idLuar()).isEqualTo("1207"));
	}

	@Test
	void refusesNikThatTheSheetTookForANumber() {
		assertThat(withId((sheet) -> sheet.value(1, 0, 3305010101010001.0)))
			.isEqualTo(new RefusedRow(2, RowRefusal.NIK_LIKE, "id_luar", "••••"));
	}

	@Test
	void refusesACellThatBecameADate() {
		Row row = withId((sheet) -> {
			sheet.value(1, 1, LocalDate.of(2026, 12, 7));
			sheet.style(1, 1).format("dd-mmm").set();
		});
		assertThat(row).isInstanceOfSatisfying(RefusedRow.class, (refused) -> {
			assertThat(refused.reason()).isEqualTo(RowRefusal.DATE_CELL);
			assertThat(refused.column()).isEqualTo("kelompok");
		});
	}

	@Test
	void readsTheResultOfAFormula() throws IOException {
		assertThat(TestFiles.rows(handMade("<c r=\"A2\" t=\"str\"><f>UPPER(\"x\")</f><v>BU RINI</v></c>")))
			.containsExactly(
					new StaffRow(2, "Rini", Sapaan.IBU, "Bu Rini", StaffRoleName.PELATIH, "Kab. Kebumen", null));
	}

	@Test
	void refusesAnErrorOfAFormula() throws IOException {
		assertThat(TestFiles.rows(handMade("<c r=\"A2\" t=\"e\"><f>NA()</f><v>#N/A</v></c>")))
			.containsExactly(new RefusedRow(2, RowRefusal.ERROR_CELL, "nama", "#N/A"));
	}

	@Test
	void readsSharedTextsWithSeveralFonts() throws IOException {
		assertThat(TestFiles.rows(handMade("<c r=\"A2\" t=\"s\"><v>0</v></c>"))).containsExactly(
				new StaffRow(2, "Siti", Sapaan.IBU, "Bu Siti", StaffRoleName.PELATIH, "Kab. Kebumen", null));
	}

	@Test
	void endsWhereTheSheetIsDamaged() throws IOException {
		assertThat(TestFiles.rows(handMade("<c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>zero</v></c>")))
			.containsExactly(new RefusedRow(2, RowRefusal.UNREADABLE_FROM_HERE, "", ""));
	}

	@Test
	void refusesALetterInAZip() throws IOException {
		assertThat(TestFiles.refusal(zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")).reason())
			.isEqualTo(FileRefusal.NOT_A_TABLE);
	}

	@Test
	void refusesABrokenZip() throws IOException {
		byte[] whole = Files.readAllBytes(this.files.workbook(MEMBERS));
		byte[] half = Arrays.copyOf(whole, whole.length / 2);
		assertThat(TestFiles.refusal(this.files.bytes(half)).reason()).isEqualTo(FileRefusal.BROKEN);
	}

	@Test
	void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
		String bomb = "x".repeat(1 << 20);
		assertThat(TestFiles.refusal(handMade("<c r=\"A2\" t=\"str\"><v>" + bomb + "</v></c>")).reason())
			.isEqualTo(FileRefusal.TOO_LARGE);
	}

	@Test
	void neverThrowsAtADamagedWorkbook() throws IOException {
		byte[] whole = Files.readAllBytes(this.files.workbook(MEMBERS));
		Random random = new Random(5);
		for (int round = 0; round < 500; round++) {
			byte[] damaged = whole.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			assertThatCode(() -> ImportFileTests.consume(this.files.bytes(damaged))).doesNotThrowAnyException();
		}
	}

	private Row withId(Consumer<Worksheet> change) {
		return TestFiles.rows(this.files.workbook((sheet) -> {
			String[] lines = MEMBERS.split("\n");
			for (int cell = 0; cell < 10; cell++) {
				sheet.value(0, cell, lines[0].split(",")[cell]);
				sheet.value(1, cell, lines[1].split(",")[cell]);
			}
			change.accept(sheet);
		})).getFirst();
	}

	/** A staff sheet as small as a workbook can be, with the name's cell as given. */
	private Path handMade(String nameCell) throws IOException {
		String types = """
				<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
				<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
				<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""";
		String workbook = """
				<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
				<sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""";
		String sheet = "<worksheet><sheetData><row r=\"1\">" + inline("A1", "nama") + inline("B1", "peran")
				+ inline("C1", "wilayah") + "</row><row r=\"2\">" + nameCell + inline("B2", "PELATIH")
				+ inline("C2", "Kab. Kebumen") + "</row></sheetData></worksheet>";
		return zip("[Content_Types].xml", types, "xl/workbook.xml", workbook, "xl/_rels/workbook.xml.rels",
				"<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
				"xl/sharedStrings.xml", "<sst><si><r><t>Bu </t></r><r><t>Siti</t></r></si></sst>", "xl/styles.xml",
				"<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>", "xl/worksheets/sheet1.xml", sheet);
	}

	private static String inline(String address, String text) {
		return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	private Path zip(String... namesAndContents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndContents[i]));
				zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		return this.files.bytes(bytes.toByteArray());
	}

}
