package id.p2k2.bot.text.spoken;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.p2k2.bot.text.spoken.SpokenDate.Contradiction;
import id.p2k2.bot.text.spoken.SpokenDate.Date;
import id.p2k2.bot.text.spoken.SpokenDate.Result;
import id.p2k2.bot.text.spoken.SpokenDate.Unclear;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a date: the words are sorted into what they say, then the day is chosen.
 */
final class DateReading {

	private static final Pattern NUMERIC = Pattern
		.compile("(?<![\\d/.\\-])(?:(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
				+ "|(?<d2>\\d{1,2})\\s?[/.\\-]\\s?(?<m2>\\d{1,2})(?:\\s?[/.\\-]\\s?(?<y2>\\d{4}|\\d{2}))?)(?![\\d/\\-]|\\.\\d)");

	/** Tomorrow in Sundanese, the morning in Javanese. */
	private static final Set<String> TOMORROW_OR_MORNING = Set.of("isuk", "enjing");

	private static final Set<String> NEXT = Set.of("depan", "dpn", "mendatang", "ngarep", "payun", "hareup");

	private static final Set<String> AROUND = Set.of("hari", "dinten", "dina", "tgl", "tangal", "tg", "pada", "pagi",
			"siang", "sore", "malam", "bulan", "bln", "tahun", "th", "thn");

	private final LocalDate today;

	private final DaysAhead ahead;

	private final List<String> words;

	private final @Nullable Result numeric;

	private int day;

	private int month;

	private int year;

	private @Nullable LocalDate relative;

	private @Nullable DayOfWeek weekday;

	private boolean nextWeek;

	private boolean thisWeek;

	private @Nullable YearMonth spokenMonth;

	private boolean morning;

	private boolean clash;

	private boolean strangers;

	/** "tgl" stands before the day, so that it is one whatever else is said. */
	private boolean announced;

