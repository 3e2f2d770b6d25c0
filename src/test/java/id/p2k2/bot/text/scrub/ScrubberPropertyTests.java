package id.p2k2.bot.text.scrub;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Random numbers from fixed seeds: a failure can be repeated. */
class ScrubberPropertyTests {

	private static final List<String> AROUND = List.of("", "saya ", "tolong bu ", "NIK: ", "nomor saya yang lama ", "(",
			"\"", "ini ya bu, ", "anak 2, ", "tgl 7 Desember jam 9 pagi hubungi ", "uang Rp 600.000 rekening ", "\n",
			"🙏 ");

	private static final List<String> BEHIND = List.of("", " ya bu", ". Terima kasih", ")", "!", " 🙏", "\nmakasih",
			" atas nama Siti", ", sudah 3 bulan", "\"");

	private static final List<String> SEPARATORS = List.of("", "", "", " ", "-", ".", " - ", "  ", "\u00a0", "\u200b",
			"_", " . ", "–");

	private static final List<String> SENTENCES = List.of("Bu, bantuan saya belum cair sejak bulan Oktober 2026",
			"Uang dipotong Rp 50.000 dari 600.000", "Anak saya 3 orang, umur 7, 5 dan 2 tahun",
			"Pertemuan 7/12/2026 jam 09.00 di RT 03", "yang hadir 25, sakit 3, izin 7",
			"Kartu hilang tanggal 1 Desember", "kode laporan K-7F3QD", "nomor kartu 7KQM-2XTD-9P5",
			"posyandu tiap tanggal 5, 12 dan 19", "harga beras 14.500 per kg", "Ketua minta 20 ribu tiap orang");

	private final Random random = new Random(20261207);

	@Test
	void noNumberSurvives() {
		Pattern fiveDigits = Pattern.compile("\\d\\D{0,3}\\d\\D{0,3}\\d\\D{0,3}\\d\\D{0,3}\\d");
		for (int i = 0; i < 20_000; i++) {
			String number = spaced(secret());
			String behind = pick(BEHIND);
			String text = pick(List.of("", "bu ", "wa ", "(", "ini: ")) + number + behind;
			assertThat(fiveDigits.matcher(Scrubber.scrub(text).text()).find()).as(text).isFalse();
		}
	}

	@Test
	void noNumberSurvivesInASentence() {
		for (int i = 0; i < 20_000; i++) {
			String secret = secret();
			String text = pick(AROUND) + secret + pick(BEHIND);
			assertThat(Scrubber.scrub(text).text()).as(text)
				.doesNotContain(secret.substring(3, 9))
				.contains(Scrubber.MARK);
		}
	}

	@Test
	void noPinSurvivesNearItsName() {
		for (int i = 0; i < 5_000; i++) {
			String pin = digits("", 4 + this.random.nextInt(5));
			String name = pick(List.of("PIN", "pin", "OTP", "kata sandi", "Sandi", "password"));
			String text = this.random.nextBoolean()
					? name + pick(List.of("", " ", ": ", " saya ", " ATM saya itu ")) + pin
					: pin + pick(List.of(" ", " itu ", " adalah ")) + name;
			assertThat(Scrubber.scrub(text).text()).as(text).doesNotContain(pin);
		}
	}

	@Test
	void sentencesSurviveTogether() {
		for (int i = 0; i < 5_000; i++) {
			String text = pick(SENTENCES) + pick(List.of(". ", ", ", "\n", "! ")) + pick(SENTENCES);
			assertThat(Scrubber.scrub(text).text()).isEqualTo(text);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1 ", "1.", "a1", "1\u200b", "\u200b", "12/", "satu ", "pin 1234 ", "k-", "7KQM-",
			"08-12-26 ", "2 - ", "A1 ", "1\n", "7KQM-2XTD-9P5 ", "a", " ", "Rp 600.000 ", "3305010101900001 ",
			"09.00-11.00 " })
	void worksInProportionToTheLength(String pattern) {
		long half = steps(pattern.repeat(32 * 1024 / pattern.length()));
		long whole = steps(pattern.repeat(64 * 1024 / pattern.length()));
		assertThat(whole).isLessThan(200 * 64 * 1024);
		assertThat((double) whole / half).isLessThan(2.1);
	}

	private static long steps(String text) {
		CountedText counted = new CountedText(text);
		Removals.in(counted);
		return counted.steps();
	}

	private String secret() {
		return switch (this.random.nextInt(4)) {
			case 0 -> digits("33", 16);
			case 1 -> digits("08", 10 + this.random.nextInt(4));
			case 2 -> digits("628", 11 + this.random.nextInt(3));
			default -> digits("6", 10 + this.random.nextInt(10));
		};
	}

	private String digits(String start, int length) {
		StringBuilder digits = new StringBuilder(start);
		while (digits.length() < length) {
			digits.append(this.random.nextInt(10));
		}
		return digits.toString();
	}

	/** Grouped at random, one kind of separator between the groups. */
	private String spaced(String digits) {
		String separator = pick(SEPARATORS);
		StringBuilder text = new StringBuilder();
		for (char digit : digits.toCharArray()) {
			text.append((!text.isEmpty() && this.random.nextInt(3) == 0) ? separator : "").append(digit);
		}
		return text.toString();
	}

	private String pick(List<String> options) {
		return options.get(this.random.nextInt(options.size()));
	}

	/** Counts every character that is looked at. */
	private static final class CountedText implements CharSequence {

		private final String text;

		private long steps;

		CountedText(String text) {
			this.text = text;
		}

		long steps() {
			return this.steps;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			this.steps++;
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			this.steps += end - start;
			return this.text.substring(start, end);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
