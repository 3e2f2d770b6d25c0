package id.p2k2.bot.helpdesk.answers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LooksLikeBansosForwardTests {

	@ParameterizedTest
	@ValueSource(strings = { "BANSOS PKH 2026!! Klik tautan ini untuk daftar: https://bansos-cair.xyz/daftar",
			"Dana bantuan Rp1.500.000, cek nama anda di cekbansoskemensosgo.id",
			"Penerima bantuan baru, buka www.kemensos.go.id.daftar.example.top",
			"Cek bansos https://kemensos.go.id@contoh.example/masuk",
			"Saldo bantuan sudah siap, chat admin t.me/bansos",
			"Pendaftaran PKH lewat akun Telegram, masukkan kode yang dikirim",
			"Subsidi listrik gratis, isi data lalu bagikan ke 10 grup",
			"BLT tahap akhir! Biaya administrasi 50rb, transfer dulu, klaim hari ini" })
	void recognisesTheUsualFraud(String text) {
		assertThat(LooksLikeBansosForward.test(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Besok kumpulan di rumah Bu Rini jam 9, bawa buku ya",
			"Ibu-ibu, bantuan PKH bisa diambil di kantor pos besok. Bawa KTP dan KK.",
			"Cek bansos di https://cekbansos.kemensos.go.id ya bu",
			"Posyandu hari Rabu di balai desa. Daftar hadir di meja depan.",
			"Resep opor ayam lengkap: https://resep.example.com",
			"Bantuan air bersih sudah datang.Silakan ambil di RT" })
	void leavesOrdinaryMessagesAlone(String text) {
		assertThat(LooksLikeBansosForward.test(text)).isFalse();
	}

	@Test
	void readsAVeryLongMessage() {
		assertThat(LooksLikeBansosForward.test("a".repeat(4000) + " bansos a.".repeat(400) + " klik bit.ly/x"))
			.isTrue();
	}

}