	DateReading(String plain, LocalDate today) {
		this.today = today;
		this.ahead = new DaysAhead(today);
		Matcher matcher = NUMERIC.matcher(plain);
		boolean found = matcher.find();
		this.numeric = found ? numeric(matcher) : null;
		String rest = found ? plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end()) : plain;
		this.words = Words.lettersAndDigits(rest);
	}

	Result result() {
		int at = 0;
		while (at < this.words.size()) {
			at += take(at);
		}
		if (this.clash) {
			return new Unclear();
		}
		Result date = date();
		return (date instanceof Date(LocalDate said)) ? withWeekday(said) : date;
	}

	/** Takes what stands here and returns of how many words it was. */
	private int take(int at) {
		String word = Words.squeeze(this.words.get(at));
		String next = word(at + 1);
		if (Character.isDigit(word.charAt(0))) {
			return takeNumber(at, word, next);
		}
		if (isUnit(word, "hari", "dinten", "dina") && next.equals("ini")) {
			return takeRelative(0, 2);
		}
		if (isUnit(word, "bulan", "bln") && (NEXT.contains(next) || next.equals("ini"))) {
			this.spokenMonth = YearMonth.from(this.today).plusMonths(next.equals("ini") ? 0 : 1);
			return 2;
		}
		if (isUnit(word, "tahun", "thn") && NEXT.contains(next)) {
			this.year = this.today.getYear() + 1;
			return 2;
		}
		if (isWeek(at, word) && (NEXT.contains(next) || next.equals("ini") || next.equals("lagi"))) {
			this.nextWeek = !next.equals("ini");
			this.thisWeek = next.equals("ini");
			this.clash |= next.equals("lagi");
			return 2;
		}
		return takeWord(at, word, next);
	}

	private int takeWord(int at, String word, String next) {
		Optional<Integer> daysAhead = CalendarWords.daysAhead(word);
		if (daysAhead.isPresent()) {
			return takeRelative(daysAhead.get(), 1);
		}
		if (TOMORROW_OR_MORNING.contains(word)) {
			this.morning = true;
			return 1;
		}
		Optional<DayOfWeek> day = CalendarWords.day(word);
		if (day.isPresent()) {
			return takeWeekday(day.get(), next);
		}
		CalendarWords.month(word).ifPresentOrElse((named) -> takeMonth(named.getValue()), () -> takeStranger(at, word));
		return 1;
	}

	private int takeNumber(int at, String number, String next) {
		if (next.equals("hari") && word(at + 2).equals("lagi") && number.length() <= 2) {
			return takeRelative(Integer.parseInt(number), 3);
		}
		boolean namesMonth = isUnit(word(at - 1), "bulan", "bln");
		if (number.length() > 4 || number.length() == 3) {
			this.clash = true;
		}
		else if (number.length() == 4) {
			this.clash |= this.year != 0 || !number.matches("(19|20)\\d\\d");
			this.year = Integer.parseInt(number);
		}
		else if (namesMonth) {
			takeMonth(Integer.parseInt(number));
		}
		else {
			takeDay(at, Integer.parseInt(number));
		}
		return 1;
	}

	/**
	 * Two digits behind a month's name are a year from 25 on: below that they could be an
	 * hour.
	 */
	private void takeDay(int at, int number) {
		boolean behindMonth = at > 0 && CalendarWords.month(word(at - 1)).isPresent();
		if (behindMonth && this.day != 0 && this.year == 0 && number >= 25) {
			this.year = 2000 + number;
			return;
		}
		this.announced |= isUnit(word(at - 1), "tgl", "tangal", "tg");
		this.clash |= this.day != 0 || number == 0;
		this.day = number;
	}

	private void takeMonth(int number) {
		this.clash |= this.month != 0 && this.month != number;
		this.month = number;
	}

	private int takeRelative(int days, int length) {
		LocalDate said = this.today.plusDays(days);
		this.clash |= this.relative != null && !this.relative.equals(said);
		this.relative = said;
		return length;
	}

	private int takeWeekday(DayOfWeek said, String next) {
		this.clash |= this.weekday != null && this.weekday != said;
		this.weekday = said;
		this.nextWeek |= NEXT.contains(next);
		return (NEXT.contains(next) || next.equals("ini")) ? 2 : 1;
	}

	private void takeStranger(int at, String word) {
		Optional<Meaning> meaning = Meaning.of(word);
		Optional<Meaning> before = Meaning.of(word(at - 1));
		this.clash |= meaning.filter((m) -> m == Meaning.NOT || m == Meaning.DOUBT || m == Meaning.NO).isPresent();
		boolean name = before.filter(Meaning.TITLE::equals).isPresent();
		this.strangers |= meaning.isEmpty() && !AROUND.contains(word) && !name;
	}

	private Result date() {
		boolean parts = this.day != 0 || this.month != 0 || this.year != 0 || this.spokenMonth != null;
		if (this.numeric != null) {
			return (parts || this.relative != null) ? new Unclear() : this.numeric;
		}
		Result dated = parts ? ofParts() : new Unclear();
		if (this.relative != null) {
			return (!parts || dated.equals(new Date(this.relative))) ? this.ahead.notPast(this.relative)
					: new Unclear();
		}
		if (parts || this.weekday != null) {
			return parts ? dated : weekday();
		}
		return (this.morning && !this.nextWeek && !this.thisWeek) ? new Date(this.today.plusDays(1)) : new Unclear();
	}

	private Result ofParts() {
		if (this.day == 0 || (this.month != 0 && this.spokenMonth != null) || (this.month == 0 && this.year != 0)) {
			return new Unclear();
		}
		if (this.spokenMonth != null) {
			return this.ahead.dayOf(this.spokenMonth.getYear(), this.spokenMonth.getMonthValue(), this.day);
		}
		if (this.month == 0) {
			return (this.strangers && !this.announced) ? new Unclear() : this.ahead.nextDayOfMonth(this.day);
		}
		return (this.year != 0) ? this.ahead.dayOf(this.year, this.month, this.day)
				: this.ahead.nextDay(this.month, this.day);
	}

	private Result weekday() {
		DayOfWeek said = this.weekday;
		if (said == null) {
			return new Unclear();
		}
		if (this.nextWeek || this.thisWeek) {
			return this.ahead.inWeek(said, this.nextWeek ? 1 : 0);
		}
		return this.ahead.next(said);
	}

	private Result withWeekday(LocalDate date) {
		DayOfWeek said = this.weekday;
		return (said == null || date.getDayOfWeek() == said) ? new Date(date) : new Contradiction(date, said);
	}

	private Result numeric(Matcher matcher) {
		if (matcher.group("y1") != null) {
			return this.ahead.dayOf(number(matcher, "y1"), number(matcher, "m1"), number(matcher, "d1"));
		}
		int day = number(matcher, "d2");
		int month = number(matcher, "m2");
		if (matcher.group("y2") == null) {
			return this.ahead.nextDay(month, day);
		}
		int year = number(matcher, "y2");
		return this.ahead.dayOf((year < 100) ? 2000 + year : year, month, day);
	}

	/** "minggu" is a week unless it is a day: "hari minggu". */
	private boolean isWeek(int at, String word) {
		return word.equals("pekan") || (word.equals("mingu") && !isUnit(word(at - 1), "hari", "dinten", "dina"));
	}

	private String word(int at) {
		return (at >= 0 && at < this.words.size()) ? Words.squeeze(this.words.get(at)) : "";
	}

	private static boolean isUnit(String word, String... units) {
		return Set.of(units).contains(word);
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}

}
