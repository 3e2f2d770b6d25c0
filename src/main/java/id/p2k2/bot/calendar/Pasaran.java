package id.p2k2.bot.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Javanese week of five days, by which the markets of many desa are held. It runs on
 * without a break: 17 August 1945 was a Legi.
 */
public enum Pasaran {

	/** Also called Manis. */
	LEGI("legi|manis|umanis"),
	/** The second. */
	PAHING("pahing|paing"),
	/** The third. */
	PON("pon"),
	/** The fourth. */
	WAGE("wage"),
	/** The fifth. */
	KLIWON("kliwon");

	private static final long A_LEGI = LocalDate.of(1945, 8, 17).toEpochDay();

	private final Pattern words;

	Pasaran(String names) {
		this.words = Pattern.compile("(?:(?:setiap|tiap|hari|pasar|pasaran) )*(?:" + names + ")");
	}

	/**
	 * Which one a date is.
	 * @param day any date
	 * @return the day of the five
	 */
	public static Pasaran of(LocalDate day) {
		return values()[Math.floorMod(day.toEpochDay() - A_LEGI, 5)];
	}

	/**
	 * Which one is meant.
	 * @param text as typed, for instance "setiap Wage"
	 * @return the day of the five, or empty if the text is anything else
	 */
	public static Optional<Pasaran> spoken(String text) {
		String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return Arrays.stream(values()).filter((pasaran) -> pasaran.words.matcher(plain).matches()).findFirst();
	}

	/**
	 * Its name.
	 * @return for instance Wage
	 */
	public String shown() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
