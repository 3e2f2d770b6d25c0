package id.p2k2.bot.people;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NomorKartuTests {

	private static final NomorKartu CARD = new NomorKartu("7KQM2XTD90P");

	private final SecureRandom random = new SecureRandom();

	@ParameterizedTest
	@ValueSource(strings = { "7KQM-2XTD-90P", "7KQM2XTD90P", "7kqm2xtd90p", "7kqm 2xtd 90p", "7KQM.2XTD.90P",
			"7kqm-2xtd-9Op", "/start 7KQM2XTD90P", "/start 7kqm-2xtd-90p", "https://t.me/p2k2_bot?start=7KQM2XTD90P",
			"t.me/p2k2_bot?start=7KQM-2XTD-90P", "Bu, nomor kartu saya 7KQM-2XTD-90P ya", "nomor kartu:7kqm-2xtd-9op.",
			"  7 K Q M 2 X T D 9 0 P  ", "7KQM – 2XTD – 90P", "７ＫＱＭ－２ＸＴＤ－９０Ｐ", "7KQ M2X TD9 0P", "(7KQM-2XTD-90P)",
			"7KQM-2XTD-\n90P", "kartu 7KQM_2XTD_90P 🙏" })
	void findsTheCardInAnySpelling(String text) {
		assertThat(NomorKartu.find(text)).contains(CARD);
	}

	@Test
	void readsLettersThatLookLikeDigits() {
		assertThat(NomorKartu.find("3IiL-l2oO-4Ab")).isEmpty();
		assertThat(NomorKartu.find("3iAl-o2cO-4Ib")).contains(new NomorKartu("31A102C041B"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "assalamualaikum", "pertemuan", "soal siap ini", "Melati 7 des 9",
			"Melati 7/12 9 rumah Bu Rini", "P2K2", "081234567890", "3305010101900001", "K-7F3QD",
			"kelompok melati p2k2", "7KQM-2XTD", "7KQM-2XTD-90PA", "X7KQM2XTD90P", "7KQM-2XTD-90U", "12345678901",
			"ABCDEFGHJKM", "Senin 7 Desember 2026 pukul 09.00 WIB", "anak saya 3 orang umur 2 4 dan 7",
			"RT 3 RW 5 dsn 2", "/start", "UJI-KOORDINATOR-1" })
	void findsNoneElsewhere(String text) {
		assertThat(NomorKartu.find(text)).isEmpty();
	}

	@Test
	void findsEveryNewOneAgain() {
		for (int i = 0; i < 2_000; i++) {
			NomorKartu card = NomorKartu.random(this.random);
			assertThat(card.display()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
			String typed = card.display().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
			assertThat(NomorKartu.find("kartu saya " + typed)).contains(card);
		}
	}

	@Test
	void holdsFiftyBits() {
		double four = IntStream.range(0, 1 << 20).filter((n) -> fits(n, 4)).count();
		double three = IntStream.range(0, 1 << 15).filter((n) -> fits(n, 3)).count();
		assertThat(four).isEqualTo(706_816);
		assertThat(three).isEqualTo(17_952);
		assertThat((2 * Math.log(four) + Math.log(three)) / Math.log(2)).isGreaterThan(52.9);
	}

	private static boolean fits(int number, int characters) {
		int[] symbols = IntStream.range(0, characters).map((i) -> (number >> (5 * i)) & 31).toArray();
		return IntStream.of(symbols).anyMatch((s) -> s >= 2 && s <= 9) && IntStream.of(symbols).anyMatch((s) -> s > 9);
	}

	@Test
	void drawsEverySymbolAtEveryPlace() {
		List<NomorKartu> cards = IntStream.range(0, 3_000).mapToObj((i) -> NomorKartu.random(this.random)).toList();
		for (int place = 0; place < 11; place++) {
			Set<Character> seen = new HashSet<>();
			for (NomorKartu card : cards) {
				seen.add(card.value().charAt(place));
			}
			assertThat(seen).hasSize(32);
		}
		assertThat(new HashSet<>(cards)).hasSameSizeAs(cards);
	}

	@Test
	void hashesAlikeHoweverItWasTyped() {
		assertThat(CARD.hash()).matches("[0-9a-f]{64}");
		assertThat(NomorKartu.find("7kqm 2xtd 9op").map(NomorKartu::hash)).contains(CARD.hash());
		assertThat(new NomorKartu("7KQM2XTD91P").hash()).isNotEqualTo(CARD.hash());
	}

	@Test
	void hasAPhraseOfTwoWordsThatStays() {
		assertThat(CARD.phrase()).isEqualTo(new NomorKartu("7KQM2XTD90P").phrase()).matches("[a-z]+ [a-z]+");
		assertThat(TwoWords.NOUNS).hasSize(256)
			.doesNotHaveDuplicates()
			.doesNotContainAnyElementsOf(TwoWords.ADJECTIVES);
		assertThat(TwoWords.ADJECTIVES).hasSize(128).doesNotHaveDuplicates();
	}

	@Test
	void neverShowsItselfInALog() {
		assertThat(CARD).hasToString("NomorKartu[…]");
		assertThatIllegalArgumentException().isThrownBy(() -> new NomorKartu("7KQM2XTD9"))
			.withMessageNotContaining("7KQM");
	}

}
