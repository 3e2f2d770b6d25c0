package id.p2k2.bot.text.spoken;

import id.p2k2.bot.text.spoken.SpokenAnswer.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenAnswerTests {

	@ParameterizedTest
	@ValueSource(strings = { "ya", "Ya.", "YA", "iya", "iyaaa", "y", "Y", "yes", "ok", "oke", "okeee", "OKE BU", "siap",
			"siap bu", "Siap Bu Rini", "siaaap pak andi!", "insyaallah", "Insya Allah", "insya Allah bu",
			"in sya allah hadir", "insyaAllah bisa hadir", "bisa", "bisa datang", "Bisa bu, terima kasih", "hadir",
			"nanti saya hadir bu", "jadi", "jadi bu 🙏", "tetap jadi", "nggih", "inggih", "enggih",
			"Nggih bu, matur nuwun", "nuwun inggih", "muhun", "sumuhun bu", "sae", "mangga", "tiasa", "saged", "iso",
			"👍", "👍🏽", "👍👍", "👍🏿 siap", "👌", "✅", "ya ya", "ya2", "siap2", "iya kak", "ya, bisa",
			"ya mbak saya ikut", "siap laksanakan", "assalamualaikum bu, insyaallah hadir", "Wa'alaikumsalam, siap bu",
			"alhamdulillah bisa", "oke 🙏", "ya boleh", "boleh", "betul", "ya, benar", "ｙａ", "siap\n", "  ya  ",
			"Oke, siap, hadir", "dapat hadir", "Iya Bu Dewi, saya hadir", "nanti hadir" })
	void isYes(String text) {
		assertThat(SpokenAnswer.of(text)).isEqualTo(Answer.YES);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tidak", "Tidak.", "tdk", "gak", "ga", "gaaak", "nggak", "enggak", "ora", "mboten",
			"henteu", "teu tiasa", "ndak", "batal", "berhalangan", "tidak bisa", "tdk bisa bu", "gak jadi",
			"gak bisa hadir", "maaf bu tidak bisa", "Maaf, tidak bisa datang bu 🙏", "saya tidak bisa ikut",
			"mboten saged", "ora iso", "ora teko", "henteu tiasa", "tidak bisa ya bu", "gak ya", "berhalangan hadir",
			"maaf berhalangan", "insyaallah tidak bisa", "bukan", "bukan saya", "👎", "❌", "no", "tidak, tidak bisa",
			"tidak bisa, anak sakit", "tidak, anak saya sakit", "anak sakit tidak bisa datang", "gak bisa lagi sakit",
			"tidak boleh", "tidak bisa karena mau ke pasar sama adik", "maaf gak bisa datang soalnya anak sekolah",
			"batal bu", "punten teu tiasa sumping", "enggak pak andi", "moal", "gakbisa bu", "gabisa hadir",
			"Mohon maaf saya tidak dapat hadir", "sanes bu", "tidak jadi", "izin bu tidak bisa hadir",
			"Maaf bu, izin tidak ikut, sakit" })
	void isNo(String text) {
		assertThat(SpokenAnswer.of(text)).isEqualTo(Answer.NO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "🙏", "🙏🙏", "🙏🏽", "ya, eh tidak", "ya tidak", "ya/tidak",
			"iya tapi tidak bisa", "bisa tidak", "bisa gak bu", "bisa?", "jadi ya bu?", "belum tahu", "blm tau bu",
			"belum", "mungkin", "mungkin bisa", "bukan tidak bisa", "tidak batal", "tidak apa-apa", "gak papa",
			"gapapa", "tidak tahu", "gak ngerti", "tidak ada", "tidak sakit", "👍👎", "maaf bu", "terima kasih", "bu",
			"hmm", "kalau tidak hujan bisa", "jadi gimana bu", "jadi kapan", "bisa pinjam uang",
			"bisa minta nomor petugas", "ya ampun anak saya sakit", "ya bu uang kapan cair", "ok bu kapan cair",
			"ya bu dipotong", "iya bantuan saya belum cair", "tidak ada air di rumah", "siap jam 10", "bisa besok",
			"besok saja", "jadi pindah", "ya bu pindah", "duit pkh blm msk kenapa ya", "/batal", "/tidak", "stop",
			"berhenti", "1", "K-7F3QD", "oke tapi jam 10", "tidak semua", "bu siti bisa hadir",
			"ya saya mau bercerita tentang anak saya yang sekolah di desa sebelah", "saya mau tanya", "siapa",
			"tidak bisa daftar", "bisa, sakit", "ketua minta uang lima puluh ribu tiap pencairan", "🤔", "izin",
			"izin bertanya bu", "…", "?", "y n", "karena sakit", "nanti ya", "nanti saja bu", "mboten nopo-nopo",
			"tidak keberatan", "ya udah", "ya karena saya mau", "ya ya ya ya ya ya ya ya ya",
			"tidak bisa karena satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas hari ini saya" })
	void isUnclear(String text) {
		assertThat(SpokenAnswer.of(text)).isEqualTo(Answer.UNCLEAR);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "1., 1", "(2), 2", "nomor 2, 2", "no 2, 2", "no. 3, 3", "pilih 3, 3", "pilih nomor 3 bu, 3",
			"yang kedua, 2", "yg ke-2, 2", "ke2, 2", "pertama, 1", "yang pertama ya bu, 1", "satu, 1", "dua, 2",
			"Tiga!, 3", "loro, 2", "hiji, 1", "2️⃣, 2", "٢, 2", "３, 3", "saya pilih 2, 2", "ketiga, 3", "4, 4" })
	void choosesOneOfFour(String text, int choice) {
		assertThat(SpokenAnswer.choice(text, 4)).hasValue(choice);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "5", "99999999999", "1 atau 2", "1/2", "1.5", "1 2", "satu dua", "anak 2", "ya",
			"jam 2", "/2", "2 anak saya sakit", "nomor", "dua puluh", "tidak 2" })
	void choosesNothing(String text) {
		assertThat(SpokenAnswer.choice(text, 4)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "🙏", "🙏🙏", "bisa tapi telat, atau mungkin tidak", "ya tidak",
			"insyaallah kalau tidak hujan" })
	void knowsAnAnswerThatComesToNothing(String text) {
		assertThat(SpokenAnswer.wavers(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ya", "tidak bisa bu", "terima kasih", "bantuan kapan bisa cair", "bisa atau tidak?",
			"bu saya mau bertanya tentang sekolah anak saya yang kedua" })
	void doesNotTakeOtherWordsForOne(String text) {
		assertThat(SpokenAnswer.wavers(text)).isFalse();
	}

}
