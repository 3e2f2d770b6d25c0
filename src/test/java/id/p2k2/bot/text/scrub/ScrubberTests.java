package id.p2k2.bot.text.scrub;

import java.util.Set;

import id.p2k2.bot.text.scrub.Scrubbed.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScrubberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			NIK saya 3305010101900001 bu            | NIK saya [nomor dihapus] bu          | NIK
			3305 0101 0190 0001                     | [nomor dihapus]                      | NIK
			33.05.01.010190.0001                    | [nomor dihapus]                      | NIK
			33 05 01 01 01 90 00 01                 | [nomor dihapus]                      | NIK
			3-3-0-5-0-1-0-1-0-1-9-0-0-0-0-1         | [nomor dihapus]                      | NIK
			KK:3305-0101-0190-0001.                 | KK:[nomor dihapus].                  | NIK
			NIK3305010101900001ya                   | NIK[nomor dihapus]ya                 | NIK
			３３０５０１０１０１９００００１        | [nomor dihapus]                      | NIK
			٣٣٠٥٠١٠١٠١٩٠٠٠٠١                        | [nomor dihapus]                      | NIK
			3305​0101​0190​0001                     | [nomor dihapus]                      | NIK
			12.05 11 0101 90 0001                   | 12.05 [nomor dihapus]                | ACCOUNT
			rek 1234567890                          | rek [nomor dihapus]                  | ACCOUNT
			KKS 6013 0112 3456 789                  | KKS [nomor dihapus]                  | ACCOUNT
			12 34 56 78 90                          | [nomor dihapus]                      | ACCOUNT
			081234567890                            | [nomor dihapus]                      | PHONE
			wa 0812-3456-7890 ya                    | wa [nomor dihapus] ya                | PHONE
			+62 812 3456 7890                       | [nomor dihapus]                      | PHONE
			+62 (812) 3456-7890                     | [nomor dihapus]                      | PHONE
			6281234567890                           | [nomor dihapus]                      | PHONE
			08 12 34 56 78 90                       | [nomor dihapus]                      | PHONE
			0812.345.678                            | [nomor dihapus]                      | PHONE
			081.234.567.890                         | [nomor dihapus]                      | PHONE
			0812, 3456, 7890                        | [nomor dihapus]                      | PHONE
			(0274) 512345                           | ([nomor dihapus]                     | PHONE
			08-12-26 345 678                        | [nomor dihapus]                      | PHONE
			0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣                    | [nomor dihapus]                      | PHONE
			PIN saya 1234                           | PIN saya [nomor dihapus]             | SECRET
			pin:123456                              | pin:[nomor dihapus]                  | SECRET
			PIN123456                               | PIN[nomor dihapus]                   | SECRET
			pin ATM saya yang baru itu 123456       | pin ATM saya yang baru itu [nomor dihapus] | SECRET
			123456 itu pin saya                     | [nomor dihapus] itu pin saya         | SECRET
			kode OTP 12-34-56                       | kode OTP [nomor dihapus]             | SECRET
			kata sandi saya 20262026                | kata sandi saya [nomor dihapus]      | SECRET
			kodenya 1 2 3 4 5                       | kodenya [nomor dihapus]              | SECRET
			PIN saya 2026                           | PIN saya [nomor dihapus]             | SECRET
			pin satu dua tiga empat                 | pin [nomor dihapus]                  | SECRET
			nol delapan satu dua tiga empat lima    | [nomor dihapus]                      | SPELT
			nomornya nol 8 satu 2 tiga 4 5 6 ya     | nomornya [nomor dihapus] ya          | SPELT
			Nol, Delapan, Satu, Dua, Tiga, Empat    | [nomor dihapus]                      | SPELT
			tiga tiga nol lima 0101 0190 0001       | [nomor dihapus]                      | SPELT
			7/12/2026 081234567890                  | 7/12/2026 [nomor dihapus]            | PHONE
			pukul 09.00 hubungi 081234567890        | pukul 09.00 hubungi [nomor dihapus]  | PHONE
			""")
	void takesOut(String text, String clean, Kind kind) {
		assertThat(Scrubber.scrub(text)).isEqualTo(new Scrubbed(clean, Set.of(kind)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7/12/2026", "2026", "pertemuan 7/12/2026 pukul 09.00 di rumah Bu Rini",
			"Senin, 7 Desember 2026 pukul 09.00-11.00 WIB", "08/12/2026 09.30", "07-12-2026 08:00", "2026-12-07 09.00",
			"Melati 7/12 9 rumah Bu Rini\nMawar 8/12 10 rumah Bu Lastri", "7/12 14/12 21/12 28/12",
			"7/12/2026 14/12/2026 21/12/2026", "Rp 600.000", "Rp600.000,00", "600 ribu", "1.200.000",
			"Rp 1.500.000.000", "Rp 1200000000", "dari 600.000 dipotong 50.000 sisa 550.000", "600000", "2 juta",
			"K-7F3QD", "kode K-72345", "kode laporan K-7F3QD sudah dibaca", "7KQM-2XTD-9P5",
			"nomor kartu 7kqm 2xtd 9p5", "kode A234-567B-8C9", "kode A234567B8C9", "t.me/p2k2_bot?start=7KQM2XTD9P5",
			"3 sakit, 7 izin", "hadir 25 dari 30", "jam 9", "setengah 9", "P2K2 modul 3 sesi 14", "tahun 2025, 2026",
			"2025/2026", "tanggal 7, 14, 21, 28, 30", "12\n13\n14\n15\n16\n17", "anak saya dua, umur tiga dan lima",
			"satu dua tiga", "dua ratus lima puluh ribu", "saya lupa pin saya",
			"kartu saya hilang, pin lupa, uang 600 ribu", "jangan berikan PIN kepada siapa pun",
			"pin kartu lupa sejak tahun 2025", "kode 2026", "bantuan belum cair sejak Oktober 2026", "RT 03 RW 05",
			"kode laporan K-7F3QD. Uang saya 600000 dipotong", "150000, 200000, 75000",
			"berat 12,5 kg tinggi 85 cm umur 24 bulan", "👍👍", "tiap hari jam 07.00, 12.00, 19.00" })
	void leavesAsItIs(String text) {
		assertThat(Scrubber.scrub(text)).isEqualTo(new Scrubbed(text, Set.of()));
	}

	@Test
	void takesOutSeveralAndTellsTheirKinds() {
		Scrubbed scrubbed = Scrubber.scrub("NIK 3305010101900001, hp 0812-3456-7890. pin 123456");
		assertThat(scrubbed.text()).isEqualTo("NIK [nomor dihapus], hp [nomor dihapus]. pin [nomor dihapus]");
		assertThat(scrubbed.removed()).containsExactlyInAnyOrder(Kind.NIK, Kind.PHONE, Kind.SECRET);
		assertThat(scrubbed.changed()).isTrue();
		assertThat(Scrubber.scrub(scrubbed.text()).changed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "123456", "123 456", "1-2-3-4-5", " 12 345 ", "１２３４５", "1 2 3 4 5 6", "99-88-77",
			"123–456" })
	void suspectsALoginCode(String text) {
		assertThat(Scrubber.looksLikeLoginCode(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1234", "1234567", "kode 12345", "12345 bu", "7-12-26", "07-12-26", "7 12 26",
			"7/12/26", "09.30", "600.000", "1", "satu", "- - -", "12345?" })
	void suspectsNothingElse(String text) {
		assertThat(Scrubber.looksLikeLoginCode(text)).isFalse();
	}

}
