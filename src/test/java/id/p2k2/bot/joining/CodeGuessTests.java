package id.p2k2.bot.joining;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeGuessTests {

	@ParameterizedTest
	@ValueSource(strings = { "7KQM-2XTD-9P", "7kqm2xtd9p", "7KQM 2XTD 9P", "SALAH", "kode-salah", "abc_123",
			"123456789", "nomor kartu saya 7KQM-2XTD-9P", "UJI-KOORDINATOR-2" })
	void takesForACodeWhatIsMeantAsOne(String text) {
		assertThat(CodeGuess.looksLikeCode(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "halo", "Halo", "P", "ya", "assalamualaikum", "bu mau daftar bantuan", "2 anak saya",
			"ini bot apa ya", "MAU TANYA BU", "bantuan 500 ribu kapan cair", "jam 9 pagi", "👍" })
	void leavesWordsAlone(String text) {
		assertThat(CodeGuess.looksLikeCode(text)).isFalse();
	}

}
