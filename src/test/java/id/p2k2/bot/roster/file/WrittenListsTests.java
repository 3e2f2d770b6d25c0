package id.p2k2.bot.roster.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenListsTests {

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	@Test
	void writesCodesForASpreadsheet() throws IOException {
		try (CodeListCsv list = new CodeListCsv(this.output)) {
			list.add("Melati, \"II\"", "Bu Siti", "KPM", "7KQM-2XTD-9P", "https://t.me/p2k2_bot?start=7KQM2XTD9P");
		}
		assertThat(text()).isEqualTo("\uFEFFkelompok,nama,peran,kode,tautan\r\n"
				+ "\"Melati, \"\"II\"\"\",Bu Siti,KPM,7KQM-2XTD-9P,https://t.me/p2k2_bot?start=7KQM2XTD9P\r\n");
	}

	@Test
	void neverWritesAFormula() throws IOException {
		try (CodeListCsv list = new CodeListCsv(this.output)) {
			list.add("=1+1", "+62", "-1", "@SUM(A1)", "\tx");
		}
		assertThat(text().lines().skip(1)).containsExactly("'=1+1,'+62,'-1,'@SUM(A1),'\tx");
	}

	@Test
	void writesRefusedRowsWithTheReasonInWords() throws IOException {
		try (RefusedRowsCsv list = new RefusedRowsCsv(this.output)) {
			list.add(new RefusedRow(12, RowRefusal.NIK_LIKE, "nama", "••••"), "Ada nomor panjang, mungkin NIK.");
		}
		assertThat(text())
			.isEqualTo("\uFEFFbaris,kolom,alasan,isi\r\n12,nama,\"Ada nomor panjang, mungkin NIK.\",••••\r\n");
	}

	private String text() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

}
