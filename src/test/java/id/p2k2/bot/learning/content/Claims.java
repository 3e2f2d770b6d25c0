package id.p2k2.bot.learning.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sentence claims that somebody must be able to look up: numbers with units,
 * telephone numbers, laws, medicines, and what is given to people. A claim is proven if
 * one line of sources names all of it.
 */
final class Claims {

	private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("satu", "1"), Map.entry("dua", "2"),
			Map.entry("tiga", "3"), Map.entry("empat", "4"), Map.entry("lima", "5"), Map.entry("enam", "6"),
			Map.entry("tujuh", "7"), Map.entry("delapan", "8"), Map.entry("sembilan", "9"), Map.entry("sepuluh", "10"),
			Map.entry("sebelas", "11"), Map.entry("belas", "1?"), Map.entry("seribu", "1000"),
			Map.entry("setengah", "0,5"));

	private static final String UNITS = "ml|mililiter|liter|mg|gram|kilogram|kilo|tablet|kapsul|tetes|sendok|gelas|bungkus|obat"
			+ "|suntikan|kali|jam|menit|detik|hari|minggu|bulan|tahun|rupiah|miliar|persen|derajat|meter|cm";

	private static final Pattern RANGE = Pattern.compile(
			"\\b(\\d+(?:[.,]\\d+)?)(?: ?(?:–|-|sampai|atau) ?(\\d+(?:[.,]\\d+)?))? (?:kira-kira )?(" + UNITS + ")\\b");

	private static final Pattern PERCENT = Pattern.compile("\\b(\\d+) ?%");

	private static final Pattern PHONE = Pattern.compile("\\b(?:1(?:29|12|10|57|71|19)|08\\d[\\d-]{7,})\\b");

	private static final Pattern LAW = Pattern
		.compile("undang-undang|menurut aturan|aturan negara|\\buu \\d|melanggar hukum|dilarang negara");

	private static final Pattern LAW_NAMED = Pattern.compile("\\b(?:uu|pp|permenkes|peraturan) \\d");

	private static final Set<String> MEDICINES = Set.of("oralit", "zinc", "parasetamol", "paracetamol", "ibuprofen",
			"aspirin", "antibiotik", "amoksisilin", "vitamin", "jamu", "salep", "imunisasi", "vaksin", "obat",
			"insulin", "alkohol");

	/** A sentence that sends people to those who know prescribes nothing itself. */
	private static final Pattern DEFERS = Pattern
		.compile("\\b(?:petugas|dokter|bidan|kader|puskesmas|posyandu|buku kia)\\b");

	private static final Set<String> GENERAL = Set.of("obat", "vitamin", "imunisasi", "vaksin");

	private static final Pattern OWN_UNITS = Pattern
		.compile(" (?:menit|hari|minggu|bulan|tahun|kali|jam|gelas|bungkus)$");

	private static final Pattern TABLET = Pattern.compile("tambah darah");

	private static final Pattern ACT = Pattern.compile(
			"\\b(?:beri(?:kan|lah)?|diberi(?:kan)?|kasih|dikasih|minum(?:kan|lah)?|diminumkan?|oles(?:i|kan)?|dioles(?:i|kan)?"
					+ "|tetes(?:i|kan)?|suapi|kompres|dikompres|suntik|disuntik|rebus|campur(?:kan)?|tabur(?:i|kan)?|ditaburi|susui"
					+ "|hentikan|telan|hirup|masukkan)\\b");

	private static final Set<String> SUBSTANCES = Set.of("madu", "gula", "garam", "kopi", "teh", "susu", "minyak",
			"santan", "jamu", "telur", "ikan", "daging", "ati", "pisang", "bubur", "asi", "kunyit", "daun", "bedak",
			"ramuan", "formula", "es", "oralit", "obat", "kacang", "permen", "bakso", "anggur", "kental", "tajin",
			"cuka", "alkohol", "zinc", "vitamin", "kuah");

	private static final Pattern NEGATION = Pattern
		.compile("\\b(?:jangan|tidak|belum|tunggu|nanti|sebelum|setelah|baru|tanpa|bukan|kurangi|batasi|jauhkan)\\b");

	/** A line that only says that editors made it up proves nothing that can do harm. */
	private static final Pattern OWN = Pattern.compile(
			"(?:anjuran|hitungan) sendiri|kehati-hatian|kebiasaan sehari-hari|bukan anjuran|bukan keterangan|contoh dari");

	private static final int NEAR = 30;

	private Claims() {
	}

	/**
	 * The words and numbers of a sentence that need a source. A question claims nothing.
	 * @param sentence of a text
	 * @param kind what the text is for: how long a practice or a game takes is the
	 * editors' own
	 * @param health whether its modul is about health
	 */
	static Claim of(String sentence, Piece.Kind kind, boolean health) {
		if (sentence.endsWith("?")) {
			return new Claim(Set.of(), Set.of(), Set.of(), false);
		}
		String text = bare(sentence);
		Set<String> hard = new LinkedHashSet<>();
		Set<String> soft = new LinkedHashSet<>();
		boolean own = kind == Piece.Kind.PRACTICE || kind == Piece.Kind.GAME;
		amounts(text).stream()
			.filter((amount) -> !own || !OWN_UNITS.matcher(amount).find())
			.forEach((amount) -> (dose(amount) ? hard : soft).add(amount));
		Set<String> numbers = PHONE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
		if (LAW.matcher(text).find()) {
			hard.add("(peraturan)");
		}
		boolean deferred = DEFERS.matcher(text).find();
		words(text).filter(MEDICINES::contains)
			.filter((word) -> !deferred || !GENERAL.contains(word))
			.forEach(hard::add);
		if (TABLET.matcher(text).find()) {
			hard.add("tambah darah");
		}
		if (health && ACT.matcher(text).find()) {
			words(text).filter(SUBSTANCES::contains)
				.filter((word) -> !deferred || !GENERAL.contains(word))
				.forEach(hard::add);
		}
		return new Claim(hard, soft, numbers, NEGATION.matcher(text).find());
	}

	private static boolean dose(String amount) {
		return amount
			.matches(".* (?:ml|mililiter|mg|gram|tablet|kapsul|tetes|sendok|obat|suntikan|derajat|%|persen|miliar)");
	}

	private static Set<String> amounts(String text) {
		Set<String> amounts = new LinkedHashSet<>();
		for (Matcher range = RANGE.matcher(text); range.find();) {
			amounts.add(range.group(1) + " " + range.group(3));
			if (range.group(2) != null) {
				amounts.add(range.group(2) + " " + range.group(3));
			}
		}
		PERCENT.matcher(text).results().forEach((hit) -> amounts.add(hit.group(1) + " %"));
		return amounts;
	}

	/** Small letters, numbers as digits, "sejam" as "1 jam". */
	static String bare(String text) {
		String spaced = text.toLowerCase(Locale.ROOT).replace("asi-nya", "asi").replace("mp-asi", "mpasi");
		String apart = spaced.replaceAll("\\bse(jam|menit|detik|sendok|tablet|tetes)\\b", "1 $1");
		return Stream.of(apart.split("(?<=\\W)|(?=\\W)"))
			.map((word) -> NUMBERS.getOrDefault(word, word))
			.collect(Collectors.joining())
			.replaceAll("(\\d) 1\\?", "1$1")
			.replaceAll("\\s+", " ");
	}

	private static Stream<String> words(String text) {
		return Pattern.compile("\\p{L}+")
			.matcher(text)
			.results()
			.map(MatchResult::group)
			.map((word) -> word.replaceFirst("(?:nya|lah)$", ""));
	}

	/**
	 * What a sentence claims.
	 *
	 * @param hard may do harm if it is not so
	 * @param soft how long and how often
	 * @param numbers of telephones
	 * @param negated whether it advises against something, or sets a limit
	 */
	record Claim(Set<String> hard, Set<String> soft, Set<String> numbers, boolean negated) {

		boolean isEmpty() {
			return this.hard.isEmpty() && this.soft.isEmpty() && this.numbers.isEmpty();
		}

		/** What no line proves: all that can do harm must stand in one line. */
		List<String> unproven(List<String> sources) {
			List<String> lines = sources.stream().map(Claims::bare).toList();
			List<String> unproven = new ArrayList<>();
			if (!this.hard.isEmpty() && lines.stream()
				.filter((line) -> !OWN.matcher(line).find())
				.noneMatch((line) -> this.hard.stream().allMatch((key) -> proves(line, key)))) {
				unproven.addAll(this.hard);
			}
			this.soft.stream()
				.filter((key) -> lines.stream().noneMatch((line) -> proves(line, key)))
				.forEach(unproven::add);
			this.numbers.stream()
				.filter((number) -> lines.stream()
					.noneMatch((line) -> PHONE.matcher(line)
						.results()
						.anyMatch((hit) -> digits(hit.group()).equals(digits(number)))))
				.forEach(unproven::add);
			return unproven;
		}

		private static String digits(String number) {
			return number.replaceAll("\\D", "");
		}

		private boolean proves(String line, String key) {
			if (key.equals("(peraturan)")) {
				return LAW_NAMED.matcher(line).find();
			}
			if (Character.isDigit(key.charAt(0)) && key.contains(" ")) {
				return amounts(line).contains(key);
			}
			return IntStream.range(0, line.length())
				.filter((i) -> line.startsWith(key, i) && wholeWord(line, i, key.length()))
				.anyMatch((i) -> this.negated || !forbids(line, i));
		}

		private static boolean wholeWord(String line, int at, int length) {
			String after = line.substring(Math.min(line.length(), at + length));
			return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
					&& (after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)) || after.startsWith("nya"));
		}

		/** The source advises against what the sentence advises. */
		private static boolean forbids(String line, int at) {
			String near = line.substring(Math.max(0, at - NEAR), Math.min(line.length(), at + NEAR));
			return Pattern.compile("\\b(?:jangan|tidak (?:di|boleh|perlu|cocok))").matcher(near).find();
		}

	}

}
