package id.p2k2.bot.text.spoken;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An hour of the day as people say it. */
public final class SpokenHour {

	private static final Pattern TIME = Pattern
		.compile("(?:(?<half>setengah|stengah|stngah|stgh|setenga)\\s*(?<hh>\\d{1,2})(?![\\d.:])"
				+ "|(?<h>\\d{1,2})\\s*(?<side>kurang|krg|lewat|lwt|liwat|lebih|lbh)\\s*(?<by>\\d{1,2}|seperempat|prapat)"
				+ "(?:\\s*(?:menit|mnt))?|(?<hour>\\d{1,2})\\s?[.:,]\\s?(?<minute>\\d{2})|(?<four>\\d{4})|(?<bare>\\d{1,2}))"
				+ "(?!\\d|[.:,/\\-]\\s?\\d)");

	/** Moments known by prayer, whose hour moves with the sun. */
	private static final Pattern PRAYER = Pattern.compile(
			"\\b(d?[hz]*u+h?ur|lohor|luhur|bedug|as[h]?ar|mag[h]?rib|isya|isa|subuh|shubuh|sholat|salat|solat|jumatan"
					+ "|tarawih|teraweh|buka)\\b");

	private static final Set<String> APPROXIMATE = Set.of("lewat", "lebih", "kurang", "setengah", "seperempat",
			"sampai", "sampe");

	private static final Set<String> AROUND = Set.of("jam", "pukul", "pkl", "pk", "jm", "wib", "wita", "wit", "tepat",
			"menit");

	private static final Set<String> HOUR_WORDS = Set.of("jam", "pukul", "pkl", "pk", "jm");

	private SpokenHour() {
	}

	/** What was understood. */
	public sealed interface Result {

	}

	/** An hour, to the minute. */
	public record Hour(LocalTime time) implements Result {
	}

	/** No such hour: 25.00, 9.75. */
	public record Impossible() implements Result {
	}

	/** No hour, more than one, or one that the sun decides. */
	public record Unclear() implements Result {
	}

	/**
	 * Reads an hour. Without a part of the day, meetings being by day: 6.30 to 12.59 is
	 * as said, 1.00 to 6.29 the afternoon ("jam 1" = 13.00, "6" = 18.00, "setengah 7" =
	 * 06.30); from 13 on, and with a leading zero ("06.00"), it is the clock of 24 hours,
	 * but before 05.00 nobody meets and it is unclear. With "pagi", "siang", "sore" or
	 * "malam" that decides; a part that does not fit ("9 sore") is unclear. A bare number
	 * is an hour only when nothing but politeness stands beside it.
	 */
	public static Result parse(String text) {
		String plain = NumberWords.toDigits(Words.plain(text).replaceAll("\\b1[/\u2044]2\\b", "setengah"));
		Matcher time = TIME.matcher(plain);
		if (PRAYER.matcher(plain).find() || !time.find()) {
			return new Unclear();
		}
		String before = plain.substring(0, time.start());
		String after = plain.substring(time.end());
		return fits(before, after, time.group("bare") != null) ? hour(time, before + " " + after) : new Unclear();
	}

	/**
	 * Whether the words around the hour leave no doubt that it is one, and the only one.
	 */
	private static boolean fits(String before, String after, boolean bare) {
		List<String> behind = Words.lettersAndDigits(after);
		List<String> ahead = Words.lettersAndDigits(before);
		boolean announced = !ahead.isEmpty() && HOUR_WORDS.contains(ahead.getLast());
		boolean duration = !announced && !behind.isEmpty() && behind.getFirst().equals("jam");
		return !duration && ahead.stream().allMatch((word) -> mayStandBeside(word, announced || !bare))
				&& behind.stream().allMatch((word) -> mayStandBeside(word, announced || !bare));
	}

	private static boolean mayStandBeside(String word, boolean strangersToo) {
		Optional<Meaning> meaning = Meaning.of(word);
		if (Character.isDigit(word.charAt(0)) || APPROXIMATE.contains(word)
				|| meaning.filter((m) -> m == Meaning.NOT || m == Meaning.DOUBT || m == Meaning.NO).isPresent()) {
			return false;
		}
		return strangersToo || meaning.isPresent() || AROUND.contains(word) || PartOfDay.in(word).isPresent();
	}

	private static Result hour(Matcher time, String around) {
		String said = hourSaid(time);
		int minutes = 60 * Integer.parseInt(said) + minuteSaid(time);
		boolean wrongMinute = time.group("minute") != null && Integer.parseInt(time.group("minute")) > 59;
		if (Integer.parseInt(said) > 23 || wrongMinute || (time.group("four") != null && minuteSaid(time) > 59)) {
			return new Impossible();
		}
		boolean spoken = time.group("half") != null || time.group("side") != null;
		// "setengah satu" is half past twelve.
		int onDial = (spoken && minutes < 60) ? minutes + 720 : minutes;
		return PartOfDay.in(around)
			.map((part) -> part.place(onDial))
			.orElseGet(() -> PartOfDay.placeByDay(onDial, said.startsWith("0")))
			.<Result>map((minute) -> new Hour(LocalTime.MIN.plusMinutes(minute)))
			.orElseGet(Unclear::new);
	}

	private static String hourSaid(Matcher time) {
		for (String group : List.of("hh", "h", "hour", "bare")) {
			if (time.group(group) != null) {
				return time.group(group);
			}
		}
		return time.group("four").substring(0, 2);
	}

	private static int minuteSaid(Matcher time) {
		if (time.group("half") != null) {
			return -30;
		}
		if (time.group("side") != null) {
			int by = time.group("by").matches("\\d+") ? Integer.parseInt(time.group("by")) : 15;
			return time.group("side").startsWith("k") ? -by : by;
		}
		if (time.group("four") != null) {
			return Integer.parseInt(time.group("four").substring(2));
		}
		return (time.group("minute") != null) ? Integer.parseInt(time.group("minute")) : 0;
	}

}
