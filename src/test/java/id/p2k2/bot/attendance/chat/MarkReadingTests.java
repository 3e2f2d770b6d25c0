package id.p2k2.bot.attendance.chat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.p2k2.bot.attendance.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkReadingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 sakit, 7 izin                            | 3 SAKIT 7 IZIN
			3,5,7 sakit                                | 3 SAKIT 5 SAKIT 7 SAKIT
			3 5 7 sakit                                | 3 SAKIT 5 SAKIT 7 SAKIT
			no. 3 dan 5 sakit; nomor 7 ijin ya bu      | 3 SAKIT 5 SAKIT 7 IZIN
			3 Sakit 7 Izin 9 Alfa                      | 3 SAKIT 7 IZIN 9 ALPA
			3s 7i 9a 10h                               | 3 SAKIT 7 IZIN 9 ALPA 10 HADIR
			sakit 3, 5; izin 7                         | 3 SAKIT 5 SAKIT 7 IZIN
			sakit: 3 dan 5                             | 3 SAKIT 5 SAKIT
			4-6 alpa                                   | 4 ALPA 5 ALPA 6 ALPA
			4 sampai 6 alpa, 1 hadir                   | 1 HADIR 4 ALPA 5 ALPA 6 ALPA
			4 s/d 5 izin                               | 4 IZIN 5 IZIN
			12 alpha                                   | 12 ALPA
			3 kosong                                   | 3 -
			3 sakit, 3 sakit                           | 3 SAKIT
			semua hadir                                | semua
			hadir semua                                | semua
			Semua ibu hadir                            | semua
			semua hadir kecuali 3 sakit                | semua 3 SAKIT
			semua hadir, kecuali 3 dan 5 sakit, 7 izin | semua 3 SAKIT 5 SAKIT 7 IZIN
			semua hadir kecuali sakit 3, 5             | semua 3 SAKIT 5 SAKIT
			semua hadir kecuali 3                      | semua kecuali 3
			semua hadir kecuali no 3 dan 4             | semua kecuali 3 4
			semua hadir kecuali 5 izin dan 3           | semua kecuali 3 5 IZIN
			3 sakit, lainnya hadir                     | semua 3 SAKIT
			3 sakit yang lain hadir                    | semua 3 SAKIT
			sakit 3, izin 7, sisanya hadir             | semua 3 SAKIT 7 IZIN
			""")
	void readsNumbersAndMarks(String text, String meant) {
		assertThat(told(TypedMarks.read(text))).isEqualTo(meant.strip());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3", "sakit", "3 sakit 7", "sakit izin 3", "3 5", "semua", "semua sakit", "semua alpa",
			"yang lain alpa", "3 tidak hadir", "kecuali 3 sakit", "3 sakit kecuali 5", "3 pulang cepat", "siti sakit",
			"0 sakit", "1000 sakit", "9-4 sakit", "1-99 hadir", "kapan pertemuan lagi?", "3 sakit izin",
			"semua hadir kecuali", "semua hadir sakit", "ya", "7/12 sakit gigi", "\u0663 sakit gigi" })
	void takesNothingOfWhatIsNotClear(String text) {
		assertThat(TypedMarks.read(text)).isEqualTo(new TypedMarks.Unclear());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3 sakit, 3 izin", "sakit 3, hadir 3", "2-4 izin, 3 sakit",
			"semua hadir kecuali 3 izin 3 alpa" })
	void saysWhichNumberHasTwoMarks(String text) {
		assertThat(TypedMarks.read(text)).isEqualTo(new TypedMarks.Contradiction(3));
	}

	@Test
	void readsBackWhateverIsWrittenNumberByNumber() {
		Random random = new Random(7);
		for (int i = 0; i < 500; i++) {
			Map<Integer, Mark> wanted = new TreeMap<>();
			for (int j = 0; j <= random.nextInt(12); j++) {
				wanted.put(1 + random.nextInt(60), Mark.values()[random.nextInt(4)]);
			}
			String text = wanted.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + " " + entry.getValue())
				.collect(Collectors.joining(random.nextBoolean() ? ", " : " "));
			Map<Integer, Optional<Mark>> expected = wanted.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Optional.of(entry.getValue())));
			assertThat(TypedMarks.read(text)).as(text).isEqualTo(new TypedMarks.Marks(expected, false, Set.of()));
		}
	}

	@Test
	void endsWithWhateverIsTyped() {
		Random random = new Random(11);
		String[] words = { "3", "semua", "hadir", "kecuali", "sakit", "-", "s/d", "9999999999", "dan", "😀", ",",
				"lain", "yang", "kosong", "99-1" };
		for (int i = 0; i < 2000; i++) {
			String text = random.ints(random.nextInt(10), 0, words.length)
				.mapToObj((word) -> words[word])
				.collect(Collectors.joining(" "));
			assertThat(TypedMarks.read(text)).as(text).isNotNull();
		}
	}

	private static String told(TypedMarks read) {
		if (!(read instanceof TypedMarks.Marks(Map<Integer, Optional<Mark>> marks, boolean rest, Set<Integer> except))) {
			return String.valueOf(read);
		}
		String left = except.isEmpty() ? ""
				: " kecuali " + new TreeSet<>(except).stream().map(String::valueOf).collect(Collectors.joining(" "));
		String told = new TreeMap<>(marks).entrySet()
			.stream()
			.map((entry) -> " " + entry.getKey() + " " + entry.getValue().map(Mark::name).orElse("-"))
			.collect(Collectors.joining());
		return Arrays.stream(((rest ? "semua" : "") + left + told).strip().split(" ")).collect(Collectors.joining(" "));
	}

}
