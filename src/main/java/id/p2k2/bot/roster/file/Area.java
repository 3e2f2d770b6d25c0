package id.p2k2.bot.roster.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a member of staff works.
 *
 * @param kabupaten spelled {@code Kab. Kebumen} or {@code Kota Malang}
 * @param kecamatan absent for the whole kabupaten
 */
record Area(String kabupaten, @Nullable String kecamatan) {

	private static final Pattern KABUPATEN = Pattern.compile("(?i)(?:kabupaten\\b|kab\\b)[.\\s]*+(\\S.*)");

	private static final Pattern KOTA = Pattern.compile("(?i)kota\\b[.\\s]*+(\\S.*)");

	private static final Pattern KECAMATAN = Pattern.compile("(?i)(?:kecamatan\\b|kec\\b)[.\\s]*+(\\S.*)");

	/** Reads {@code Kab. Kebumen} or {@code Serang Baru, Kab. Kebumen}. */
	static Optional<Area> parse(String text) {
		int comma = text.lastIndexOf(',');
		String kabupaten = text.substring(comma + 1).strip();
		String kecamatan = (comma < 0) ? "" : text.substring(0, comma).strip();
		boolean complete = (comma < 0 || isName(kecamatan)) && isKabupaten(kabupaten);
		return complete ? Optional.of(new Area(kabupaten(kabupaten), (comma < 0) ? null : kecamatan(kecamatan)))
				: Optional.empty();
	}

	/**
	 * One spelling for {@code KAB. KEBUMEN}, {@code Kabupaten Kebumen}, {@code Kebumen}.
	 */
	static String kabupaten(String text) {
		Matcher kota = KOTA.matcher(text);
		if (kota.matches()) {
			return "Kota " + OrdinaryCase.ofPlace(kota.group(1));
		}
		Matcher kabupaten = KABUPATEN.matcher(text);
		return "Kab. " + OrdinaryCase.ofPlace(kabupaten.matches() ? kabupaten.group(1) : text);
	}

	/** Without the word before it. */
	static String kecamatan(String text) {
		Matcher kecamatan = KECAMATAN.matcher(text);
		return OrdinaryCase.ofPlace(kecamatan.matches() ? kecamatan.group(1) : text);
	}

	private static boolean isKabupaten(String text) {
		return Stream.of(KABUPATEN, KOTA)
			.map((pattern) -> pattern.matcher(text))
			.anyMatch((matcher) -> matcher.matches() && isName(matcher.group(1)));
	}

	private static boolean isName(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

}
