package id.p2k2.bot.learning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.p2k2.bot.meeting.SesiSuggestion.Meant;

/** Finds the sesi a pendamping means, by title, another name, or number. */
final class SesiNames {

	private static final int MOST = 5;

	/** Shorter beginnings of words fit too much. */
	private static final int FEWEST_LETTERS = 4;

	private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,2}\\b");

	private static final Pattern MODUL_AND_SESI = Pattern.compile("m(?:odul)? ?(\\d{1,2}),? ?s(?:esi)? ?(\\d{1,2})");

	/** Say nothing of which sesi. */
	private static final Set<String> COMMON = Set.of("sesi", "modul", "materi", "tentang", "dan", "yang", "untuk", "di",
			"ke", "pada", "dengan", "pertemuan");

	private SesiNames() {
	}

	static Meant meant(Catalogue catalogue, String typed) {
		String bare = bare(typed);
		List<Sesi> named = catalogue.sesi().stream().filter((sesi) -> isNamed(sesi, bare)).toList();
		if (named.size() == 1) {
			return meant(named, true);
		}
		List<String> words = words(bare);
		Matcher number = NUMBER.matcher(bare);
		return number.find() ? numbered(catalogue, Integer.parseInt(number.group()), words, bare)
				: meant(similar(catalogue, words), false);
	}

	private static boolean isNamed(Sesi sesi, String bare) {
		Matcher both = MODUL_AND_SESI.matcher(bare);
		return both.matches()
				? sesi.code().equals(Sesi.code(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2))))
				: names(sesi).anyMatch((name) -> bare(name).equals(bare));
	}

	/** "sesi 7", or "stunting 2": with words, those of the modul or of the sesi. */
	private static Meant numbered(Catalogue catalogue, int number, List<String> words, String bare) {
		List<String> said = words.stream().filter((word) -> !NUMBER.matcher(word).matches()).toList();
		List<Sesi> sesi = catalogue.sesi()
			.stream()
			.filter((one) -> one.number() == number || one.global().filter((global) -> global == number).isPresent())
			.filter((one) -> said.isEmpty() ? countsAs(one, number) : ofModul(catalogue, one, said))
			.toList();
		return sesi.isEmpty() ? meant(similar(catalogue, said), false)
				: meant(sesi, sesi.size() == 1 && !bare.isBlank());
	}

	/**
	 * Without a modul: the number of the fourteen, or one of a modul that is not among
	 * them.
	 */
	private static boolean countsAs(Sesi sesi, int number) {
		return sesi.global().isEmpty() || sesi.global().get() == number;
	}

	private static boolean ofModul(Catalogue catalogue, Sesi sesi, List<String> said) {
		String modul = catalogue.modul(sesi.modul()).map(Modul::title).orElse("");
		return said.stream()
			.allMatch((word) -> Stream.concat(Stream.of(modul), names(sesi)).anyMatch((name) -> fits(word, name)));
	}

	/** Those that share words, the most words first. */
	private static List<Sesi> similar(Catalogue catalogue, List<String> words) {
		return catalogue.sesi()
			.stream()
			.filter((sesi) -> shared(sesi, words) > 0)
			.sorted(Comparator.comparingLong((Sesi sesi) -> -shared(sesi, words)))
			.toList();
	}

	private static long shared(Sesi sesi, List<String> words) {
		return words.stream()
			.filter((word) -> word.length() >= FEWEST_LETTERS && names(sesi).anyMatch((name) -> fits(word, name)))
			.count();
	}

	private static boolean fits(String word, String name) {
		return words(bare(name)).stream().anyMatch((part) -> part.startsWith(word));
	}

	private static Stream<String> names(Sesi sesi) {
		return Stream.concat(Stream.of(sesi.title()), sesi.aliases().stream());
	}

	private static List<String> words(String bare) {
		return Arrays.stream(bare.split(" ")).filter((word) -> !word.isEmpty() && !COMMON.contains(word)).toList();
	}

	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static Meant meant(List<Sesi> sesi, boolean surely) {
		return new Meant(sesi.stream().limit(MOST).map(NextSesi::shown).toList(), surely);
	}

}
