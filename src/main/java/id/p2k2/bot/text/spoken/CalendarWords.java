package id.p2k2.bot.text.spoken;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of days and months as they are typed, misspelt and shortened. */
final class CalendarWords {

	private static final List<String> DAYS = List.of("senin senen snin sen sn soma",
			"selasa slasa salasa sel sls seloso", "rabu rebo rebu rab rb", "kamis kemis kams kam kms",
			"jumat jumuah jumuat jemuah jumaah jumaat jum jmt juma", "sabtu saptu setu sebtu sab sbt",
			"minggu mingu mggu mgg min ahad akad ngahad");

	private static final List<String> MONTHS = List.of("januari jan jn january", "februari feb peb pebruari february",
			"maret mar mrt maret march mart", "april apr aprl apil", "mei may mey", "juni jun juny june",
			"juli jul july", "agustus agt agst ags agu agus aug august", "september sep sept spt",
			"oktober okt oct october otober", "november nov nop nopember novmber", "desember des dec december dsember");

	private static final List<String> FROM_YESTERDAY = List.of("kemarin kmrn wingi", "sekarang skrg skrang",
			"besok bsk besuk besoknya sesuk mbenjing benjing isukan enjingan", "lusa luso pageto emben");

	private static final Map<String, Integer> DAYS_AHEAD = index(FROM_YESTERDAY, new Integer[] { -1, 0, 1, 2 });

	private static final Map<String, DayOfWeek> DAY_NAMES = index(DAYS, DayOfWeek.values());

	private static final Map<String, Month> MONTH_NAMES = index(MONTHS, Month.values());

	/** From this length a month's name may have a letter wrong. */
	private static final int SAFE_LENGTH = 5;

	private CalendarWords() {
	}

	static Optional<DayOfWeek> day(String word) {
		return Optional.ofNullable(DAY_NAMES.get(Words.squeeze(word)));
	}

	/** "besok" is 1, "lusa" 2. */
	static Optional<Integer> daysAhead(String word) {
		return Optional.ofNullable(DAYS_AHEAD.get(Words.squeeze(word)));
	}

	/**
	 * The month of a name or short name; from five letters on one letter may be wrong,
	 * missing, too many or swapped.
	 */
	static Optional<Month> month(String word) {
		String squeezed = Words.squeeze(word);
		Month exact = MONTH_NAMES.get(squeezed);
		if (exact != null || squeezed.length() < SAFE_LENGTH) {
			return Optional.ofNullable(exact);
		}
		List<Month> near = Arrays.stream(Month.values()).filter((month) -> isNear(squeezed, month)).toList();
		return (near.size() == 1) ? Optional.of(near.getFirst()) : Optional.empty();
	}

	private static boolean isNear(String word, Month month) {
		String name = MONTHS.get(month.ordinal()).split(" ")[0].toLowerCase(Locale.ROOT);
		return name.length() >= SAFE_LENGTH && oneEditApart(word, name);
	}

	private static boolean oneEditApart(String left, String right) {
		int prefix = 0;
		while (prefix < Math.min(left.length(), right.length()) && left.charAt(prefix) == right.charAt(prefix)) {
			prefix++;
		}
		String a = left.substring(prefix);
		String b = right.substring(prefix);
		return tail(a, 1).equals(tail(b, 1)) || tail(a, 1).equals(b) || a.equals(tail(b, 1)) || swapped(a, b);
	}

	private static boolean swapped(String a, String b) {
		return a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
				&& tail(a, 2).equals(tail(b, 2));
	}

	private static String tail(String text, int from) {
		return text.substring(Math.min(from, text.length()));
	}

	private static <T> Map<String, T> index(List<String> lines, T[] values) {
		Map<String, T> index = new HashMap<>();
		for (int i = 0; i < values.length; i++) {
			for (String word : lines.get(i).split(" ")) {
				index.put(Words.squeeze(word), values[i]);
			}
		}
		return index;
	}

}
